import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { chapterFrontMatter } from './book/front-matter.ts';
import { eventFile } from './deck/event.ts';
import { slideFrontMatter } from './deck/front-matter.ts';
import { playlistFile } from './deck/playlist.ts';
import { activityFrontMatter, guideFrontMatter, sharedFrontMatter } from './workshop/guides/front-matter.ts';

const slides = defineCollection({
  loader: glob({
    base: './slides',
    pattern: '*/*/[^_]*.mdx',
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  }),
  schema: slideFrontMatter,
});

const playlists = defineCollection({
  loader: glob({
    base: './slides/playlists',
    pattern: '*.yaml',
    generateId: ({ entry }) => entry.replace(/\.yaml$/, ''),
  }),
  schema: playlistFile,
});

/** One file: what makes the talk one's own. */
const event = defineCollection({
  loader: glob({ base: './slides', pattern: 'evento.yaml', generateId: () => 'evento' }),
  schema: eventFile,
});

const chapters = defineCollection({
  loader: glob({
    base: './chapters',
    pattern: '*/[^_]*.mdx',
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  }),
  schema: chapterFrontMatter,
});

/** A folder of the workshop kit; ids are `<locale>/<file>`. */
const kit = (folder: string) =>
  glob({
    base: './workshop',
    pattern: `*/${folder}/[^_]*.mdx`,
    generateId: ({ entry }) => entry.replace(`/${folder}/`, '/').replace(/\.mdx$/, ''),
  });
const guides = defineCollection({ loader: kit('roteiros'), schema: guideFrontMatter });
const activities = defineCollection({ loader: kit('atividades'), schema: activityFrontMatter });
/** What stands under every guide. */
const shared = defineCollection({ loader: kit('comum'), schema: sharedFrontMatter });

export const collections = { slides, playlists, event, chapters, guides, activities, shared };
