/** The clauses as the page shows them: the page was built from the catalogue, and nothing is loaded twice. */
import type { Precedent } from './list-document.ts';

export interface Offered extends Precedent {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly theme: string;
  readonly element: HTMLElement;
  readonly box: HTMLInputElement;
  /** All that can be searched. */
  readonly words: string;
}

/** Reads the clauses of the page. */
export function offeredClauses(root: ParentNode): ReadonlyMap<string, Offered> {
  const text = (element: Element, part: string): string => element.querySelector(`[data-part="${part}"]`)?.textContent.trim() ?? '';
  const all = [...root.querySelectorAll<HTMLElement>('[data-clause]')].flatMap((element): [string, Offered][] => {
    const box = element.querySelector('input');
    const { clause: id, themeOf: theme = '' } = element.dataset;
    if (box === null || id === undefined) return [];
    const [title, body, note] = [text(element, 'title'), text(element, 'text'), text(element, 'note')];
    const sources = [...element.querySelectorAll<HTMLElement>('[data-cite]')].map(({ dataset }) => dataset['cite'] ?? '');
    return [[id, { id, title, text: body, note, theme, force: text(element, 'force'), sources, element, box, words: [title, body, note, element.dataset['themeName'] ?? ''].join(' ') }]];
  });
  return new Map(all);
}
