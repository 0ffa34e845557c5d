/** What the heads of guides, activities and the parts they share may say. Anything else fails the build with file and key. */
import { z } from 'astro/zod';

const text = z.string().trim().min(1);
const lines = z.array(text).min(1);

/** A guide: one workshop from arrival to the last word. */
const guide = z.strictObject({
  title: text,
  lead: text.describe('For whom it is and what comes of it, in one or two sentences.'),
  /** Its place in lists. */
  order: z.number().int().positive(),
  minutes: z.number().int().positive().describe('Length in all: the sum of its moments.'),
  people: text.describe('For how many people, in words.'),
  playlist: text.describe('The file in slides/playlists/ with its slides.'),
  aims: lines,
  prepare: lines.describe('What has to be ready before people arrive.'),
  activities: z.array(text).min(1).describe('Files in the folder of activities.'),
});

/** An activity: how to run it, then the sheets to print. */
const activity = z.strictObject({
  title: text,
  lead: text,
  order: z.number().int().positive(),
  minutes: z.strictObject({ least: z.number().int().positive(), most: z.number().int().positive() }),
  people: text,
  needs: lines.describe('What to print and bring.'),
});

/** A text that stands under every guide. */
const shared = z.strictObject({ title: text, order: z.number().int().positive() });

export const guideFrontMatter = guide;
export const activityFrontMatter = activity;
export const sharedFrontMatter = shared;
/** What translations say; everything else stands in the Portuguese files. */
export const guideHead = guide.pick({ title: true, lead: true, people: true, aims: true, prepare: true });
export const activityHead = activity.pick({ title: true, lead: true, people: true, needs: true });
export const sharedHead = shared.pick({ title: true });
export type Guide = z.infer<typeof guide>;
export type Activity = z.infer<typeof activity>;
