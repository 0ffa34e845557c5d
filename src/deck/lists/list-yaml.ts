/** One's own list as a file of the kind that `slides/playlists/` holds, and back. Loaded when a file is wanted. */
import { isScalar, parseDocument, LineCounter } from 'yaml';
import { fromQuery, toQuery } from '../../scenario/link.ts';
import { nameOf, readMinutes, unique, type OwnItem } from './own-list.ts';
import type { SavedList } from './saved.ts';

/** Writes the file. @param minutesOf the time of a slide that has none of its own */
export function writeListFile(list: SavedList, minutesOf: (slide: string) => number): string {
  const text = (value: string | number): string => (typeof value === 'number' ? String(value) : JSON.stringify(value));
  const sum = list.items.reduce((total, { slide, minutes }) => total + (minutes ?? minutesOf(slide)), 0);
  const inputs = Object.entries(fromQuery(list.scenario).inputs);
  return [
    `title: ${text(list.name)}`,
    `description: ${text(list.description)}`,
    `minutes: ${Math.round(sum * 100) / 100}`,
    ...(inputs.length === 0 ? [] : ['scenario:', ...inputs.map(([id, value]) => `  ${id}: ${text(value)}`)]),
    'slides:',
    ...list.items.map(({ slide, minutes }) => (minutes === undefined ? `  - ${slide}` : `  - { slide: ${slide}, minutes: ${minutes} }`)),
    '',
  ].join('\n');
}

/** What a file said: a list and the inputs that were refused, or why it is none. */
export type ListFile =
  | { readonly list: SavedList; readonly refused: readonly string[] }
  | { readonly fault: 'yaml'; readonly line: number }
  | { readonly fault: 'list' };

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads a file. Lines that open meetings are passed over: what is made here is one sitting.
 * @param institution the query that stands for the institution's own figures
 */
export function readListFile(text: string, institution: string): ListFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [error] = document.errors;
  if (error !== undefined) return { fault: 'yaml', line: lines.linePos(error.pos[0]).line };
  if (isScalar(document.contents)) return { fault: 'list' };
  const value: unknown = document.toJS({ maxAliasCount: 0 });
  if (!isObject(value) || typeof value['title'] !== 'string' || !Array.isArray(value['slides'])) return { fault: 'list' };
  const items = value['slides'].flatMap((entry: unknown): OwnItem[] => {
    if (typeof entry === 'string') return [{ slide: entry }];
    if (!isObject(entry) || typeof entry['slide'] !== 'string') return [];
    const minutes = readMinutes(entry['minutes']);
    return [minutes === undefined ? { slide: entry['slide'] } : { slide: entry['slide'], minutes }];
  });
  const given = value['scenario'];
  const asked: Record<string, string | number> = {};
  if (isObject(given)) for (const [id, input] of Object.entries(given)) if (typeof input === 'string' || typeof input === 'number') asked[id] = input;
  const { inputs, refused } = fromQuery(given === 'instituicao' ? institution : toQuery(asked));
  const target = readMinutes(value['minutes']);
  return {
    list: {
      name: nameOf(value['title']),
      description: typeof value['description'] === 'string' ? value['description'] : '',
      items: unique(items),
      scenario: toQuery(inputs),
      ...(target === undefined ? {} : { target }),
    },
    refused: refused.map(({ id }) => id),
  };
}
