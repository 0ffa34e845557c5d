/** Holds the head of a slide file against its schema and says what is wrong, with file and line. */
import { slideFrontMatter } from './front-matter.ts';
import { headIn, readYaml, type FileProblem } from './yaml-file.ts';

/** The slide's time on stage, or what is wrong with its head; the time is then NaN, so that no sum of a playlist is blamed for it. */
export function checkHead(file: string, text: string): { readonly minutes: number; readonly problems: readonly FileProblem[] } {
  const head = headIn(text);
  if (head === undefined) return { minutes: Number.NaN, problems: [{ file, line: 1, message: 'the file begins with no head between two lines of ---' }] };
  const checked = readYaml(file, head, 1).check(slideFrontMatter);
  return 'problems' in checked ? { minutes: Number.NaN, problems: checked.problems } : { minutes: checked.found.minutes, problems: [] };
}
