/** What is printed, written as a Word file and sent as plain text: one document, three ways out. */

export type Block =
  | { readonly kind: 'heading'; readonly text: string; /** The demands themselves are counted. */ readonly numbered?: boolean }
  | { readonly kind: 'text'; readonly text: string; readonly label?: string; /** Said more quietly than the rest. */ readonly small?: boolean }
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly numbered?: boolean }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
  /** Room to write by hand. */
  | { readonly kind: 'lines'; readonly label: string; readonly count: number };

export interface Document {
  readonly title: string;
  /** Term and value, as they stand at the head. */
  readonly facts: readonly (readonly [term: string, value: string])[];
  readonly blocks: readonly Block[];
  /** At the foot of every page. */
  readonly foot: string;
}

/** A name that every file system takes. @param otherwise the name when nothing is left */
export function fileName(title: string, otherwise: string): string {
  const plain = title.normalize('NFD').replaceAll(/[^\p{ASCII}]/gu, '').toLowerCase();
  return plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '').slice(0, 60) || otherwise;
}
