/** Which slides have the words that somebody types, the best first. */
import { fold } from './fold.ts';

/** One slide as the search sees it; all texts are folded. */
export interface Entry {
  readonly index: number;
  readonly title: string;
  readonly part: string;
  readonly text: string;
}

/** What a match is worth, by where the words stand. */
const worth = { number: 4, title: 3, part: 2, text: 1, none: 0 };

/** Folds a slide's texts once. */
export function entryOf(index: number, title: string, part: string, text: string): Entry {
  return { index, title: fold(title), part: fold(part), text: fold(text) };
}

/** The indices of the slides that have all words of the query, in title and part before the text; all of them without a query. */
export function find(query: string, entries: readonly Entry[]): readonly number[] {
  const words = fold(query).split(' ').filter((word) => word !== '');
  if (words.length === 0) return entries.map(({ index }) => index);
  return entries
    .map((entry) => ({ index: entry.index, worth: Math.min(...words.map((word) => worthOf(word, entry, words.length))) }))
    .filter((found) => found.worth > worth.none)
    .sort((a, b) => b.worth - a.worth || a.index - b.index)
    .map(({ index }) => index);
}

function worthOf(word: string, { index, title, part, text }: Entry, words: number): number {
  if (words === 1 && word === String(index + 1)) return worth.number;
  if (title.includes(word)) return worth.title;
  if (part.includes(word)) return worth.part;
  return text.includes(word) ? worth.text : worth.none;
}
