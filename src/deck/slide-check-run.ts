/** Checks everything under a folder of slides: slides, playlists, event; used by the build and by `npm run check`. */
import { existsSync } from 'node:fs';
import { readFile, glob } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { defaultLocale } from '../i18n/locales.ts';
import { languagesOf } from './event.ts';
import { checkEvent } from './event-check.ts';
import { checkHead } from './head-check.ts';
import { slideWords } from './front-matter.ts';
import { checkListWords } from './list-words-check.ts';
import { checkPlaylist } from './playlist-check.ts';
import { checkSlide } from './slide-check.ts';
import { checkTranslations } from './translation-check.ts';
import type { FileProblem } from './yaml-file.ts';

/** Problems are said with `/`, whatever the system writes between folders. */
const named = (file: string): string => file.replaceAll('\\', '/');

/**
 * @param publicFolder where the event's logo must stand
 * @returns problems in order of file and line; empty when all is well
 */
export async function checkSlides(folder = 'slides', publicFolder = 'public'): Promise<readonly FileProblem[]> {
  const problems: FileProblem[] = [];
  const files = new Map<string, string>();
  const slides = new Map<string, number>();
  for await (const file of glob(`${folder}/${defaultLocale}/*/*.mdx`)) {
    const text = await readFile(file, 'utf8');
    const id = basename(file, '.mdx');
    const head = checkHead(named(file), text);
    problems.push(...head.problems, ...checkSlide(named(file), text));
    if (id.startsWith('_')) continue;
    const twin = files.get(id);
    if (twin !== undefined) problems.push({ file: named(file), line: 1, message: `two slides are called "${id}"; the other is ${twin}` });
    files.set(id, named(file));
    slides.set(id, head.minutes);
  }
  const eventPath = `${folder}/evento.yaml`;
  const { event, problems: eventProblems } = checkEvent(eventPath, existsSync(eventPath) ? await readFile(eventPath, 'utf8') : '', (name) => existsSync(join(publicFolder, name)));
  problems.push(...eventProblems);
  // Figures that are there and wrong are said once, in their own file.
  const figures = event.figures !== undefined || eventProblems.length > 0;
  for await (const file of glob(`${folder}/playlists/*.yaml`)) {
    problems.push(...checkPlaylist(named(file), await readFile(file, 'utf8'), { slides, figures }));
  }
  const languages = languagesOf(event);
  problems.push(...(await checkTranslations(folder, languages, { files: '*/*.mdx', words: slideWords, check: checkSlide })), ...(await checkListWords(folder, languages)));
  return problems.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
}

/** One line a problem: `slides/pt-BR/2-uso/pico.mdx:14: …`. */
export function report(problems: readonly FileProblem[]): string {
  return problems.map(({ file, line, message }) => `${file}:${line}: ${message}`).join('\n');
}
