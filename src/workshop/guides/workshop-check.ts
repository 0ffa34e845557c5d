/** Reads guides and activities as their authors wrote them and says what is wrong, with file and line. */
import { glob, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { z } from 'astro/zod';
import { calculatorNames } from '../../calculators/calculator.ts';
import { playlistFile, readEntries } from '../../deck/playlist.ts';
import { attribute, bareFigure, checkSlide, type Node } from '../../deck/slide-check.ts';
import { checkTranslations } from '../../deck/translation-check.ts';
import { readYaml, type FileProblem } from '../../deck/yaml-file.ts';
import { defaultLocale, locales, type Locale } from '../../i18n/locales.ts';
import { claims } from '../../model/catalogues/claims.ts';
import { clauses } from '../../model/catalogues/clauses.ts';
import { sources } from '../../model/catalogues/sources.ts';
import { activityFrontMatter, activityHead, guideFrontMatter, guideHead, sharedFrontMatter, sharedHead } from './front-matter.ts';
import { idsOf, sittingsOf } from './moments.ts';

/** What guides and activities may name. */
export interface Around {
  /** The minutes of each slide, by playlist. */
  readonly playlists: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly activities: ReadonlySet<string>;
}

/** Attributes of this room's components that people read; `checkSlide` knows the others. */
const readable: readonly string[] = ['says', 'label', 'name', 'role', 'place'];

const catalogues: Readonly<Record<string, { readonly what: string; readonly has: object }>> = {
  claims: { what: 'claim', has: claims },
  clauses: { what: 'clause', has: clauses },
  sources: { what: 'source', has: sources },
};

function problemOf(node: Node): string | undefined {
  if (node.name === undefined || node.name === null || !/^[A-Z]/.test(node.name)) return undefined;
  for (const key of readable) {
    const figure = bareFigure(attribute(node, key) ?? '');
    if (figure !== undefined) return `the figure "${figure}" in ${key}="…" is typed by hand`;
  }
  for (const [key, { what, has }] of Object.entries(catalogues)) {
    const unknown = idsOf(attribute(node, key)).find((id) => !Object.hasOwn(has, id));
    if (unknown !== undefined) return `<${node.name}>: there is no ${what} "${unknown}"`;
  }
  const calculator = node.name === 'PaperTable' ? (attribute(node, 'calculator') ?? '') : undefined;
  if (calculator !== undefined && !calculatorNames.some((name) => name === calculator)) return `<PaperTable>: the calculators are ${calculatorNames.join(', ')}`;
  return undefined;
}

/** Every text in the head of a file, with the way to it. */
function textsIn(value: unknown, way: readonly (string | number)[] = []): readonly { readonly way: readonly (string | number)[]; readonly text: string }[] {
  if (typeof value === 'string') return [{ way, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, i) => textsIn(item, [...way, i]));
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([key, item]) => textsIn(item, [...way, key]));
  return [];
}

/** Keys of the head that name files. */
const named: readonly unknown[] = ['playlist', 'activities'];

function headOf<Schema extends z.ZodType>(file: string, text: string, schema: Schema): { readonly found?: z.output<Schema>; readonly problems: readonly FileProblem[]; readonly lineOf: (key: string) => number } {
  const yaml = readYaml(file, /^---\n([\s\S]*?)^---/m.exec(text)?.[1] ?? '', 1);
  const lineOf = (key: string): number => yaml.lineOf([key]);
  const figures = textsIn(yaml.value).flatMap(({ way, text: own }): FileProblem[] => {
    // The title is read by `checkSlide`.
    const figure = named.includes(way[0]) || way[0] === 'title' ? undefined : bareFigure(own);
    return figure === undefined ? [] : [{ file, line: yaml.lineOf(way), message: `the figure "${figure}" in ${way.join('.')} is typed by hand` }];
  });
  const checked = yaml.check(schema);
  return 'found' in checked ? { found: checked.found, problems: figures, lineOf } : { problems: [...checked.problems, ...figures], lineOf };
}

