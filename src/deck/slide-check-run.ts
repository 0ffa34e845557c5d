/** Checks every slide file under a folder; used by the build and by `npm run check`. */
import { readFile, glob } from 'node:fs/promises';
import { checkSlide, type SlideProblem } from './slide-check.ts';

/** @returns problems in order of file and line; empty when all is well */
export async function checkSlides(folder = 'slides'): Promise<readonly SlideProblem[]> {
  const problems: SlideProblem[] = [];
  for await (const file of glob(`${folder}/*/*/*.mdx`)) problems.push(...checkSlide(file, await readFile(file, 'utf8')));
  return problems.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
}

/** One line a problem: `slides/pt-BR/2-uso/pico.mdx:14: …`. */
export function report(problems: readonly SlideProblem[]): string {
  return problems.map(({ file, line, message }) => `${file}:${line}: ${message}`).join('\n');
}
