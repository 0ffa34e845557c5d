/** What the presenter asks the room. */
import { isId, isQuantity } from './ids.ts';
import { fewestOptions, longestOption, longestQuestion, mostBins, mostOptions } from './limits.ts';
import { isCount, isFields, isFinite, isRefusal, isWords, malformed, open, type Fields, type Refusal } from './text.ts';

/** The range that guesses are taken from, and the bars that they are counted in. */
export interface Scale {
  readonly low: number;
  readonly high: number;
  /** True where equal steps multiply: for what spans powers of ten. */
  readonly log: boolean;
  readonly bins: number;
}

export interface Option {
  readonly id: string;
  readonly text: string;
}

interface Asked {
  readonly seq: number;
  readonly id: string;
  readonly text: string;
  /** Whether votes count. */
  readonly open: boolean;
  /** Whether the result is shown to the room. */
  readonly shown: boolean;
}

/** Guess a quantity of the model. */
export interface Guess extends Asked {
  readonly kind: 'guess';
  readonly quantity: string;
  readonly scale: Scale;
}

/** Choose one, or put into an order. */
export interface Choice extends Asked {
  readonly kind: 'choice' | 'rank';
  readonly options: readonly Option[];
}

export type Question = Guess | Choice;

const isScale = (value: unknown): value is Fields & Scale =>
  isFields(value) && isFinite(value['low']) && isFinite(value['high']) && value['low'] < value['high'] && isFinite(value['high'] - value['low']) &&
  typeof value['log'] === 'boolean' && (!value['log'] || value['low'] > 0) && isCount(value['bins'], mostBins) && value['bins'] > 0;

const isOption = (value: unknown): value is Fields & Option => isFields(value) && isId(value['id']) && isWords(value['text'], longestOption);

function readOptions(value: unknown): readonly Option[] | undefined {
  if (!Array.isArray(value) || value.length < fewestOptions || value.length > mostOptions || !value.every(isOption)) return undefined;
  const options = value.map(({ id, text }) => ({ id, text }));
  return new Set(options.map(({ id }) => id)).size === options.length ? options : undefined;
}

export function readQuestion(text: string): Question | Refusal {
  const opened = open(text);
  if (isRefusal(opened)) return opened;
  const { seq, id, text: words, open: isOpen, shown, kind, quantity, scale, options } = opened.fields;
  if (!isCount(seq) || !isId(id) || !isWords(words, longestQuestion) || typeof isOpen !== 'boolean' || typeof shown !== 'boolean') return malformed;
  const asked: Asked = { seq, id, text: words, open: isOpen, shown };
  if (kind === 'guess') {
    if (!isQuantity(quantity) || !isScale(scale)) return malformed;
    const { low, high, log, bins } = scale;
    return { ...asked, kind, quantity, scale: { low, high, log, bins } };
  }
  if (kind !== 'choice' && kind !== 'rank') return malformed;
  const read = readOptions(options);
  return read === undefined ? malformed : { ...asked, kind, options: read };
}
