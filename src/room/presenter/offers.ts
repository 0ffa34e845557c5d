/** What the presenter may ask on a slide: the numbers that it shows, and the predictions that the book prepared for its part. */
import { path, type Locale } from '../../i18n/locales.ts';
import { displayOf } from '../../i18n/options.ts';
import { quantityWords } from '../../i18n/quantities.ts';
import { shownIds } from '../../model/live.ts';
import { scaleFor } from '../../numbers/guess-scale.ts';
import { loadPage } from '../../numbers/panel-window.ts';
import { ranges, values } from '../../scenario/store.ts';
import type { Scale } from '../protocol/question.ts';
import { mostBins } from '../protocol/limits.ts';

export interface Published {
  readonly value: number;
  readonly label: string;
}

/** A number that the hall may guess. */
export interface GuessOffer {
  readonly quantity: string;
  readonly label: string;
  /** The book's own question, where it has one. */
  readonly text?: string;
  /** What others published of the same quantity. */
  readonly published: readonly Published[];
}

const isGuessable = (id: string): boolean => {
  const value = values.peek()[id];
  return shownIds.includes(id) && typeof value === 'number' && value > 0;
};

/** The numbers of a slide, each once; comparisons with premises of their own are left out, for the hall sees the scenario's. */
export function quantitiesOn(slide: ParentNode): readonly string[] {
  const ids = [...slide.querySelectorAll<HTMLElement>('[data-quantity]:not([data-at])')].map((element) => element.dataset['quantity'] ?? '');
  return [...new Set(ids)].filter(isGuessable);
}

/**
 * The predictions of a chapter, as its page has them.
 * @throws when the page cannot be had
 */
export async function preparedFor(part: string, locale: Locale): Promise<readonly GuessOffer[]> {
  const page = new DOMParser().parseFromString(await loadPage(path(`/explorar/${part}/`, locale)), 'text/html');
  return [...page.querySelectorAll<HTMLElement>('[data-guess]:not([data-scenario])')].flatMap((guess) => {
    const id = guess.dataset['of'] ?? '';
    const text = guess.querySelector('.guess-question')?.textContent.trim();
    if (!isGuessable(id) || text === undefined || text === '') return [];
    const figures = publishedFigures(guess.dataset['figures']);
    const labels = [...guess.querySelectorAll('.is-published dd .label')].map((label) => label.textContent.trim());
    // A range that was published is two figures under one name: it is left to the words.
    const published = figures.length === labels.length ? figures.map((value, i) => ({ value, label: labels[i] ?? '' })) : [];
    return [{ quantity: id, label: quantityWords(id, locale).label, text, published }];
  });
}

function publishedFigures(text: string | undefined): readonly number[] {
  const read: unknown = JSON.parse(text ?? 'null');
  const list = typeof read === 'object' && read !== null && 'published' in read ? read.published : [];
  return Array.isArray(list) ? list.filter((figure): figure is number => typeof figure === 'number' && figure > 0) : [];
}

/** Bars per power of ten. */
const binsPerTen = 4;
const percentBins = 20;

/** The ruler of a guess: parts of a hundred as they are, everything else by powers of ten around what is known. */
export function scaleOf({ quantity, published }: GuessOffer): Scale {
  if (displayOf(quantity) === 'percent') return { low: 0, high: 1, log: false, bins: percentBins };
  const range = ranges.peek().get(quantity);
  const known = [Number(values.peek()[quantity]), ...(range === undefined ? [] : [range.low, range.high]), ...published.map(({ value }) => value)];
  const { min, max } = scaleFor(quantity, known);
  return { low: min, high: max, log: true, bins: Math.min(mostBins, Math.round(Math.log10(max / min)) * binsPerTen) };
}
