/** What is printed, written as a Word file and sent as plain text: one document, three ways out. */
import { safeName } from '../calculators/download.ts';

export type Block =
  /** `level` 3 stands below the headings of parts; what is counted runs through the whole document. */
  | { readonly kind: 'heading'; readonly text: string; readonly numbered?: boolean; readonly level?: 3 }
  | { readonly kind: 'text'; readonly text: string; readonly label?: string; /** Said more quietly than the rest. */ readonly small?: boolean; /** Belongs to the whole, not to the heading before it. */ readonly apart?: boolean }
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

/** A name that every file system takes, short enough to be read. @param otherwise the name when nothing is left */
export function fileName(title: string, otherwise: string): string {
  return safeName(title, otherwise).slice(0, 60);
}
