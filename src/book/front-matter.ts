import { z } from 'astro/zod';
import { stations } from '../deck/parts.ts';
import { glossaryIds } from '../i18n/glossary.ts';

const text = z.string().trim().min(1);

/** What the head of a chapter may say. Anything else fails the build with the file and the key. */
export const chapterFrontMatter = z.strictObject({
  /** The headline of the chapter. */
  title: text,
  /** One or two sentences that make one want to know: under the headline, in lists and in previews of links. */
  hook: text,
  /** The station of the assembly line that gives the chapter its colour. */
  station: z.enum(stations),
  /** Reading time. */
  minutes: z.number().int().min(5).max(20),
  /** The terms of the glossary that the chapter explains. */
  terms: z.array(z.enum(glossaryIds)).default([]),
  /** Claims of the ledger that the chapter makes. */
  claims: z.array(z.string().regex(/^[TK]\d\d$/)).default([]),
  /** Ids in the catalogue of sources, beyond those of numbers and claims. */
  sources: z.array(text).default([]),
});

/** What a translation says; everything else stands in the Portuguese file. */
export const chapterWords = chapterFrontMatter.pick({ title: true, hook: true });
