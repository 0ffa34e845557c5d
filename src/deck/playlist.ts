import { z } from 'astro/zod';

/** A playlist: slides in order, some with minutes of their own, under a name. */
export const playlistFile = z.strictObject({
  title: z.string().trim().min(1),
  description: z.string().trim().min(1),
  slides: z
    .array(
      z.union([
        z.string().regex(/^[a-z0-9-]+$/),
        z.strictObject({ slide: z.string().regex(/^[a-z0-9-]+$/), minutes: z.number().positive() }),
      ]),
    )
    .min(1),
});
export type PlaylistFile = z.infer<typeof playlistFile>;
