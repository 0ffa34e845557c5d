import { z } from 'astro/zod';

/** How a slide is named in a playlist: its file without extension. */
const slideId = z.string().regex(/^[a-z0-9-]+$/, 'a slide is named by its file: lower case letters, digits and hyphens');
const text = z.string().trim().min(1);
const minutes = z.number().positive().max(600);

/** Inputs of the model by id: what a scenario changes. */
export const scenarioInputs = z.record(z.string(), z.union([z.number(), z.string()]));

/** The word by which a playlist takes the scenario of `slides/evento.yaml`. */
export const institutionScenario = 'instituicao';

/** A slide, a slide with minutes of its own, or the line that opens a meeting. */
const entry = z.union(
  [slideId, z.strictObject({ slide: slideId, minutes: minutes.optional() }), z.strictObject({ meeting: text, minutes })],
  { error: 'each entry is a slide id, { slide: id, minutes: 2 } or { meeting: name, minutes: 90 }' },
);

/** A playlist: slides in order, some with minutes of their own, under a name. */
export const playlistFile = z.strictObject({
  title: text.describe('The name, as it stands on its card.'),
  description: text.describe('What it is for, in one or two sentences.'),
  audience: text.optional().describe('For whom.'),
  lead: text.optional().describe('How to lead it: a word to the speaker.'),
  minutes: minutes.describe('Time on stage: the sum of the slides’ minutes.'),
  scenario: z
    .union([z.literal(institutionScenario), scenarioInputs], { error: `the scenario is the word "${institutionScenario}" or inputs of the model with their values` })
    .optional()
    .describe(`What the talk starts from: inputs of the model, or "${institutionScenario}" for the figures of slides/evento.yaml.`),
  slides: z.array(entry).min(1).describe('Slide ids in order; { slide, minutes } for minutes of its own; { meeting, minutes } opens a meeting.'),
});
/** `slides/playlists/<locale>/<id>.yaml`: the words of a playlist in another language; `meetings` in their order. */
export const playlistWords = z.strictObject({
  title: text,
  description: text,
  audience: text.optional(),
  lead: text.optional(),
  meetings: z.array(text).optional(),
});
type PlaylistWords = z.infer<typeof playlistWords>;

/** A playlist in another language: its own slides and minutes under other words. */
export function inWords({ meetings = [], ...words }: PlaylistWords, file: PlaylistFile): PlaylistFile {
  const names = meetings.values();
  const slides = file.slides.map((item) => (typeof item === 'object' && 'meeting' in item ? { ...item, meeting: names.next().value ?? item.meeting } : item));
  return { ...file, ...words, slides };
}

export type PlaylistFile = z.infer<typeof playlistFile>;

/** One slide of a playlist as its file says it. */
export interface Entry {
  readonly slide: string;
  readonly minutes?: number;
  /** Its place in the file's list. */
  readonly at: number;
  /** The meeting that it belongs to, counted from 0; undefined in a playlist of one sitting. */
  readonly meeting?: number;
}

/** A part of a playlist that is held on a day of its own. */
export interface Meeting {
  readonly title: string;
  readonly minutes: number;
  readonly at: number;
}

/** Takes the lines that open meetings out of a list of slides. */
export function readEntries(slides: PlaylistFile['slides']): { readonly entries: readonly Entry[]; readonly meetings: readonly Meeting[] } {
  const entries: Entry[] = [];
  const meetings: Meeting[] = [];
  slides.forEach((item, at) => {
    const own = typeof item === 'string' ? { slide: item } : item;
    if ('meeting' in own) {
      meetings.push({ title: own.meeting, minutes: own.minutes, at });
      return;
    }
    entries.push({
      slide: own.slide,
      at,
      ...(own.minutes === undefined ? {} : { minutes: own.minutes }),
      ...(meetings.length === 0 ? {} : { meeting: meetings.length - 1 }),
    });
  });
  return { entries, meetings };
}
