/** Counts votes: one of each attendee, the last one. Pure; what it gives out is about all together. */
import { leastForMedian } from '../protocol/limits.ts';
import type { Choice, Guess, Question } from '../protocol/question.ts';
import type { ChoiceResult, GuessResult, RankResult, Result, Truth } from '../protocol/result.ts';
import { answers, type Vote } from '../protocol/vote.ts';
import { binOf } from './bins.ts';

/** A result without its number as a message. */
export type Tallied = WithoutSeq<GuessResult> | WithoutSeq<ChoiceResult> | WithoutSeq<RankResult>;
type WithoutSeq<T extends Result> = Omit<T, 'seq'>;

export interface Tally {
  /** Counts a vote; false for one that is none to this question, or that is older than what this attendee has said since. */
  readonly cast: (attendee: string, vote: Vote) => boolean;
  /** Forgets the vote of one attendee. */
  readonly withdraw: (attendee: string) => void;
  readonly count: () => number;
  /** Whose votes are counted, so that they can be erased from the broker. */
  readonly attendees: () => readonly string[];
  readonly result: (truth?: Truth) => Tallied;
}

export function openTally(question: Question): Tally {
  const votes = new Map<string, Vote>();
  return {
    cast: (attendee, vote) => {
      const before = votes.get(attendee);
      if (!answers(question, vote.answer) || (before !== undefined && vote.seq <= before.seq)) return false;
      votes.set(attendee, vote);
      return true;
    },
    withdraw: (attendee) => votes.delete(attendee),
    count: () => votes.size,
    attendees: () => [...votes.keys()],
    result: (truth) => {
      const given = [...votes.values()].map(({ answer }) => answer);
      switch (question.kind) {
        case 'guess': return guesses(question, given.filter((answer) => typeof answer === 'number'), truth);
        case 'choice': return choices(question, given.filter((answer) => typeof answer === 'string'));
        case 'rank': return ranks(question, given.filter((answer) => typeof answer === 'object'));
      }
    },
  };
}

function guesses({ id, scale }: Guess, given: readonly number[], truth: Truth | undefined): WithoutSeq<GuessResult> {
  const bins = Array.from({ length: scale.bins }, () => 0);
  for (const guess of given) {
    const bin = binOf(scale, guess);
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  const middle = given.length >= leastForMedian ? { median: median(given, scale.log) } : {};
  return { kind: 'guess', question: id, count: given.length, bins, ...middle, ...(truth === undefined ? {} : { truth }) };
}

/** The middle of the guesses; between two of them the mean that suits the scale. */
function median(given: readonly number[], log: boolean): number {
  const sorted = given.toSorted((a, b) => a - b);
  const above = sorted[Math.floor(sorted.length / 2)] ?? 0;
  if (sorted.length % 2 === 1) return above;
  const below = sorted[sorted.length / 2 - 1] ?? 0;
  return log ? Math.sqrt(below) * Math.sqrt(above) : below + (above - below) / 2;
}

function choices({ id, options }: Choice, given: readonly string[]): WithoutSeq<ChoiceResult> {
  const counts = options.map((option) => given.filter((chosen) => chosen === option.id).length);
  return { kind: 'choice', question: id, count: given.length, counts };
}

/**
 * Borda's count: of n options the first gets n − 1 points, the next n − 2, and so on. Options that somebody left out share
 * what is left alike, as if they stood at the mean of the last places.
 */
function ranks({ id, options }: Choice, given: readonly (readonly string[])[]): WithoutSeq<RankResult> {
  const points = options.map(() => 0);
  const firsts = options.map(() => 0);
  for (const order of given) {
    const shared = (options.length - order.length - 1) / 2;
    for (const [n, option] of options.entries()) {
      const place = order.indexOf(option.id);
      points[n] = (points[n] ?? 0) + (place < 0 ? shared : options.length - 1 - place);
      if (place === 0) firsts[n] = (firsts[n] ?? 0) + 1;
    }
  }
  return { kind: 'rank', question: id, count: given.length, points, firsts };
}
