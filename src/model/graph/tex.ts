/** Formulas for people. In a template, `\q{id}` stands for a quantity. */
import type { Graph } from './build.ts';
import type { Values } from './types.ts';

const mark = /\\q\{([A-Za-z0-9]+)\}/g;

/** The ids that a template mentions, each once. */
export function mentioned(template: string): string[] {
  return [...new Set([...template.matchAll(mark)].map((match) => match[1] ?? ''))];
}

/** The template with each quantity's symbol put in. A choice has none: its id stands upright. */
export function withSymbols(graph: Graph, template: string): string {
  return template.replace(mark, (_, id: string) => {
    const quantity = graph.byId.get(id);
    if (quantity === undefined) throw new RangeError(`The formula mentions unknown "${id}"`);
    return quantity.kind === 'choice' ? String.raw`\text{${id}}` : `{${quantity.symbol}}`;
  });
}

/**
 * The template with values put in.
 * @param format turns a value into TeX (digits and unit as the reader's language writes them)
 */
export function withValues(
  template: string,
  values: Values,
  format: (value: number | string, id: string) => string,
): string {
  return template.replace(mark, (_, id: string) => {
    const value = values[id];
    if (value === undefined) throw new RangeError(`The formula mentions unknown "${id}"`);
    return format(value, id);
  });
}
