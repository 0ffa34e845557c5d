import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { chapterFrontMatter } from './book/front-matter.ts';
import { eventFile } from './deck/event.ts';
import { slideFrontMatter } from './deck/front-matter.ts';
import { playlistFile, playlistWords } from './deck/playlist.ts';
import { translated } from './deck/translated.ts';
import { siteLocale } from './i18n/locales.ts';
import { activityFrontMatter, guideFrontMatter, sharedFrontMatter } from './workshop/guides/front-matter.ts';

/** A build has one language; ids keep its name. */
const locale = siteLocale();

const inLocale = (base: string, pattern: string, id = (entry: string): string => entry) =>
  translated(glob({ base, pattern: `${locale}/${pattern}`, generateId: ({ entry }) => id(entry).replace(/\.mdx$/, '') }));

const slides = defineCollection({
  loader: inLocale('./slides', '*/[^_]*.mdx'),
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

/** What playlists are called in another language. */
const listWords = defineCollection({
  loader: glob({ base: './slides/playlists', pattern: `${locale}/*.yaml`, generateId: ({ entry }) => entry.replace(/^.*\/|\.yaml$/g, '') }),
  schema: playlistWords,
});

/** One file: what makes the talk one's own. */
const event = defineCollection({
  loader: glob({ base: './slides', pattern: 'evento.yaml', generateId: () => 'evento' }),
  schema: eventFile,
});

const chapters = defineCollection({
  loader: inLocale('./chapters', '[^_]*.mdx'),
  schema: chapterFrontMatter,
});

/** A folder of the workshop kit; ids are `<locale>/<file>`. */
const kit = (folder: string) => inLocale('./workshop', `${folder}/[^_]*.mdx`, (entry) => entry.replace(`/${folder}/`, '/'));
const guides = defineCollection({ loader: kit('roteiros'), schema: guideFrontMatter });
const activities = defineCollection({ loader: kit('atividades'), schema: activityFrontMatter });
/** What stands under every guide. */
const shared = defineCollection({ loader: kit('comum'), schema: sharedFrontMatter });

export const collections = { slides, playlists, listWords, event, chapters, guides, activities, shared };
