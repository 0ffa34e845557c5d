import type { DrawingWords } from '../../drawings/words.ts';

/** Words of the timeline from food to data. */
export const words = {
  title: 'Da soberania alimentar à soberania de dados',
  description: 'O tempo desce. Em azul, os anos que a palestra mostra; sem cor, o que este projeto acrescenta. As setas dizem antes e depois, e não causa; as linhas pontilhadas ligam a um ano da palestra um candidato nosso, ou a falta dele.',
  decade: 'anos',
  mexico: 'o termo circula no México',
  food: 'soberania alimentar, pela Via Campesina',
  nyeleni: 'Nyéléni: passa a ser direito dos povos',
  rare: 'até aqui, soberania de dados é rara na imprensa',
  digital: 'soberania digital, soberania de dados',
  none: 'sem candidato nosso',
  kukutai: 'Indigenous Data Sovereignty,',
  kukutaiBy: 'livro de Kukutai e Taylor',
  colonialism: 'Colonialismo de dados, livro de',
  colonialismBy: 'Cassino, Souza e Silveira',
  candidate: 'candidato nosso:',
} satisfies DrawingWords;
