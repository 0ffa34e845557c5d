/** The two documents of a workplace: questions for the employer, and a report to be filled in. */
import type { ClauseId } from '../model/catalogues/clauses.ts';
import type { Block, Document } from './document.ts';
import { basisOf, questions, questionsFor, systemKinds, topics, type Basis, type QuestionId, type SystemKind, type Topic } from '../model/catalogues/workplace-questions.ts';
import type { Workplace } from './workplace.ts';
import type { OccupationId } from '../model/catalogues/occupations.ts';

export interface WorkplaceDocumentWords {
  readonly questionsTitle: string;
  readonly reportTitle: string;
  readonly workplace: string;
  readonly people: string;
  readonly date: string;
  readonly asks: string;
  readonly topics: Readonly<Record<Topic, string>>;
  readonly questions: Readonly<Record<QuestionId, string>>;
  readonly bases: Readonly<Record<Basis, string>>;
  readonly byOccupation: string;
  readonly systems: string;
  readonly noSystems: string;
  readonly kinds: Readonly<Record<SystemKind, string>>;
  readonly occupations: string;
  readonly lines: Readonly<Record<Topic, readonly string[]>>;
  readonly estimates: string;
  readonly tableHead: readonly [string, string, string];
  readonly assumption: string;
  readonly noEstimates: string;
  readonly answer: string;
  readonly sources: string;
  readonly advice: string;
  readonly foot: string;
}

/** What the document is told by those who know the words and the model. */
export interface WorkplaceFacts {
  readonly occupation: (id: OccupationId) => { readonly name: string; readonly places: readonly string[]; readonly ask: string };
  /** One line for each source of a clause. */
  readonly sourcesOf: (clause: ClauseId) => readonly string[];
  readonly people: string;
  readonly date: string;
  /** What is estimated, its value and its range; undefined until the model is there. */
  readonly estimates?: { readonly rows: readonly (readonly [string, string, string])[]; readonly assumption: string; readonly link: string } | undefined;
}

function used(place: Workplace): readonly SystemKind[] {
  return systemKinds.filter((kind) => place.systems[kind] !== undefined);
}

/** Cites each source once and numbers it as it first appears. */
function citing(): { readonly mark: (source: string) => string; readonly list: (title: string) => readonly Block[] } {
  const cited: string[] = [];
  return {
    mark: (source) => {
      if (!cited.includes(source)) cited.push(source);
      return `[${cited.indexOf(source) + 1}]`;
    },
    list: (title) => (cited.length === 0 ? [] : [{ kind: 'heading', text: title }, { kind: 'list', items: cited, numbered: true }]),
  };
}

function head(place: Workplace, facts: WorkplaceFacts, t: WorkplaceDocumentWords): readonly (readonly [string, string])[] {
  return [...(place.name.trim() === '' ? [] : [[t.workplace, place.name.trim()] as const]), [t.people, facts.people], [t.date, facts.date]];
}

/** The questions, by topic, each with what it leans on. */
export function questionsDocument(place: Workplace, facts: WorkplaceFacts, t: WorkplaceDocumentWords): Document {
  const { mark, list } = citing();
  const kinds = new Set(used(place));
  const asked = topics.flatMap((topic): Block[] => {
    const ids = questionsFor(topic, kinds);
    if (ids.length === 0) return [];
    return [
      { kind: 'heading', text: t.topics[topic] },
      ...ids.flatMap((id): Block[] => {
        const { clause } = questions[id];
        return [
          { kind: 'heading', text: t.questions[id], numbered: true, level: 3 },
          { kind: 'text', text: `${t.bases[basisOf(clause)]} ${facts.sourcesOf(clause).map(mark).join(' ')}`, small: true },
        ];
      }),
    ];
  });
  const own = place.occupations.map((id) => facts.occupation(id)).map(({ name, ask }): Block => ({ kind: 'text', text: ask, label: name }));
  return {
    title: t.questionsTitle,
    facts: head(place, facts, t),
    blocks: [
      { kind: 'text', text: t.asks },
      ...asked,
      ...(own.length === 0 ? [] : [{ kind: 'heading', text: t.byOccupation } as const, ...own, { kind: 'text', text: t.bases.proposal, small: true } as const]),
      { kind: 'heading', text: t.answer },
      { kind: 'lines', label: '', count: 2 },
      ...list(t.sources),
      { kind: 'text', text: t.advice, small: true, apart: true },
    ],
    foot: t.foot,
  };
}

/** The report: what is known, what is estimated, and room for what people find out. */
export function reportDocument(place: Workplace, facts: WorkplaceFacts, t: WorkplaceDocumentWords): Document {
  const kinds = used(place);
  const systems = kinds.map((kind) => {
    const name = place.systems[kind]?.trim() ?? '';
    return name === '' ? t.kinds[kind] : `${t.kinds[kind]}: ${name}`;
  });
  const occupied = place.occupations.map((id) => facts.occupation(id)).flatMap(({ name, places }): Block[] => [{ kind: 'text', label: name, text: places.join(' ') }]);
  const { estimates } = facts;
  const energy: Block[] =
    estimates === undefined
      ? [{ kind: 'text', text: t.noEstimates }]
      : [{ kind: 'text', text: t.estimates }, { kind: 'table', head: t.tableHead, rows: estimates.rows }, { kind: 'text', text: `${estimates.assumption} ${t.assumption} ${estimates.link}`, small: true }];
  return {
    title: t.reportTitle,
    facts: head(place, facts, t),
    blocks: [
      { kind: 'heading', text: t.systems, numbered: true },
      systems.length === 0 ? { kind: 'text', text: t.noSystems } : { kind: 'list', items: systems },
      ...(occupied.length === 0 ? [] : [{ kind: 'heading', text: t.occupations, numbered: true } as const, ...occupied]),
      ...topics.flatMap((topic): Block[] => [
        { kind: 'heading', text: t.topics[topic], numbered: true },
        ...(topic === 'environment' ? energy : []),
        ...t.lines[topic].map((label): Block => ({ kind: 'lines', label, count: 2 })),
      ]),
      { kind: 'text', text: t.advice, small: true, apart: true },
    ],
    foot: t.foot,
  };
}
