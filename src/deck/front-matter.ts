import { z } from 'astro/zod';
import { calculatorNames } from '../calculators/calculator.ts';
import { stations } from './parts.ts';

const text = z.string().trim().min(1);

/** What the head of a slide file may say. Anything else fails the build with the file and the key. */
export const slideFrontMatter = z.strictObject({
  /** The headline. `|` breaks the line on stage and is a space everywhere else. */
  title: text,
  /** A few words over the headline, after the name of the part. */
  kicker: text.optional(),
  /** How the slide is composed; each is one grid in `styles/slide.css`. (`layout` would be a file to Astro.) */
  compose: z.enum(['poster', 'statement', 'number', 'split', 'figure', 'plain']),
  /** The side that takes three fifths of a `split`, `number` or `poster`. */
  wide: z.enum(['left', 'right']).optional(),
  /** The station of the assembly line that the slide belongs to: it gives the slide its colour. */
  station: z.enum(stations),
  /** Time on stage. */
  minutes: z.number().min(0.25).max(15),
  /** Claims of the ledger that the slide makes: their standing opens on the slide. */
  claims: z.array(z.string().regex(/^[TK]\d\d$/)).default([]),
  /** The calculator that holds the slide's figures whole; a link at its foot leads there. */
  calculator: z.enum(calculatorNames).optional(),
  /** Ids in the catalogue of sources, beyond those of the claims and of the numbers. */
  sources: z.array(text).default([]),
  /** What the speaker has in front of them; Markdown. */
  notes: z.strictObject({
    say: text,
    ask: text.optional(),
    click: text.optional(),
  }),
});

/** What a translation says; everything else stands in the Portuguese file. */
export const slideWords = slideFrontMatter.pick({ title: true, kicker: true, notes: true });

export type SlideFrontMatter = z.infer<typeof slideFrontMatter>;
