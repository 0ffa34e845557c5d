/** Holds the words of playlists in other languages against the playlists. */
import { existsSync } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { defaultLocale, type Locale } from '../i18n/locales.ts';
import { playlistFile, playlistWords, readEntries } from './playlist.ts';
import { readYaml, type FileProblem } from './yaml-file.ts';

async function problemsOf(file: string, playlist: string): Promise<readonly FileProblem[]> {
  if (!existsSync(file)) return [{ file, line: 1, message: `the words of ${playlist} are missing` }];
  const words = readYaml(file, await readFile(file, 'utf8')).check(playlistWords);
  const list = readYaml(playlist, await readFile(playlist, 'utf8')).check(playlistFile);
  if ('problems' in words) return words.problems;
  // What is wrong with the playlist is said by its own check.
  if ('problems' in list) return [];
  const problems: FileProblem[] = [];
  const say = (message: string): void => void problems.push({ file, line: 1, message });
  for (const key of ['audience', 'lead'] as const) {
    if ((words.found[key] === undefined) !== (list.found[key] === undefined)) say(`"${key}" is ${words.found[key] === undefined ? 'missing' : 'not in the playlist'}`);
  }
  const [own, wanted] = [words.found.meetings?.length ?? 0, readEntries(list.found.slides).meetings.length];
  if (own !== wanted) say(`it names ${own} meetings, the playlist has ${wanted}`);
  return problems;
}

/** Problems of `<folder>/playlists/<locale>/*.yaml`, a missing file among them. */
export async function checkListWords(folder: string, languages: readonly Locale[]): Promise<readonly FileProblem[]> {
  const problems: FileProblem[] = [];
  for await (const found of glob(`${folder}/playlists/*.yaml`)) {
    const playlist = found.replaceAll('\\', '/');
    for (const locale of languages) {
      if (locale !== defaultLocale) problems.push(...(await problemsOf(`${folder}/playlists/${locale}/${basename(playlist)}`, playlist)));
    }
  }
  return problems;
}
