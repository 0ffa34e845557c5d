import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import type { Locale } from '../i18n/locales.ts';
import { toQuery } from '../scenario/link.ts';
import { institutionInputs, type EventFile } from './event.ts';
import { partOfFolder, type Part } from './parts.ts';
import { institutionScenario, inWords, readEntries, type PlaylistFile } from './playlist.ts';

/** A slide with its place in the talk. */
export interface DeckSlide {
  /** The file's name without extension: unique, and the same in all locales. */
  readonly id: string;
  readonly part: Part;
  readonly minutes: number;
  readonly entry: CollectionEntry<'slides'>;
}

/** A playlist as pages show it. */
export interface DeckList {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly audience?: string;
  readonly lead?: string;
  readonly minutes: number;
  /** The scenario that it starts from, as a link's query; empty for the model's defaults. */
  readonly scenario: string;
  readonly slides: readonly DeckSlide[];
  /** What is held on days of their own; empty in a playlist of one sitting. */
  readonly meetings: readonly { readonly title: string; readonly minutes: number; readonly slides: readonly DeckSlide[] }[];
}

/** All slides of a locale, by id. */
async function slidesOf(locale: Locale): Promise<ReadonlyMap<string, DeckSlide>> {
  const slides = new Map<string, DeckSlide>();
  for (const entry of await getCollection('slides')) {
    const [folder, part, id] = entry.id.split('/');
    if (folder !== locale || part === undefined || id === undefined) continue;
    slides.set(id, { id, part: partOfFolder(part), minutes: entry.data.minutes, entry });
  }
  return slides;
}

/** The event and the institution of `slides/evento.yaml`. */
export async function eventOfTalk(): Promise<EventFile> {
  return (await getEntry('event', 'evento'))?.data ?? {};
}

/** The file of a playlist in the words of this build's language. */
async function inOwnWords(file: CollectionEntry<'playlists'>): Promise<PlaylistFile> {
  const words = await getEntry('listWords', file.id);
  return words === undefined ? file.data : inWords(words.data, file.data);
}

async function listOf(file: CollectionEntry<'playlists'>, known: ReadonlyMap<string, DeckSlide>): Promise<DeckList> {
  const { title, description, audience, lead, minutes, scenario = {}, slides } = await inOwnWords(file);
  const { entries, meetings } = readEntries(slides);
  const chosen = entries.map(({ slide, minutes: own, meeting }) => {
    const found = known.get(slide);
    // `playlist-check.ts` has said so with the line; this is for a file that changed since.
    if (found === undefined) throw new Error(`slides/playlists/${file.id}.yaml: there is no slide "${slide}".`);
    return { meeting, slide: own === undefined ? found : { ...found, minutes: own } };
  });
  return {
    id: file.id,
    title,
    description,
    ...(audience === undefined ? {} : { audience }),
    ...(lead === undefined ? {} : { lead }),
    minutes,
    scenario: toQuery(scenario === institutionScenario ? institutionInputs(await eventOfTalk()) : scenario),
    slides: chosen.map(({ slide }) => slide),
    meetings: meetings.map((meeting, i) => ({ title: meeting.title, minutes: meeting.minutes, slides: chosen.filter((one) => one.meeting === i).map(({ slide }) => slide) })),
  };
}

/** All playlists, the longest of one sitting first, those of several meetings last. */
export async function playlists(locale: Locale): Promise<readonly DeckList[]> {
  const known = await slidesOf(locale);
  const lists = await Promise.all((await getCollection('playlists')).map((file) => listOf(file, known)));
  return lists.sort((a, b) => Number(a.meetings.length > 0) - Number(b.meetings.length > 0) || b.minutes - a.minutes);
}

/** One playlist. @throws when there is none of this name */
export async function deckList(name: string, locale: Locale): Promise<DeckList> {
  const file = await getEntry('playlists', name);
  if (file === undefined) throw new Error(`There is no playlist slides/playlists/${name}.yaml.`);
  return listOf(file, await slidesOf(locale));
}

/** The slides of a playlist in order. */
export async function playlist(name: string, locale: Locale): Promise<readonly DeckSlide[]> {
  return (await deckList(name, locale)).slides;
}
