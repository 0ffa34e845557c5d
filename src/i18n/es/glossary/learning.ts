import type { GlossaryEntry } from '../../glossary-entry.ts';

/** How models are made and examined: words of the chapters on the assembly line, on training and on parameters. */
export const learning = {
  vies: { term: 'sesgo', forms: ['sesgos'], definition: 'Desvío que se repite siempre hacia el mismo lado, porque algo quedó fuera o pesó demasiado.', example: 'Una encuesta hecha solo por celular no escucha a quien no tiene celular.' },
  moderacao: { term: 'moderación', forms: ['moderar', 'modera', 'moderan', 'moderadores', 'moderadoras'], definition: 'Trabajo de leer y ver lo peor que existe para retirarlo o marcarlo, de modo que la máquina aprenda a no repetirlo.', example: 'Antes de que un chat rechace una escena de violencia, alguien tuvo que leerla.' },
  nooscopio: { term: 'nooscopio', definition: 'Imagen de Pasquinelli y Joler para la IA: un instrumento óptico que amplía el conocimiento y también lo deforma.', example: 'Como el lente de una lupa: el centro aumenta y los bordes se tuercen.' },
  raspagem: { term: 'raspado', forms: ['raspar', 'raspa', 'raspadas', 'raspados', 'scraping'], definition: 'Copia automática de páginas de la red, por millones, sin pedirlas una a una.', example: 'Un programa que visita todos los blogs de recetas y guarda el texto está raspando.' },
  'lei-de-escala': { term: 'ley de escala', forms: ['leyes de escala'], definition: 'Regla medida en experimentos: cómo baja el error cuando crecen el modelo y los datos.', example: 'Al principio, duplicar los datos ayuda mucho; después, cada vez menos.' },
  mmlu: { term: 'MMLU', definition: 'Examen de opción múltiple, en inglés, con preguntas de decenas de materias, que se usa para comparar modelos.', example: 'Recuerda un examen de ingreso a la universidad: mide lo que cabe en cuatro opciones.' },
  vram: { term: 'VRAM', definition: 'La memoria rápida de una GPU. El modelo tiene que caber en ella para responder.', example: 'Es la mesa de trabajo del taller: lo que no cabe tiene que ir a otra mesa.' },
} as const satisfies Readonly<Record<string, GlossaryEntry>>;
