/** Reads chapters as their authors wrote them: what holds for slides, and what the book's own components ask for. */
import { glob, readFile } from 'node:fs/promises';
import { calculatorNames } from '../calculators/calculator.ts';
import { attribute, checkSlide, type Node } from '../deck/slide-check.ts';
import { checkTranslations } from '../deck/translation-check.ts';
import type { FileProblem } from '../deck/yaml-file.ts';
import { glossaryIds } from '../i18n/glossary.ts';
import { defaultLocale, locales, type Locale } from '../i18n/locales.ts';
import { isFactId } from '../model/catalogues/facts.ts';
import { isInputId, isQuantityId } from '../model/quantities.ts';
import { readAt } from '../numbers/at.ts';
import { chapterWords } from './front-matter.ts';

const words = (text: string | undefined): string[] => (text ?? '').trim().split(/\s+/).filter((word) => word !== '');

function scenarioProblem(at: string | undefined): string | undefined {
  if (at === undefined) return undefined;
  try {
    const unknown = Object.keys(readAt(at)).find((id) => !isQuantityId(id));
    return unknown === undefined ? undefined : `the model has no quantity "${unknown}"`;
  } catch (error) {
    return error instanceof RangeError ? error.message : String(error);
  }
}

/** What is wrong with one component that only chapters have. */
function problemOf(node: Node): string | undefined {
  const get = (name: string): string | undefined => attribute(node, name);
  const id = get('id') ?? '';
  switch (node.name ?? '') {
    case 'Guess': {
      if (!isQuantityId(id)) return `<Guess id="${id}">: the model has no quantity of this id`;
      const unknown = words(`${get('talk') ?? ''} ${get('published') ?? ''}`).find((fact) => !isFactId(fact));
      if (unknown !== undefined) return `<Guess id="${id}">: there is no fact "${unknown}"`;
      const wrong = scenarioProblem(get('at'));
      return wrong === undefined ? undefined : `<Guess id="${id}">: ${wrong}`;
    }
    case 'Check': {
      const quantity = get('quantity');
      if (quantity !== undefined && !isQuantityId(quantity)) return `<Check id="${id}">: the model has no quantity "${quantity}"`;
      const wrong = scenarioProblem(get('at')) ?? scenarioProblem(get('over'));
      return wrong === undefined ? undefined : `<Check id="${id}">: ${wrong}`;
    }
    case 'Calc': {
      const name = get('name') ?? '';
      if (!calculatorNames.some((known) => known === name)) return `<Calc name="${name}">: the calculators are ${calculatorNames.join(', ')}`;
      const input = words(get('inputs')).find((known) => !isInputId(known));
      if (input !== undefined) return `<Calc>: the model has no input "${input}"`;
      const result = words(get('results')).find((known) => !isQuantityId(known));
      return result === undefined ? undefined : `<Calc>: the model has no quantity "${result}"`;
    }
    case 'Term':
      return glossaryIds.some((known) => known === id) ? undefined : `<Term id="${id}">: the glossary has no such term`;
    default:
      return undefined;
  }
}

/** All problems of one chapter. */
export function checkChapter(file: string, text: string): FileProblem[] {
  const seen = new Set<string>();
  return checkSlide(file, text, (node) => {
    const id = attribute(node, 'id');
    if ((node.name === 'Guess' || node.name === 'Check') && id !== undefined) {
      const key = `${node.name} ${id} ${attribute(node, 'at') ?? ''}`;
      if (seen.has(key)) return `<${node.name} id="${id}"> is there twice`;
      seen.add(key);
    }
    return problemOf(node);
  });
}

/** The problems of every chapter under a folder, in order of file and line. */
export async function checkChapters(folder = 'chapters', languages: readonly Locale[] = locales): Promise<readonly FileProblem[]> {
  const problems: FileProblem[] = [];
  for await (const file of glob(`${folder}/${defaultLocale}/*.mdx`)) problems.push(...checkChapter(file, await readFile(file, 'utf8')));
  problems.push(...(await checkTranslations(folder, languages, { files: '*.mdx', words: chapterWords, check: checkChapter })));
  return problems.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
}
