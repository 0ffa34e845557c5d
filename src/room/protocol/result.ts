/** What came out, for all together; nothing of it is about one person. */
import { isId } from './ids.ts';
import { fewestOptions, mostBins, mostOptions, mostPeople } from './limits.ts';
import { isCount, isFields, isFinite, isRefusal, malformed, open, type Fields, type Refusal } from './text.ts';

/** What the room is told once the result is shown: the model's range at the presenter's scenario, and what was published. */
export interface Truth {
  readonly low: number;
  readonly central: number;
  readonly high: number;
  readonly published?: number;
}

interface Counted {
  readonly seq: number;
  readonly question: string;
  /** How many people answered. */
  readonly count: number;
}

/** Before the result is shown: nobody is told what others said, only how many did. */
export interface CountResult extends Counted {
  readonly kind: 'count';
}

export interface GuessResult extends Counted {
  readonly kind: 'guess';
  /** People per bar of the question's scale. */
  readonly bins: readonly number[];
  /** Half of the people guessed less; absent while few did. */
  readonly median?: number;
  readonly truth?: Truth;
}

export interface ChoiceResult extends Counted {
  readonly kind: 'choice';
  /** People per option, in the question's order. */
  readonly counts: readonly number[];
}

export interface RankResult extends Counted {
  readonly kind: 'rank';
  /** Borda points per option, in the question's order: the first of n options gets n − 1, the last 0. */
  readonly points: readonly number[];
  /** How many people put each option first. */
  readonly firsts: readonly number[];
}

export type Result = CountResult | GuessResult | ChoiceResult | RankResult;

const isCounts = (value: unknown, fewest: number, most: number): value is readonly number[] =>
  Array.isArray(value) && value.length >= fewest && value.length <= most && value.every((each) => isCount(each, mostPeople));
const sum = (counts: readonly number[]): number => counts.reduce((all, each) => all + each, 0);
const isPoints = (value: unknown, length: number): value is readonly number[] =>
  Array.isArray(value) && value.length === length && value.every((each) => isFinite(each) && each >= 0 && each <= mostPeople * mostOptions);

function isTruth(value: unknown): value is Fields & Truth {
  if (!isFields(value)) return false;
  const { low, central, high, published } = value;
  return isFinite(low) && isFinite(central) && isFinite(high) && low <= central && central <= high && (published === undefined || isFinite(published));
}

export function readResult(text: string): Result | Refusal {
  const opened = open(text);
  if (isRefusal(opened)) return opened;
  const { seq, question, count, kind, bins, median, truth, counts, points, firsts } = opened.fields;
  if (!isCount(seq) || !isId(question) || !isCount(count, mostPeople)) return malformed;
  const counted: Counted = { seq, question, count };
  switch (kind) {
    case 'count': return { ...counted, kind };
    case 'guess': {
      if (!isCounts(bins, 1, mostBins) || sum(bins) !== count || (median !== undefined && !isFinite(median)) || (truth !== undefined && !isTruth(truth))) return malformed;
      return { ...counted, kind, bins, ...(median === undefined ? {} : { median }), ...(truth === undefined ? {} : { truth: onlyTruth(truth) }) };
    }
    case 'choice':
      return isCounts(counts, fewestOptions, mostOptions) && sum(counts) === count ? { ...counted, kind, counts } : malformed;
    case 'rank':
      return isCounts(firsts, fewestOptions, mostOptions) && isPoints(points, firsts.length) && sum(firsts) === count ? { ...counted, kind, points, firsts } : malformed;
    default: return malformed;
  }
}

function onlyTruth({ low, central, high, published }: Truth): Truth {
  return { low, central, high, ...(published === undefined ? {} : { published }) };
}
