import { getCollection, type CollectionEntry } from 'astro:content';
import type { Locale } from '../i18n/locales.ts';
import { partOfFolder, type Part } from './parts.ts';

/** A slide with its place in the talk. */
export interface DeckSlide {
  /** The file's name without extension: unique, and the same in all locales. */
  readonly id: string;
  readonly part: Part;
  readonly minutes: number;
  readonly entry: CollectionEntry<'slides'>;
}

/** All slides of a locale, by id. Throws when two files share a name. */
async function slidesOf(locale: Locale): Promise<ReadonlyMap<string, DeckSlide>> {
  const slides = new Map<string, DeckSlide>();
  for (const entry of await getCollection('slides')) {
    const [folder, part, id] = entry.id.split('/');
    if (folder !== locale || part === undefined || id === undefined) continue;
    if (slides.has(id)) throw new Error(`Two slides are called "${id}": ${entry.id} and ${slides.get(id)?.entry.id ?? ''}.`);
    slides.set(id, { id, part: partOfFolder(part), minutes: entry.data.minutes, entry });
  }
  return slides;
}

/**
 * The slides of a playlist in order. `aula` must hold every slide of the locale.
 * Throws with the playlist's file and the id when a slide is unknown, twice there or missing.
 */
export async function playlist(name: string, locale: Locale): Promise<readonly DeckSlide[]> {
  const file = (await getCollection('playlists')).find((entry) => entry.id === name);
  if (file === undefined) throw new Error(`There is no playlist slides/playlists/${name}.yaml.`);
  const known = await slidesOf(locale);
  const chosen = new Map<string, DeckSlide>();
  for (const item of file.data.slides) {
    const { slide, minutes } = typeof item === 'string' ? { slide: item, minutes: undefined } : item;
    const found = known.get(slide);
    const where = `slides/playlists/${name}.yaml`;
    if (found === undefined) throw new Error(`${where}: there is no slide "${slide}" in slides/${locale}/.`);
    if (chosen.has(slide)) throw new Error(`${where}: the slide "${slide}" is there twice.`);
    chosen.set(slide, minutes === undefined ? found : { ...found, minutes });
  }
  if (name === 'aula') {
    const missing = [...known.keys()].filter((id) => !chosen.has(id));
    if (missing.length > 0) throw new Error(`slides/playlists/aula.yaml must hold all slides; missing: ${missing.join(', ')}.`);
  }
  return [...chosen.values()];
}
