import type { DrawingWords } from '../../drawings/words.ts';

/** Words of the timeline from food to data. */
export const words = {
  title: 'From food sovereignty to data sovereignty',
  description: 'Time runs down. In blue, the years that the talk shows; without colour, what this project adds. The arrows mean before and after, not cause; the dotted lines join a year of the talk to a candidate of ours, or to the lack of one.',
  decade: 'from about',
  mexico: 'the term is in use in Mexico',
  food: 'food sovereignty, from Via Campesina',
  nyeleni: 'Nyéléni: it becomes a right of peoples',
  rare: 'up to here, data sovereignty is rare in the press',
  digital: 'digital sovereignty, data sovereignty',
  none: 'no candidate of ours',
  kukutai: 'Indigenous Data Sovereignty,',
  kukutaiBy: 'book by Kukutai and Taylor',
  colonialism: 'Colonialismo de dados, book by',
  colonialismBy: 'Cassino, Souza and Silveira',
  candidate: 'our candidate:',
} satisfies DrawingWords;
