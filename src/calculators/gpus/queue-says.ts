/** What the queue says of itself: the same words on the server and in the browser. */
import { niceUnit } from '../../charts/cells.ts';
import { gpus } from '../../i18n/calculators/gpus.ts';
import { formatNumber, formatQuantity, line } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Values } from '../../model/live.ts';
import { marginForChance, meanWait } from '../../model/queue.ts';
import { waitOf, type Slice } from '../../model/wait.ts';

/** Waits shorter than this are not felt, s. */
const felt = 0.5;

/** Simulated seconds per second on screen: the nearest of 1, 2, 5 × 10ⁿ at or below a service time. */
export function lapseOf(serviceSeconds: number): number {
  const power = 10 ** Math.floor(Math.log10(serviceSeconds));
  return [5, 2, 1].map((digit) => digit * power).find((lapse) => lapse <= serviceSeconds * 1.001) ?? power;
}

/** How much faster than life it plays. */
export function lapseText(slice: Slice, locale: Locale): string {
  return gpus[locale].queue.lapse(line(formatNumber(lapseOf(slice.serviceSeconds), locale)));
}

/** What is played at one press, min: ten minutes, or as many as ten answers take one after the other. */
export function minutesOf(slice: Slice): number {
  return Math.max(10, niceUnit((10 * slice.serviceSeconds) / 60));
}

/** A wait for people: nobody is told of nanoseconds. */
export function secondsText(seconds: number, locale: Locale): string {
  if (seconds < felt) return gpus[locale].queue.lessThan(line(formatQuantity(felt, 's', locale)));
  if (seconds < 600) return line(formatQuantity(seconds, 's', locale, 'plain', 2));
  return gpus[locale].queue.minutes(line(formatNumber(seconds / 60, locale, 2)));
}

/** How the queue stands by the closed form; `undefined` seconds where it grows without end. */
export function steadyOf(slice: Slice, servers: number): { readonly state: 'calm' | 'tense' | 'growing'; readonly seconds: number | undefined } {
  if (slice.load >= servers) return { state: 'growing', seconds: undefined };
  const seconds = meanWait(servers, slice.load, slice.serviceSeconds);
  return { state: seconds < 1 ? 'calm' : 'tense', seconds };
}

/** Which slice is drawn, and what one place is. */
export function sliceText(slice: Slice, locale: Locale): string {
  const number = (value: number, digits: number): string => line(formatNumber(value, locale, digits));
  const { number: count, unit } = formatNumber(slice.ofPlaces, locale, 2);
  const all = gpus[locale].queue.vacancies(count, unit);
  return gpus[locale].queue.slice(number(slice.places, 3), all, secondsText(slice.serviceSeconds, locale), number(slice.load, 3));
}

/** How little chance matters in the whole fleet beside the peak; nothing where there is no load. */
export function chanceText(slice: Slice, values: Values, locale: Locale): string {
  const fleet = waitOf(values).peopleAtLimit;
  if (!(slice.load > 0) || !(fleet > 0) || !Number.isFinite(fleet)) return '';
  const percent = (value: number): string => line(formatQuantity(value, 'ratio', locale, 'percent', 2));
  const extra = Number(values['peakToMean']) - 1;
  return gpus[locale].queue.chance(percent(marginForChance(slice.load)), percent(marginForChance(fleet)), percent(extra));
}
