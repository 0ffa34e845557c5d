/** A list of demands as a document. */
import type { Block, Document } from './document.ts';
import type { List } from './list.ts';

/** What the document says of a clause of the catalogue. */
export interface Precedent {
  /** How far it has come, in words. */
  readonly force: string;
  readonly note: string;
  /** One line for each source. */
  readonly sources: readonly string[];
}

export interface ListDocumentWords {
  readonly untitled: string;
  readonly category: string;
  readonly baseDate: string;
  readonly employer: string;
  readonly date: string;
  readonly unnamed: string;
  readonly argument: string;
  readonly responsible: string;
  readonly figure: string;
  readonly precedent: string;
  readonly from: string;
  readonly sources: string;
  readonly foot: string;
  readonly advice: string;
}

/**
 * Builds the document.
 * @param precedentOf what is known of a clause; undefined for one that the catalogue has not
 * @param date today, as it is written
 */
export function listDocument(list: List, precedentOf: (clause: string) => Precedent | undefined, date: string, t: ListDocumentWords): Document {
  const cited: string[] = [];
  const mark = (source: string): string => {
    if (!cited.includes(source)) cited.push(source);
    return `[${cited.indexOf(source) + 1}]`;
  };
  const facts = [[t.category, list.category], [t.baseDate, list.baseDate], [t.employer, list.employer], [t.date, date]] as const;
  const text = (value: string, label?: string, small = false): Block[] => (value.trim() === '' ? [] : [{ kind: 'text', text: value.trim(), ...(label === undefined ? {} : { label }), ...(small ? { small } : {}) }]);
  const blocks = list.items.flatMap((item): Block[] => {
    const precedent = item.clause === undefined ? undefined : precedentOf(item.clause);
    return [
      { kind: 'heading', text: item.title.trim() === '' ? t.unnamed : item.title.trim(), numbered: true },
      ...text(item.text),
      ...text(item.argument, t.argument),
      ...item.figures.flatMap((figure) => text(`${figure.name}: ${figure.value}${figure.range === '' ? '' : ` (${figure.range})`} ${mark([figure.source, figure.link].filter((one) => one !== '').join(' '))}`, t.figure)),
      ...text(item.responsible, t.responsible),
      ...(precedent === undefined ? [] : text([precedent.force, precedent.note, precedent.sources.map(mark).join(' ')].filter((one) => one !== '').join('. ').replace('..', '.'), t.precedent, true)),
      ...text(item.from ?? '', t.from, true),
    ];
  });
  return {
    title: list.title.trim() === '' ? t.untitled : list.title.trim(),
    facts: facts.filter(([, value]) => value.trim() !== ''),
    blocks: [
      ...text(list.introduction),
      ...blocks,
      ...(cited.length === 0 ? [] : [{ kind: 'heading', text: t.sources } as const, { kind: 'list', items: cited, numbered: true } as const]),
      { kind: 'text', text: t.advice, small: true, apart: true },
    ],
    foot: t.foot,
  };
}
