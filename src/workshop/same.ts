/** Which items of a list ask for the same: found, shown, and decided by people. */
import { plain } from '../i18n/plain.ts';
import type { Item } from './list.ts';

/** Two texts that share so much of their words are shown as one demand asked twice. */
const alike = 0.75;
/** Fewer words than these agree by chance. */
const fewest = 4;

/** A text as it is compared and searched: without accents, capitals and punctuation. */
function wordsOf(text: string): string {
  return plain(text).replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** Whether every word that was typed begins some word of the text. */
export function matches(text: string, typed: string): boolean {
  const words = wordsOf(text).split(' ');
  return wordsOf(typed).split(' ').every((part) => words.some((word) => word.startsWith(part)));
}

interface Compared {
  readonly id: string;
  readonly clause: string | undefined;
  readonly text: string;
  readonly words: ReadonlySet<string>;
}

function compared({ id, clause, title, text }: Item): Compared {
  const all = wordsOf(text === '' ? title : text);
  return { id, clause, text: all, words: new Set(all.split(' ')) };
}

function same(a: Compared, b: Compared): boolean {
  if (a.clause !== undefined && a.clause === b.clause) return true;
  if (a.text !== '' && a.text === b.text) return true;
  if (Math.min(a.words.size, b.words.size) < fewest) return false;
  const shared = [...a.words].filter((word) => b.words.has(word)).length;
  return shared / (a.words.size + b.words.size - shared) >= alike;
}

/** Groups of two or more items that ask for the same, as ids in the order of the list. */
export function duplicates(items: readonly Item[]): readonly (readonly string[])[] {
  const groups: Compared[][] = [];
  for (const item of items.map(compared)) {
    const group = groups.find((members) => members.some((member) => same(member, item)));
    if (group === undefined) groups.push([item]);
    else group.push(item);
  }
  return groups.filter(({ length }) => length > 1).map((group) => group.map(({ id }) => id));
}
