/** Holds translations against their originals: nothing may be missing, added or changed but words. */
import { existsSync } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';
import type { z } from 'astro/zod';
import { defaultLocale, type Locale } from '../i18n/locales.ts';
import { attribute, parseMdx, type Node } from './slide-check.ts';
import { headIn, readYaml, type FileProblem } from './yaml-file.ts';

/** What a component says to the machine: the same in every language. */
const technical = ['id', 'ids', 'at', 'over', 'inputs', 'results', 'show', 'from', 'to', 'slides', 'activity', 'claims', 'clauses', 'sources', 'quantity', 'talk', 'published', 'calculator'];
/** Components whose name is no word for people. */
const named: readonly (string | null | undefined)[] = ['Chart', 'Calc', 'Diagram'];

/** Components with what they show, links and headings of a text, each as often as it is there. */
function partsOf(text: string): ReadonlyMap<string, number> {
  const parts = new Map<string, number>();
  const add = (part: string): void => void parts.set(part, (parts.get(part) ?? 0) + 1);
  const visit = (node: Node): void => {
    if (/^[A-Z]/.test(node.name ?? '')) {
      const keys = named.includes(node.name) ? [...technical, 'name'] : technical;
      const says = keys.flatMap((key) => (attribute(node, key) === undefined ? [] : [`${key}="${attribute(node, key) ?? ''}"`]));
      add(`<${[node.name, ...says].join(' ')}>`);
    }
    if (node.type === 'link' && 'url' in node) add(`the link to ${String(node.url)}`);
    if (node.type === 'heading' && 'depth' in node) add(`a heading of level ${String(node.depth)}`);
    node.children?.forEach(visit);
  };
  visit(parseMdx(text));
  return parts;
}

/** Where two texts differ in what is no word. Texts that cannot be parsed are reported elsewhere. */
function differences(file: string, text: string, original: string): readonly FileProblem[] {
  let pair: readonly [ReadonlyMap<string, number>, ReadonlyMap<string, number>];
  try {
    pair = [partsOf(text), partsOf(original)];
  } catch {
    return [];
  }
  const [own, wanted] = pair;
  return [...new Set([...wanted.keys(), ...own.keys()])].flatMap((part): FileProblem[] => {
    const [here, there] = [own.get(part) ?? 0, wanted.get(part) ?? 0];
    return here === there ? [] : [{ file, line: 1, message: `${part} is there ${here} times, in the original ${there} times` }];
  });
}

export interface Kind {
  /** The files of a language, below its folder. */
  readonly files: string;
  /** What the head of a translation says. */
  readonly words: z.ZodType;
  /** What holds for the text itself. */
  readonly check: (file: string, text: string) => readonly FileProblem[];
}

/**
 * The problems of all translations below a folder, a missing one among them.
 * @param languages those that the site is built in; others are not asked for
 */
export async function checkTranslations(folder: string, languages: readonly Locale[], { files, words, check }: Kind): Promise<readonly FileProblem[]> {
  const problems: FileProblem[] = [];
  const inLocale = async (locale: string): Promise<readonly string[]> =>
    (await Array.fromAsync(glob(`${folder}/${locale}/${files}`))).map((file) => file.replaceAll('\\', '/').slice(`${folder}/${locale}/`.length)).filter((file) => !/(^|\/)_/.test(file));
  const originals = await inLocale(defaultLocale);
  for (const locale of languages) {
    if (locale === defaultLocale) continue;
    for (const name of originals) {
      const file = `${folder}/${locale}/${name}`;
      if (!existsSync(file)) {
        problems.push({ file, line: 1, message: `this translation of ${folder}/${defaultLocale}/${name} is missing` });
        continue;
      }
      const [text, original] = await Promise.all([readFile(file, 'utf8'), readFile(`${folder}/${defaultLocale}/${name}`, 'utf8')]);
      const head = readYaml(file, headIn(text) ?? '', 1).check(words);
      problems.push(...('problems' in head ? head.problems : []), ...check(file, text), ...differences(file, text, original));
    }
    for (const name of await inLocale(locale)) {
      if (!originals.includes(name)) problems.push({ file: `${folder}/${locale}/${name}`, line: 1, message: `there is no ${folder}/${defaultLocale}/${name} that this translates` });
    }
  }
  return problems;
}
