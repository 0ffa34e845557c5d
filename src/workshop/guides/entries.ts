/** Guides, activities and what guides share, in the order of their heads. */
import { getCollection, type CollectionEntry } from 'astro:content';
import type { Locale } from '../../i18n/locales.ts';

type Kind = 'guides' | 'activities' | 'shared';

/** One text of the kit. */
export interface KitEntry<K extends Kind> {
  /** The file's name without extension: its address. */
  readonly name: string;
  readonly entry: CollectionEntry<K>;
}

async function ordered<K extends Kind>(kind: K, locale: Locale): Promise<readonly KitEntry<K>[]> {
  const all: readonly CollectionEntry<K>[] = await getCollection(kind);
  return all
    .filter(({ id }) => id.startsWith(`${locale}/`))
    .map((entry) => ({ name: entry.id.slice(locale.length + 1), entry }))
    .sort((a, b) => a.entry.data.order - b.entry.data.order);
}

export const guidesOf = (locale: Locale): Promise<readonly KitEntry<'guides'>[]> => ordered('guides', locale);
export const activitiesOf = (locale: Locale): Promise<readonly KitEntry<'activities'>[]> => ordered('activities', locale);
export const sharedOf = (locale: Locale): Promise<readonly KitEntry<'shared'>[]> => ordered('shared', locale);