/** All problems of a guide. */
export function checkGuide(file: string, text: string, around: Around): readonly FileProblem[] {
  const problems = [...checkSlide(file, text, problemOf)];
  const head = headOf(file, text, guideFrontMatter);
  problems.push(...head.problems);
  if (head.found === undefined || problems.length > 0) return problems;
  const say = (line: number, message: string): void => {
    problems.push({ file, line, message });
  };
  const { playlist, minutes, activities } = head.found;
  const slides = around.playlists.get(playlist);
  if (slides === undefined) say(head.lineOf('playlist'), `there is no playlist "${playlist}"`);
  for (const name of activities) if (!around.activities.has(name)) say(head.lineOf('activities'), `there is no activity "${name}"`);

  let total = 0;
  const shown = new Set<string>();
  for (const { moments } of sittingsOf(text)) {
    let clock = 0;
    for (const { from, to, slides: own, activity, line } of moments) {
      if (from !== clock) say(line, `this moment starts at minute ${from}, the one before it ends at ${clock}`);
      if (!(to > from)) say(line, `this moment ends at minute ${to}, before it has begun`);
      clock = to;
      const taken = own.reduce((sum, id) => sum + (slides?.get(id) ?? 0), 0);
      if (taken > to - from) say(line, `its slides take ${taken} minutes in the playlist, this moment has ${to - from}`);
      for (const id of own) {
        if (slides !== undefined && !slides.has(id)) say(line, `the playlist "${playlist}" has no slide "${id}"`);
        if (shown.has(id)) say(line, `the slide "${id}" is there twice`);
        shown.add(id);
      }
      if (activity !== undefined && !activities.includes(activity)) say(line, `the activity "${activity}" is not in the head of the guide`);
    }
    total += clock;
  }
  if (total !== minutes) say(head.lineOf('minutes'), `the moments take ${total} minutes together, not ${minutes}`);
  const left = [...(slides?.keys() ?? [])].filter((id) => !shown.has(id));
  if (left.length > 0) say(head.lineOf('playlist'), `no moment shows these slides of the playlist: ${left.join(', ')}`);
  return problems;
}

/** All problems of an activity. */
export function checkActivity(file: string, text: string): readonly FileProblem[] {
  return [...checkSlide(file, text, problemOf), ...headOf(file, text, activityFrontMatter).problems];
}

/** All problems of a text that guides share. */
export function checkShared(file: string, text: string): readonly FileProblem[] {
  return [...checkSlide(file, text, problemOf), ...headOf(file, text, sharedFrontMatter).problems];
}

async function minutesOfSlides(folder: string): Promise<ReadonlyMap<string, number>> {
  const minutes = new Map<string, number>();
  for await (const file of glob(`${folder}/${defaultLocale}/*/*.mdx`)) {
    minutes.set(basename(file, '.mdx'), Number(/^minutes: ([\d.]+)/m.exec(await readFile(file, 'utf8'))?.[1] ?? 0));
  }
  return minutes;
}

async function readPlaylists(folder: string): Promise<Around['playlists']> {
  const own = await minutesOfSlides(folder);
  const lists = new Map<string, ReadonlyMap<string, number>>();
  for await (const file of glob(`${folder}/playlists/*.yaml`)) {
    const checked = readYaml(file, await readFile(file, 'utf8')).check(playlistFile);
    // What is wrong with a playlist is said by its own check.
    if ('problems' in checked) continue;
    lists.set(basename(file, '.yaml'), new Map(readEntries(checked.found.slides).entries.map(({ slide, minutes }) => [slide, minutes ?? own.get(slide) ?? 0])));
  }
  return lists;
}

/** The problems of all guides and activities, in order of file and line. */
export async function checkWorkshop(folder = 'workshop', slides = 'slides', languages: readonly Locale[] = locales): Promise<readonly FileProblem[]> {
  const problems: FileProblem[] = [];
  const activities = await Array.fromAsync(glob(`${folder}/${defaultLocale}/atividades/*.mdx`));
  const around: Around = { playlists: await readPlaylists(slides), activities: new Set(activities.map((file) => basename(file, '.mdx'))) };
  for (const file of activities) problems.push(...checkActivity(file, await readFile(file, 'utf8')));
  for await (const file of glob(`${folder}/${defaultLocale}/comum/*.mdx`)) problems.push(...checkShared(file, await readFile(file, 'utf8')));
  for await (const file of glob(`${folder}/${defaultLocale}/roteiros/*.mdx`)) problems.push(...checkGuide(file, await readFile(file, 'utf8'), around));
  for (const [below, words] of [['roteiros', guideHead], ['atividades', activityHead], ['comum', sharedHead]] as const) {
    problems.push(...(await checkTranslations(folder, languages, { files: `${below}/*.mdx`, words, check: (file, text) => [...checkSlide(file, text, problemOf), ...headOf(file, text, words).problems] })));
  }
  return problems.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
}
