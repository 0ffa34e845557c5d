/** What a part is called and what is said about it. */
import type { Locale } from '../../i18n/locales.ts';
import { formatQuantity, line } from '../../i18n/format.ts';
import { sceneWords } from '../../i18n/scene.ts';
import type { Values } from '../../model/live.ts';
import { datacenter } from '../../i18n/datacenter.ts';
import type { Layout, Picked } from '../layout.ts';
import { sayPart } from '../part-says.ts';
import type { PartId } from '../tree.ts';
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

/** Which part of the tree a part of the picture is; what is there for scale only is none. */
const partOf: Readonly<Record<Picked['part'], PartId | undefined>> = {
  hall: 'hall', row: 'row', rack: 'rack', server: 'tray', slot: 'package', substation: 'substation',
  coolingUnits: 'coolingUnits', transformers: 'transformers', generators: 'generators', tower: 'region', parking: 'campus', house: undefined,
};

/** What is said about a part that was pressed. */
export interface Said {
  readonly title: string;
  /** A sentence about this one. */
  readonly text: string;
  /** What is told of all of its kind: label and text. */
  readonly rows: readonly (readonly [label: string, text: string])[];
  /** The page of the quantity that holds formula and sources. */
  readonly source: string | undefined;
}

/** A part by its name, in a sentence with what it holds, and with what the tree tells of its kind. */
export function saidOf(layout: Layout, picked: Picked, values: Values, locale: Locale): Said {
  const t = datacenter[locale].labels;
  const title = nameOf(picked, locale);
  const text = sayOf(layout, picked, locale);
  const id = partOf[picked.part];
  if (id === undefined) return { title, text, rows: [], source: undefined };
  const { count, power, money, people, source } = sayPart(id, values, locale);
  const rows = [[t.count, count], [t.power, power], [t.money, money], [t.people, people]] as const;
  return { title, text, rows: rows.flatMap(([label, row]) => (row === undefined ? [] : [[label, row] as const])), source };
}

/** One sentence about a part, with what it holds. */
export function sayOf(layout: Layout, picked: Picked, locale: Locale): string {
  const words = sceneWords(locale);
  const t = words.says;
  const [first, end] = rangeOf(layout, picked);
  switch (picked.part) {
    case 'hall': case 'row': case 'rack': case 'server': return t[picked.part](gpusText(end - first, locale));
    case 'tower': return t.tower(words.circuits(layout.plan.circuits));
    case 'slot': case 'coolingUnits': case 'transformers': case 'generators': case 'substation': case 'parking': case 'house': return t[picked.part];
  }
}

/** `20 m`, `5 cm`, `2 km` */
export function lengthText(metres: number, locale: Locale): string {
  const [value, unit] = metres >= 1000 ? [metres / 1000, 'kilometer'] : metres >= 1 ? [metres, 'meter'] : metres >= 0.01 ? [metres * 100, 'centimeter'] : [metres * 1000, 'millimeter'];
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumSignificantDigits: 3 }).format(value);
}
