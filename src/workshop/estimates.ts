/** What the use of AI at a workplace adds up to, from the scenario of this tab. Loaded when the report is wanted. */
import { formatQuantity, line } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import type { workplaceLive } from '../i18n/workplace.ts';
import { liveWords } from '../i18n/live.ts';
import { rangesOf, unitOf } from '../model/live.ts';
import { toQuery } from '../scenario/link.ts';
import { openSession } from '../scenario/session.ts';
import { inputs, values } from '../scenario/store.ts';
import type { WorkplaceFacts } from './workplace-document.ts';
import { requestsPerYear, type Workplace } from './workplace.ts';

type Words = (typeof workplaceLive)[Locale];

const perRequest = ['energyPerRequest', 'waterPerRequest', 'carbonPerRequest'] as const;
const ofSite = ['annualEnergy', 'annualWater', 'annualCarbon'] as const;

let ready = false;

/** @param page the page that derives the energy of a request */
export function estimatesOf(place: Workplace, page: string, locale: Locale, t: Words): NonNullable<WorkplaceFacts['estimates']> {
  if (!ready) openSession(location.search);
  ready = true;
  const now = values.peek();
  const ranges = rangesOf(inputs.peek());
  const requests = requestsPerYear(place);
  const row = (id: keyof Words['rows'], factor: number): readonly [string, string, string] => {
    const value = now[id];
    const range = ranges.get(id);
    if (typeof value !== 'number' || range === undefined) throw new RangeError(`The model has no number "${id}"`);
    const unit = unitOf(id).replace(/\/.*$/, '');
    const text = (amount: number): string => line(formatQuantity(amount * factor, unit, locale, 'plain', 2));
    return [t.rows[id], text(value), liveWords(locale).numbers.between(text(range.low), text(range.high))];
  };
  const digits = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const whole = (value: number): string => digits.format(value);
  const link = new URL(page, location.href);
  link.search = toQuery(inputs.peek());
  return {
    rows: [...perRequest.map((id) => row(id, requests)), ...ofSite.map((id) => row(id, 1))],
    assumption: t.assumption(place.headcount === 1 ? t.onePerson : t.people(whole(place.headcount)), new Intl.NumberFormat(locale).format(place.uses), whole(place.days), whole(requests)),
    link: link.href,
  };
}
