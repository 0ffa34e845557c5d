/** What a workplace may ask its employer, and which clause of the catalogue stands behind each question. */
import { clauses, type ClauseId } from './clauses.ts';

/** What a system does with the people who work there. */
export const systemKinds = ['writes', 'attends', 'watches', 'decides', 'judges', 'records', 'unknown'] as const;
export type SystemKind = (typeof systemKinds)[number];

/** The parts of the report that the questions belong to. */
export type Topic = 'work' | 'data' | 'decisions' | 'environment';
export const topics = ['work', 'decisions', 'data', 'environment'] as const satisfies readonly Topic[];

export interface Question {
  readonly topic: Topic;
  /** Asked where one of these is in use; always, when there are none. */
  readonly when: readonly SystemKind[];
  readonly clause: ClauseId;
}

export const questions = {
  inventory: { topic: 'work', when: [], clause: 'c23' },
  plans: { topic: 'work', when: [], clause: 'c01' },
  jobs: { topic: 'work', when: [], clause: 'c31' },
  occupations: { topic: 'work', when: [], clause: 'c28' },
  training: { topic: 'work', when: [], clause: 'c06' },
  gains: { topic: 'work', when: [], clause: 'c04' },
  table: { topic: 'work', when: [], clause: 'c02' },
  handover: { topic: 'work', when: ['attends', 'writes'], clause: 'c12' },
  health: { topic: 'work', when: ['watches', 'decides'], clause: 'c37' },
  criteria: { topic: 'decisions', when: ['decides', 'judges', 'unknown'], clause: 'c32' },
  review: { topic: 'decisions', when: ['decides', 'judges'], clause: 'c32' },
  rules: { topic: 'decisions', when: ['decides', 'judges'], clause: 'c34' },
  bias: { topic: 'decisions', when: ['judges', 'decides'], clause: 'c09' },
  expert: { topic: 'decisions', when: ['decides', 'judges', 'watches'], clause: 'c33' },
  tools: { topic: 'data', when: ['watches'], clause: 'c08' },
  held: { topic: 'data', when: [], clause: 'c14' },
  trains: { topic: 'data', when: ['records', 'writes', 'attends'], clause: 'c26' },
  consent: { topic: 'data', when: ['records'], clause: 'c25' },
  footprint: { topic: 'environment', when: [], clause: 'c29' },
} as const satisfies Record<string, Question>;

export type QuestionId = keyof typeof questions;

/** What a question leans on: a right that can be used today, a promise of the constitution, another country's law, … */
export type Basis = 'right' | 'promise' | 'abroad' | 'negotiated' | 'proposal';

const laws: Readonly<Partial<Record<ClauseId, Basis>>> = { c32: 'right', c31: 'promise', c33: 'abroad', c34: 'abroad' };

/** What stands behind a clause; whatever is neither law nor agreement is a proposal. */
export function basisOf(clause: ClauseId): Basis {
  return laws[clause] ?? (clauses[clause].force === 'negotiated' ? 'negotiated' : 'proposal');
}

/** The questions of a topic for the systems in use. */
export function questionsFor(topic: Topic, used: ReadonlySet<SystemKind>): readonly QuestionId[] {
  return (Object.keys(questions) as QuestionId[]).filter((id) => {
    const { topic: own, when }: Question = questions[id];
    return own === topic && (when.length === 0 || when.some((kind) => used.has(kind)));
  });
}
