/**
 * Reads slides as their authors wrote them and says what is wrong, with file and line: a figure typed by
 * hand, an unknown quantity, fact, control, chart, claim or source.
 */
import { unified } from 'unified';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { parse as parseYaml } from 'yaml';
import { isFactId } from '../model/catalogues/facts.ts';
import { claims } from '../model/catalogues/claims.ts';
import { sources } from '../model/catalogues/sources.ts';
import { isInputId, isQuantityId } from '../model/quantities.ts';
import { charts } from '../charts/registry.ts';
import { readAt } from '../numbers/at.ts';
import type { FileProblem } from './yaml-file.ts';

/** What may hold digits without being a figure: names of chips, models, precisions and works. */
const names =
  /\b(?:[A-Z]{1,3}\d{2,4}[A-Za-z]?(?:-[A-Z]+\d+)?|GPT-\d(?:\.\d)?\w?|Llama \d(?:\.\d)?|LLaMA \d|Gemini \d(?:\.\d)?|Claude \d(?:\.\d)?|Grok-?\d|OLMo \d|Trainium ?\d|Trn\d|\d{1,4}B|FP\d{1,2}|BF16|INT\d|V3|R1|PL \d[\d.]*|(?:Lei|Law|Ley) \d[\d.,]*(?:\/\d{4})?|art\. \d+º?|CO2|CoinDesk 20|Nasdaq 100|Colossus \d|[A-Z]\d\d)(?![\w])/g;

/** What an MDX file is made of, as far as the checks read it. */
export interface Node {
  readonly type: string;
  readonly value?: unknown;
  readonly name?: string | null;
  readonly attributes?: readonly { readonly type: string; readonly name?: string; readonly value?: unknown }[];
  readonly children?: readonly Node[];
  readonly position?: { readonly start: { readonly line: number } };
}

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx);

/** An MDX text as a tree. @throws what the parser says, with the line */
export function parseMdx(text: string): Node {
  return parser.parse(text) as Node;
}

/** The digits of a text that are no part of a name. */
export function bareFigure(text: string): string | undefined {
  return /[\d][\d.,]*/.exec(text.replaceAll(names, ''))?.[0];
}

/** The text of an attribute; undefined when it is absent or an expression. */
export function attribute(node: Node, name: string): string | undefined {
  const found = node.attributes?.find((candidate) => candidate.name === name)?.value;
  return typeof found === 'string' ? found : undefined;
}

/** What is wrong with one component of the vocabulary. */
function componentProblem(node: Node): string | undefined {
  const id = attribute(node, 'id') ?? '';
  switch (node.name ?? '') {
    case 'Num':
    case 'Hero':
    case 'Range': {
      if (!isQuantityId(id)) return `<${node.name} id="${id}">: the model has no quantity of this id`;
      const at = attribute(node, 'at');
      return at === undefined ? undefined : atProblem(at);
    }
    case 'Fact':
      return isFactId(id) ? undefined : `<Fact id="${id}">: there is no fact of this id in src/model/catalogues/facts/`;
    case 'Control':
      return isInputId(id) ? undefined : `<Control id="${id}">: the model has no input of this id`;
    case 'Controls': {
      const unknown = (attribute(node, 'ids') ?? '').trim().split(/\s+/).find((input) => !isInputId(input));
      return unknown === undefined ? undefined : `<Controls>: the model has no input "${unknown}"`;
    }
    case 'Chart': {
      const name = attribute(node, 'name') ?? '';
      return name in charts ? undefined : `<Chart name="${name}">: there is no chart of this name in src/charts/sets/`;
    }
    default:
      return undefined;
  }
}

function atProblem(at: string): string | undefined {
  try {
    const unknown = Object.keys(readAt(at)).find((id) => !isQuantityId(id));
    return unknown === undefined ? undefined : `at="${at}": the model has no quantity "${unknown}"`;
  } catch (error) {
    return error instanceof RangeError ? `at="${at}": ${error.message}` : undefined;
  }
}

function headProblems(yaml: string): { readonly line: number; readonly message: string }[] {
  const lines = yaml.split('\n');
  const lineOf = (key: string): number => lines.findIndex((line) => line.startsWith(`${key}:`)) + 2;
  const head: unknown = parseYaml(yaml);
  if (typeof head !== 'object' || head === null) return [{ line: 1, message: 'the head of the file is empty' }];
  const get = (key: string): unknown => Object.entries(head).find(([name]) => name === key)?.[1];
  const list = (key: string): string[] => {
    const value = get(key);
    return Array.isArray(value) ? value.map(String) : [];
  };
  const problems: { line: number; message: string }[] = [];
  for (const id of list('claims')) if (!Object.hasOwn(claims, id)) problems.push({ line: lineOf('claims'), message: `there is no claim "${id}" in the ledger` });
  for (const id of list('sources')) if (!Object.hasOwn(sources, id)) problems.push({ line: lineOf('sources'), message: `there is no source "${id}" in the catalogue` });
  for (const key of ['title', 'kicker', 'hook']) {
    const value = get(key);
    const figure = typeof value === 'string' ? bareFigure(value) : undefined;
    if (figure !== undefined) problems.push({ line: lineOf(key), message: `the figure "${figure}" in the ${key} is typed by hand` });
  }
  return problems;
}

/** Attributes that people read. */
const readable = new Set(['what', 'question', 'ask', 'hint', 'options', 'title']);

/**
 * All problems of one slide, or of one chapter of the book. A file that cannot be parsed is one problem.
 * @param more what else may be wrong with a component
 */
export function checkSlide(file: string, text: string, more?: (node: Node) => string | undefined): FileProblem[] {
  let tree: Node;
  try {
    tree = parseMdx(text);
  } catch (error) {
    const line = typeof error === 'object' && error !== null && 'line' in error && typeof error.line === 'number' ? error.line : 1;
    return [{ file, line, message: error instanceof Error ? error.message : String(error) }];
  }
  const problems: FileProblem[] = [];
  const visit = (node: Node): void => {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'yaml') problems.push(...headProblems(String(node.value)).map((problem) => ({ file, ...problem })));
    if (node.type === 'text' || node.type === 'inlineCode') {
      const figure = bareFigure(String(node.value));
      if (figure !== undefined) {
        problems.push({ file, line, message: `the figure "${figure}" is typed by hand: use <Num id="…"/> for the model's, <Fact id="…"/> for a sourced one` });
      }
    }
    for (const { name, value } of node.attributes ?? []) {
      if (name === undefined || !readable.has(name) || typeof value !== 'string') continue;
      const figure = bareFigure(value);
      if (figure !== undefined) problems.push({ file, line, message: `the figure "${figure}" in ${name}="…" is typed by hand` });
    }
    const problem = componentProblem(node) ?? more?.(node);
    if (problem !== undefined) problems.push({ file, line, message: problem });
    node.children?.forEach(visit);
  };
  visit(tree);
  return problems;
}
