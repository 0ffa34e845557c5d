/** How words are compared in the search: without accents, in lower case; the same at build and in the browser. */
import { plain } from '../i18n/plain.ts';

/** One thing that can be found. */
export interface Found {
  readonly id: number;
  readonly kind: 'chapter' | 'slide' | 'term' | 'number' | 'claim' | 'source';
  readonly title: string;
  readonly text: string;
  /** Its address below the site. */
  readonly to: string;
}

/** What MiniSearch is told, at build and in the browser alike. */
export const searchOptions = {
  fields: ['title', 'text'],
  storeFields: ['kind', 'title', 'text', 'to'],
  processTerm: (term: string): string | null => (term.length < 2 ? null : plain(term)),
  searchOptions: { boost: { title: 3 }, prefix: true, fuzzy: 0.15, combineWith: 'AND' as const },
};

export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/** Cuts a text into what was found and what lies between. Accents do not matter; words are found by their beginning. */
export function highlight(text: string, terms: readonly string[]): readonly Piece[] {
  const wanted = terms.map(plain).filter((term) => term !== '');
  return text.split(/([\p{L}\p{M}\p{N}]+)/u).filter((piece) => piece !== '').map((piece) => ({ text: piece, hit: wanted.some((term) => plain(piece).startsWith(term)) }));
}

/** The stretch of a text around the first word found: at most about `most` letters. */
export function excerpt(text: string, terms: readonly string[], most = 180): string {
  if (text.length <= most) return text;
  const hit = highlight(text, terms).findIndex((piece) => piece.hit);
  const before = hit < 0 ? 0 : highlight(text, terms).slice(0, hit).reduce((sum, piece) => sum + piece.text.length, 0);
  const from = before < most / 2 ? 0 : text.indexOf(' ', before - Math.round(most / 3)) + 1;
  return `${from > 0 ? '… ' : ''}${text.slice(from, from + most).replace(/\s+\S*$/, '')}${from + most < text.length ? ' …' : ''}`;
}
