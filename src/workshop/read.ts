/**
 * Lists as text: what storage and files hold. Reading is strict, because a file may come from anywhere: every key and
 * every length is checked, and what is wrong is named by its place.
 */
import { bounds, type Figure, type Item, type List } from './list.ts';

/** How a file of ours can be told from any other. */
const format = 'megamaquina-pauta';
/** A larger file is none of ours. */
export const largestFile = 4_000_000;

/** `steps[0]` leads from version 1 to version 2, and so on. Steps are never edited once published: old files open for ever. */
const steps: readonly ((list: unknown) => unknown)[] = [];
const newest = steps.length + 1;

/** Why a text is no list. */
export type Fault =
  | { readonly code: 'large' | 'json' | 'foreign' }
  | { readonly code: 'newer'; readonly version: number }
  /** `at` is the place in the file: `items[3].title`. */
  | { readonly code: 'damaged'; readonly at: string };

export type ReadResult = { readonly list: List } | { readonly fault: Fault };

/** The file of a list. */
export function write(list: List): string {
  return `${JSON.stringify({ format, version: newest, list }, null, 1)}\n`;
}

/** Reads a file. Never throws. */
export function read(text: string): ReadResult {
  if (text.length > largestFile) return { fault: { code: 'large' } };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { fault: { code: 'json' } };
  }
  if (!isRecord(value) || value['format'] !== format) return { fault: { code: 'foreign' } };
  const { version } = value;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return { fault: { code: 'damaged', at: 'version' } };
  if (version > newest) return { fault: { code: 'newer', version } };
  try {
    only(value, ['format', 'version', 'list'], '');
    return { list: listOf(steps.slice(version - 1).reduce((current, step) => step(current), value['list'])) };
  } catch (error) {
    if (error instanceof Damaged) return { fault: { code: 'damaged', at: error.at } };
    throw error;
  }
}

/** Thrown inside this module alone: the place that is wrong. */
class Damaged extends Error {
  readonly at: string;
  constructor(at: string) {
    super(at);
    this.at = at;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function recordOf(value: unknown, at: string): Readonly<Record<string, unknown>> {
  if (!isRecord(value)) throw new Damaged(at);
  return value;
}

function only(record: Readonly<Record<string, unknown>>, keys: readonly string[], at: string): void {
  const other = Object.keys(record).find((key) => !keys.includes(key));
  if (other !== undefined) throw new Damaged(`${at}${other.slice(0, 40)}`);
}

function textOf(record: Readonly<Record<string, unknown>>, key: string, at: string, most: number): string {
  const value = record[key];
  if (typeof value !== 'string' || value.length > most) throw new Damaged(`${at}${key}`);
  return value;
}

function arrayOf(record: Readonly<Record<string, unknown>>, key: string, at: string, most: number): readonly unknown[] {
  const value = record[key];
  if (!Array.isArray(value) || value.length > most) throw new Damaged(`${at}${key}`);
  return value;
}

function listOf(value: unknown): List {
  const record = recordOf(value, 'list');
  only(record, ['id', 'title', 'category', 'baseDate', 'employer', 'introduction', 'items'], '');
  const line = (key: string): string => textOf(record, key, '', bounds.line);
  const items = arrayOf(record, 'items', '', bounds.items).map((item, i) => itemOf(item, `items[${i}]`));
  const seen = new Set<string>();
  items.forEach(({ id }, i) => {
    if (seen.has(id)) throw new Damaged(`items[${i}].id`);
    seen.add(id);
  });
  if (!/^[a-z0-9-]{1,40}$/.test(line('id'))) throw new Damaged('id');
  return { id: line('id'), title: line('title'), category: line('category'), baseDate: line('baseDate'), employer: line('employer'), introduction: textOf(record, 'introduction', '', bounds.text), items };
}

function itemOf(value: unknown, at: string): Item {
  const record = recordOf(value, at);
  only(record, ['id', 'clause', 'from', 'title', 'text', 'argument', 'responsible', 'figures'], `${at}.`);
  const line = (key: string): string => textOf(record, key, `${at}.`, bounds.line);
  const text = (key: string): string => textOf(record, key, `${at}.`, bounds.text);
  if (!/^[1-9]\d{0,8}$/.test(line('id'))) throw new Damaged(`${at}.id`);
  return {
    id: line('id'),
    ...(record['clause'] === undefined ? {} : { clause: line('clause') }),
    ...(record['from'] === undefined ? {} : { from: line('from') }),
    title: line('title'),
    text: text('text'),
    argument: text('argument'),
    responsible: line('responsible'),
    figures: arrayOf(record, 'figures', `${at}.`, bounds.figures).map((figure, i) => figureOf(figure, `${at}.figures[${i}]`)),
  };
}

function figureOf(value: unknown, at: string): Figure {
  const record = recordOf(value, at);
  only(record, ['quantity', 'name', 'value', 'range', 'link', 'source'], `${at}.`);
  const line = (key: string): string => textOf(record, key, `${at}.`, bounds.line);
  const long = (key: string): string => textOf(record, key, `${at}.`, bounds.text);
  const link = long('link');
  // The link becomes one on the page: it may lead to a page and to nothing else.
  if (link !== '' && !/^https?:\/\//.test(link)) throw new Damaged(`${at}.link`);
  return { quantity: line('quantity'), name: line('name'), value: line('value'), range: line('range'), link, source: long('source') };
}
