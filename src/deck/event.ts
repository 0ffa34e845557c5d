import { z } from 'astro/zod';
import type { Institution } from '../calculators/institution.ts';
import { defaultLocale, translations, type Locale } from '../i18n/locales.ts';
import { toQuery } from '../scenario/link.ts';

const text = z.string().trim().min(1);

/** `slides/evento.yaml`: what makes the talk one's own. All of it may be left out. */
export const eventFile = z.strictObject({
  event: z
    .strictObject({ name: text, place: text.optional(), date: text.optional() })
    .optional()
    .describe('The occasion: on the first and the last slide, and on paper.'),
  institution: text.optional().describe('Who invites: on the first and the last slide, and over its own figures.'),
  logo: z
    .strictObject({
      file: text.regex(/^[^/\\][^\\]*\.(?:svg|png|jpe?g|webp|avif)$/i, 'a file below public/, named from there: logo.svg'),
      alt: text.describe('What the picture says, for those who do not see it.'),
    })
    .optional(),
  figures: z
    .array(z.strictObject({ input: text, value: z.union([z.number(), z.string()]), source: text }))
    .min(1)
    .optional()
    .describe('The institution’s own figures: inputs of the model, each with the line that says where it comes from.'),
  languages: z
    .array(z.enum(translations))
    .optional()
    .describe('The languages beside Portuguese; all of them where this is left out, none in []. What is not named needs no translation.'),
});
export type EventFile = z.infer<typeof eventFile>;

/** The languages that the site is built in. */
export function languagesOf({ languages }: EventFile): readonly Locale[] {
  return [defaultLocale, ...translations.filter((locale) => languages?.includes(locale) ?? true)];
}

/** The institution's figures as inputs of the model. */
export function institutionInputs(event: EventFile): Readonly<Record<string, number | string>> {
  return Object.fromEntries((event.figures ?? []).map(({ input, value }) => [input, value]));
}

/** What `calculators/institution.ts` reads in the browser; undefined where the institution gave no figures. */
export function institutionData(event: EventFile): string | undefined {
  if (event.figures === undefined) return undefined;
  const data: Institution = {
    name: event.institution ?? '',
    query: toQuery(institutionInputs(event)),
    sources: Object.fromEntries(event.figures.map(({ input, source }) => [input, source])),
  };
  return JSON.stringify(data);
}
