import { readFile } from 'node:fs/promises';
import ts from 'typescript';

/** @typedef {{ line: number, text: string }} Piece */

/** Attributes of components that people read. */
const READ = /\b(?:question|ask|hint|options|label|caption|alt|title|what|verb|who|says|prefix)="([^"]*)"/g;

/** Names that are no words of the text: heads of other keys, code, addresses, placeholders. */
const MARKUP = [/`[^`]*`/g, /<[^>]*>/g, /\]\([^)]*\)/g, /\{[^}]*\}/g, /https?:\S+/g];

/** Keys of a head or a playlist that hold text: in their line, or in the lines that stand below them. */
const HEAD = /^(?:title|hook|lead|kicker|notes|say|ask|click|people|aims|prepare|needs|description|audience|meetings)$/;

/**
 * The text of a head, line by line.
 * @param {readonly string[]} lines
 * @returns {Piece[]}
 */
function piecesOfHead(lines) {
  let inText = false;
  return lines.map((line, i) => {
    const [, key, value = ''] = /^\s*(?:- )?([a-z]+):(?:\s+(.*))?$/.exec(line) ?? [];
    if (key !== undefined) inText = HEAD.test(key);
    return { line: i + 1, text: inText && !line.startsWith('#') ? (key === undefined ? line : value) : '' };
  });
}

/**
 * The text of an MDX file, line by line.
 * @param {string} source
 * @returns {Piece[]}
 */
export function piecesOfMdx(source) {
  const lines = source.replaceAll('\r\n', '\n').split('\n');
  const end = lines.indexOf('---', 1);
  return lines.flatMap((line, i) => {
    if (i <= end) return i === 0 ? piecesOfHead(lines.slice(0, end + 1)) : [];
    if (/^\s*(?:import|export)\b/.test(line)) return [];
    const attributes = [...line.matchAll(READ)].map(([, value = '']) => value);
    return [{ line: i + 1, text: [MARKUP.reduce((text, pattern) => text.replaceAll(pattern, ' '), line), ...attributes].join(' ') }];
  });
}

/**
 * The text of a playlist, line by line.
 * @param {string} source
 */
export function piecesOfYaml(source) {
  return piecesOfHead(source.replaceAll('\r\n', '\n').split('\n'));
}

/** A lone lower-case Latin word without spaces is an id more often than a text. */
const isId = (/** @type {string} */ text) => /^[a-z0-9]+(?:[-A-Z.:/#_][a-zA-Z0-9-]*)*$/.test(text) || /^[/#.?]/.test(text);

/**
 * The strings of a dictionary.
 * @param {string} file
 * @param {string} source
 * @returns {Piece[]}
 */
export function piecesOfTs(file, source) {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  /** @type {Piece[]} */
  const pieces = [];
  const visit = (/** @type {ts.Node} */ node) => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || ts.isElementAccessExpression(node)) return;
    if (ts.isPropertyAssignment(node)) {
      visit(node.initializer);
      return;
    }
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) {
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree));
      if (!isId(node.text)) pieces.push({ line: line + 1, text: MARKUP.reduce((text, pattern) => text.replaceAll(pattern, ' '), node.text) });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return pieces;
}

/**
 * @param {string} file
 * @returns {Promise<Piece[]>}
 */
export async function piecesOf(file) {
  const source = await readFile(file, 'utf8');
  if (file.endsWith('.yaml')) return piecesOfYaml(source);
  return file.endsWith('.mdx') ? piecesOfMdx(source) : piecesOfTs(file, source);
}

/**
 * The words of a text that a dictionary can judge: no figures, no signs, no acronyms, no names with figures.
 * @param {string} text
 */
export function wordsOf(text) {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu)].map(([word]) => word.replace(/[.'’-]+$/u, '')).filter((word) => word.length > 1 && !/[\p{N}.]/u.test(word) && !/^[\p{Lu}-]+s?$/u.test(word) && !/\p{Ll}\p{Lu}/u.test(word));
}
