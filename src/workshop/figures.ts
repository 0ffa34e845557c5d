/** Attaches a number of the model as it stands in the scenario of this tab. Loaded when somebody wants one. */
import { bind } from '../numbers/bind.ts';
import { rangeText, textOf } from '../numbers/show.ts';
import type { demandsLive } from '../i18n/demands-live.ts';
import { dayText } from '../i18n/dates.ts';
import type { Locale } from '../i18n/locales.ts';
import { rangesOf } from '../model/live.ts';
import { toQuery } from '../scenario/link.ts';
import { openSession } from '../scenario/session.ts';
import { inputs, values } from '../scenario/store.ts';
import type { Figure } from './list.ts';

type Words = (typeof demandsLive)[Locale]['figure'];

let ready = false;

/** Brings the numbers of the page to life, once. */
export function openFigures(locale: Locale): void {
  if (ready) return;
  ready = true;
  openSession(location.search);
  bind(document, locale);
}

/** The number of a quantity as text, with its range, its scenario and where it comes from. */
export function figureNow(quantity: string, name: string, page: string, locale: Locale, t: Words): Figure {
  const value = values.peek()[quantity];
  if (value === undefined) throw new RangeError(`The model has no quantity "${quantity}"`);
  const range = rangesOf(inputs.peek()).get(quantity);
  const link = new URL(page, location.href);
  link.search = toQuery(inputs.peek());
  return {
    quantity,
    name,
    value: textOf(quantity, value, 'line', locale),
    range: range === undefined ? '' : rangeText(quantity, range, locale),
    link: link.href,
    source: t.source(dayText(new Date(), locale, { dateStyle: 'short' })),
  };
}
