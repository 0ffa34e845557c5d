/** The scenario as a link: `?v=1&<inputId>=<value>`, only what differs from the defaults. */
import type { Inputs } from './store.ts';
import { checkInput, type InputProblem } from '../model/live.ts';
import { migrate, newest } from './migrations.ts';

/** What a link said: inputs that are legal, and everything that was refused. */
export interface Read {
  readonly inputs: Inputs;
  readonly refused: readonly InputProblem[];
  /** Set when the link asks for a version that does not exist. */
  readonly version?: string;
}

/** Keys of a link that choose slides; `src/deck/lists/own-list.ts` reads them. */
const listKeys: readonly string[] = ['slides', 'lista'];

/** What a query says about slides, as it was written: `URLSearchParams` would encode the `~` between their ids. */
export function listPart(search: string): string {
  const parts = search.replace(/^\?/, '').split('&');
  return parts.filter((part) => listKeys.includes(part.split('=')[0] ?? '')).join('&');
}

/** Joins parts of a query, with its `?`; nothing when all are empty. */
export function asSearch(...parts: readonly string[]): string {
  const query = parts.filter((part) => part !== '').join('&');
  return query === '' ? '' : `?${query}`;
}

/** More than all quantities that can be set or pinned; a longer link is nonsense, and reading stops there. */
const most = 200;

/** Shortest text that gives the same number back: 1e9 rather than 1000000000. */
function compact(value: number): string {
  const rounded = Number(value.toPrecision(6));
  const plain = String(rounded);
  const short = rounded.toExponential().replace('e+', 'e');
  return short.length < plain.length ? short : plain;
}

/** The query of a scenario, without `?`; empty at the defaults. */
export function toQuery(inputs: Inputs): string {
  const entries = Object.entries(inputs);
  if (entries.length === 0) return '';
  const query = new URLSearchParams({ v: String(newest) });
  for (const [id, value] of entries.sort(([a], [b]) => (a < b ? -1 : 1))) query.set(id, typeof value === 'number' ? compact(value) : value);
  return query.toString();
}

/** Reads a query. Never throws: what is wrong is listed, what is right is kept. A query without `v` is none of ours. */
export function fromQuery(search: string): Read {
  const query = new URLSearchParams(search);
  const version = query.get('v');
  if (version === null) return { inputs: {}, refused: [] };
  if (!/^[1-9]\d{0,3}$/.test(version) || Number(version) > newest) return { inputs: {}, refused: [], version };
  for (const key of ['v', ...listKeys]) query.delete(key);
  const raw = new Map<string, string>();
  for (const [id, value] of [...query].slice(0, most)) raw.set(id, value);
  const inputs: Record<string, number | string> = {};
  const refused: InputProblem[] = [];
  for (const [id, text] of migrate(raw, Number(version))) {
    const number = text.trim() === '' ? Number.NaN : Number(text);
    const problem = checkInput(id, Number.isNaN(number) ? text : number);
    if (problem === undefined) inputs[id] = Number.isNaN(number) ? text : number;
    else refused.push(problem);
  }
  return { inputs, refused };
}
