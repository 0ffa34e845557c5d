/** The ten chapters of the book: one for each part of the talk; the close of the talk belongs to the last. */
import { getCollection, type CollectionEntry } from 'astro:content';
import { parts, partOfFolder, type Part } from '../deck/parts.ts';
import type { Locale } from '../i18n/locales.ts';

/** The parts that are chapters, in order. Their numbers are those of the slides' folders: the opening is 0. */
export const chapterParts: readonly Part[] = parts.filter((part) => part !== 'fim');

/** A chapter with its place. */
export interface Chapter {
  readonly part: Part;
  readonly number: number;
  readonly entry: CollectionEntry<'chapters'>;
}

/** The chapters that are written, in order. @throws when a file's number or name fits no part, or two share one */
export async function chaptersOf(locale: Locale): Promise<readonly Chapter[]> {
  const found = new Map<Part, Chapter>();
  for (const entry of await getCollection('chapters')) {
    const [folder, file = ''] = entry.id.split('/');
    if (folder !== locale) continue;
    const part = partOfFolder(file);
    const number = chapterParts.indexOf(part);
    if (file !== `${String(number)}-${part}`) throw new Error(`chapters/${entry.id}.mdx must be called ${String(number)}-${part}.mdx.`);
    found.set(part, { part, number, entry });
  }
  return [...found.values()].sort((a, b) => a.number - b.number);
}
