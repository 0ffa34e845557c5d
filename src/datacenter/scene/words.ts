/** What a part is called and what is said about it. */
import type { Locale } from '../../i18n/locales.ts';
import { formatQuantity, line } from '../../i18n/format.ts';
import { sceneWords } from '../../i18n/scene.ts';
import type { Layout, Picked } from '../layout.ts';
import { rangeOf } from './range.ts';

/** `Armário 3` */
export function nameOf(picked: Picked, locale: Locale): string {
  const t = sceneWords(locale).parts;
  const nth = (i: number): string => new Intl.NumberFormat(locale).format(i + 1);
  switch (picked.part) {
    case 'hall': return t.hall(nth(picked.hall));
    case 'row': return t.row(nth(picked.row));
    case 'rack': return t.rack(nth(picked.rack));
    case 'server': return t.server(nth(picked.server));
    case 'slot': return t.slot(nth(picked.slot));
    case 'coolingUnits': case 'transformers': case 'generators': case 'substation': case 'parking': case 'tower': case 'house': return t[picked.part];
  }
}

/** `2.560 GPUs`; beyond what can be counted exactly in the picture, two digits and "cerca de". */
export function gpusText(count: number, locale: Locale, exact = true): string {
  const number = new Intl.NumberFormat(locale, exact ? {} : { maximumSignificantDigits: 2 }).format(count);
  const [, unit = ''] = line(formatQuantity(count === 1 ? 1 : 2, 'accelerator', locale)).split(' ');
  const text = `${number} ${unit}`;
  return exact ? text : sceneWords(locale).about(text);
}

/** Contracted power of so many accelerators, as their part of the whole facility's. */
function powerText(layout: Layout, gpus: number, locale: Locale): string {
  const { facilityPower, gpus: all } = layout.plan;
  return line(formatQuantity(all === 0 ? 0 : (facilityPower * gpus) / all, 'W', locale, 'plain', 2));
}

/** One sentence or two about a part, with its numbers. */
export function sayOf(layout: Layout, picked: Picked, locale: Locale): string {
  const words = sceneWords(locale);
  const t = words.says;
  const [first, end] = rangeOf(layout, picked);
  const power = powerText(layout, end - first, locale);
  const number = (count: number): string => new Intl.NumberFormat(locale).format(count);
  switch (picked.part) {
    case 'slot': return t.slot(power);
    case 'hall': case 'row': case 'rack': case 'server': return t[picked.part](gpusText(end - first, locale), power);
    case 'coolingUnits': case 'transformers': case 'generators': return t[picked.part](number(layout.plan[picked.part]));
    case 'substation': return t.substation(powerText(layout, layout.plan.gpus, locale));
    case 'tower': return t.tower(words.circuits(layout.plan.circuits));
    case 'parking': case 'house': return t[picked.part];
  }
}

/** `20 m`, `5 cm`, `2 km` */
export function lengthText(metres: number, locale: Locale): string {
  const [value, unit] = metres >= 1000 ? [metres / 1000, 'kilometer'] : metres >= 1 ? [metres, 'meter'] : metres >= 0.01 ? [metres * 100, 'centimeter'] : [metres * 1000, 'millimeter'];
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumSignificantDigits: 3 }).format(value);
}
