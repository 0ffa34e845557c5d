import type { DrawingWords } from '../../drawings/words.ts';

/** Words of the timeline from food to data. */
export const words = {
  title: 'De la soberanía alimentaria a la soberanía de datos',
  description: 'El tiempo baja. En azul, los años que muestra la charla; sin color, lo que agrega este proyecto. Las flechas dicen antes y después, y no causa; las líneas de puntos unen a un año de la charla un candidato nuestro, o la falta de uno.',
  decade: 'años',
  mexico: 'el término circula en México',
  food: 'soberanía alimentaria, por La Vía Campesina',
  nyeleni: 'Nyéléni: pasa a ser derecho de los pueblos',
  rare: 'hasta aquí, “soberanía de datos” se lee poco',
  digital: 'soberanía digital, soberanía de datos',
  none: 'sin candidato nuestro',
  kukutai: 'Indigenous Data Sovereignty,',
  kukutaiBy: 'libro de Kukutai y Taylor',
  colonialism: 'Colonialismo de dados, libro de',
  colonialismBy: 'Cassino, Souza y Silveira',
  candidate: 'candidato nuestro:',
} satisfies DrawingWords;
