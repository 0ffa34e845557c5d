/** A result as people see it: drawing or bars, what it says in sentences, and the same as a table. */
import { formatNumber, formatQuantity, line } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { roomLiveWords } from '../../i18n/room-live.ts';
import { rangeText, textOf } from '../../numbers/show.ts';
import type { Question } from '../protocol/question.ts';
import type { ChoiceResult, GuessResult, RankResult, Result } from '../protocol/result.ts';
import type { Answer } from '../protocol/vote.ts';
import { frameOf, guessMarkup, valueOf, type ChartSize } from './guess-chart.ts';
import { make } from '../../numbers/elements.ts';

/** A result as a message, or as its host has it before it is one. */
type Unnumbered<Kind> = Kind extends Result ? Omit<Kind, 'seq'> : never;

const svgNamespace = 'http://www.w3.org/2000/svg';

/** Draws a result; undefined where it is not this question's. */
export function resultFigure(question: Question, result: Unnumbered<Result>, size: ChartSize, locale: Locale, own?: Answer): HTMLElement | undefined {
  if (result.question !== question.id || result.kind !== question.kind) return undefined;
  const t = roomLiveWords(locale).result;
  const figure = make('figure', 'room-result');
  figure.setAttribute('aria-label', t.chart(question.text));
  if (result.count === 0) {
    figure.append(make('p', 'room-says', t.none));
    return figure;
  }
  if (question.kind === 'guess' && result.kind === 'guess') figure.append(...guessParts(question, result, size, locale, typeof own === 'number' ? own : undefined));
  else if (question.kind !== 'guess' && result.kind === 'choice') figure.append(...choiceParts(question.options, result, locale));
  else if (question.kind !== 'guess' && result.kind === 'rank') figure.append(...rankParts(question.options, result, locale));
  return figure;
}

function guessParts(question: Question & { readonly kind: 'guess' }, result: Unnumbered<GuessResult>, size: ChartSize, locale: Locale, own: number | undefined): readonly Element[] {
  const t = roomLiveWords(locale).result;
  const { quantity, scale } = question;
  const { bins, median, truth, count } = result;
  const say = (value: number): string => textOf(quantity, value, 'line', locale);
  const svg = document.createElementNS(svgNamespace, 'svg');
  const { width, height } = frameOf(size);
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  svg.setAttribute('class', `room-chart is-${size}`);
  // The sentences and the table say the same.
  svg.setAttribute('aria-hidden', 'true');
  svg.innerHTML = guessMarkup({ quantity, scale, bins, ...(median === undefined ? {} : { median }), ...(truth === undefined ? {} : { truth }), ...(own === undefined ? {} : { own }) }, size, locale);
  const sentences = [
    `${t.answers(count, countText(count, locale))}.`,
    median === undefined ? t.few : t.hallSays(say(median)),
    ...(truth === undefined ? [] : [t.modelSays(say(truth.central), rangeText(quantity, truth, locale))]),
    ...(truth?.published === undefined ? [] : [`${t.published(say(truth.published))}.`]),
  ];
  const rows = bins.flatMap((people, i) => (people === 0 ? [] : [[say(rounded(valueOf(i / bins.length, scale))), say(rounded(valueOf((i + 1) / bins.length, scale))), countText(people, locale)]]));
  return [svg, make('p', 'room-says', sentences.join(' ')), table(t.table, [t.from, t.to, t.people], rows)];
}

const rounded = (value: number): number => Number(value.toPrecision(2));

function choiceParts(options: readonly { readonly text: string }[], { counts, count }: Unnumbered<ChoiceResult>, locale: Locale): readonly Element[] {
  const t = roomLiveWords(locale).result;
  const share = (people: number): string => line(formatQuantity(people / count, 'ratio', locale, 'percent', 2));
  const most = Math.max(1, ...counts);
  const bars = options.map(({ text }, i) => ({ text, length: (counts[i] ?? 0) / most, says: `${countText(counts[i] ?? 0, locale)} · ${share(counts[i] ?? 0)}` }));
  return [
    barList(bars),
    make('p', 'room-says', `${t.answers(count, countText(count, locale))}.`),
    table(t.table, [t.option, t.people, t.share], options.map(({ text }, i) => [text, countText(counts[i] ?? 0, locale), share(counts[i] ?? 0)])),
  ];
}

/** The most urgent first: the order itself is the result. */
function rankParts(options: readonly { readonly text: string }[], { points, firsts, count }: Unnumbered<RankResult>, locale: Locale): readonly Element[] {
  const t = roomLiveWords(locale).result;
  const most = Math.max(1, ...points);
  const order = options.map(({ text }, i) => ({ text, points: points[i] ?? 0, firsts: firsts[i] ?? 0 })).sort((a, b) => b.points - a.points || b.firsts - a.firsts);
  const bars = order.map(({ text, points: own }, i) => ({ text: `${i + 1}. ${text}`, length: own / most, says: countText(own, locale) }));
  return [
    barList(bars),
    make('p', 'room-says', `${t.answers(count, countText(count, locale))}. ${t.pointsSay}`),
    table(t.table, [t.option, t.points, t.firsts], order.map(({ text, points: own, firsts: first }) => [text, countText(own, locale), countText(first, locale)])),
  ];
}

/** A count as people read it. */
export function countText(count: number, locale: Locale): string {
  return line(formatNumber(count, locale, 6));
}

function barList(bars: readonly { readonly text: string; readonly length: number; readonly says: string }[]): HTMLElement {
  const list = make('ul', 'room-bars');
  for (const { text, length, says } of bars) {
    const item = make('li', '');
    const bar = make('span', 'bar');
    bar.style.setProperty('--length', length.toFixed(4));
    item.append(make('span', 'what', text), make('span', 'says', says), bar);
    list.append(item);
  }
  return list;
}

function table(caption: string, head: readonly string[], rows: readonly (readonly string[])[]): HTMLElement {
  const details = make('details', 'room-table');
  const whole = make('table', '');
  const line = (cells: readonly string[], kind: 'th' | 'td'): HTMLElement => {
    const row = make('tr', '');
    for (const text of cells) {
      const cell = make(kind, '', text);
      if (kind === 'th') cell.setAttribute('scope', 'col');
      row.append(cell);
    }
    return row;
  };
  whole.createTHead().append(line(head, 'th'));
  whole.createTBody().append(...rows.map((cells) => line(cells, 'td')));
  details.append(make('summary', 'label', caption), whole);
  return details;
}
