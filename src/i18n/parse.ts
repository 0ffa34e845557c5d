import type { Locale } from './locales.ts';

interface Typed {
  readonly decimal: string;
  readonly group: string;
  /** Words and letters behind a number, and what they multiply it by. */
  readonly scales: readonly (readonly [RegExp, number])[];
  /** What may stand between a large number and what it counts. */
  readonly of: RegExp;
  /** What stands for the line of a fraction. */
  readonly per: string;
}

/** Signs that every language shares. */
const signs: Typed['scales'] = [
  [/^%$/, 0.01],
  [/^[x×]$/, 1],
];

const typed: Record<Locale, Typed> = {
  'pt-BR': {
    decimal: ',',
    group: '.',
    scales: [
      [/^(quatrilh(ão|ões|oes|ao)|quatri|quadri)$/, 1e15],
      [/^(trilh(ão|ões|oes|ao)|tri|t)$/, 1e12],
      [/^(bilh(ão|ões|oes|ao)|bi|b|g)$/, 1e9],
      [/^(milh(ão|ões|oes|ao)|mi|m)$/, 1e6],
      [/^(mil|k)$/, 1e3],
      ...signs,
    ],
    of: /^de\s+/,
    per: 'por',
  },
  en: {
    decimal: '.',
    group: ',',
    scales: [
      [/^(quadrillions?|qn)$/, 1e15],
      [/^(trillions?|tn|t)$/, 1e12],
      [/^(billions?|bn|b|g)$/, 1e9],
      [/^(millions?|mn|m)$/, 1e6],
      [/^(thousands?|k)$/, 1e3],
      ...signs,
    ],
    of: /^of\s+/,
    per: 'per',
  },
  es: {
    decimal: ',',
    group: '.',
    scales: [
      [/^mil bill(ones|ón|on|\.)?$/, 1e15],
      [/^(bill(ones|ón|on|\.)|t)$/, 1e12],
      [/^(mil mill(ones|ón|on|\.)?|millardos?|b|g)$/, 1e9],
      [/^(mill(ones|ón|on|\.)?|m)$/, 1e6],
      [/^(mil|k)$/, 1e3],
      ...signs,
    ],
    of: /^de\s+/,
    per: 'por',
  },
};

/**
 * Reads a number as people type it in a locale: `1,5 bi`, `50.400`, `70B`, `2,5 ×`, `40 %`, `1e9`; in English `1.5 bn`,
 * in Spanish `1.500 millones`. Returns undefined for anything else; never NaN or Infinity.
 */
export function parseNumber(text: string, locale: Locale): number | undefined {
  const { decimal, group, scales } = typed[locale];
  const match = /^([+-]?[\d.,\s]*\d(?:e[+-]?\d{1,3})?)\s*([^\d\s.,][^\d,]*)?$/u.exec(text.normalize('NFKC').trim().toLowerCase());
  if (match === null) return undefined;
  const [, raw = '', word = ''] = match;
  let plain = raw.replace(/\s/g, '');
  const decimals = plain.split(decimal).length - 1;
  if (decimals > 1) return undefined;
  // A single point with other than three digits behind it is a decimal point: 1.5 is one and a half everywhere; so is a comma.
  const groups = plain.split(group).length - 1;
  const inGroups = `\\d{1,3}(?:\\${group}\\d{3})`;
  const grouped = groups > 0 && (decimals === 1 || groups > 1 || new RegExp(`^[+-]?${inGroups}$`).test(plain));
  if (grouped) {
    if (!new RegExp(`^[+-]?${inGroups}+(?:\\${decimal}\\d*)?$`).test(plain)) return undefined;
    plain = plain.replaceAll(group, '');
  }
  const value = Number(plain.replace(',', '.'));
  const scale = word === '' ? 1 : scales.find(([pattern]) => pattern.test(word.replace(/\s+/g, ' ')))?.[1];
  if (scale === undefined || !Number.isFinite(value * scale)) return undefined;
  return value * scale;
}

/** What follows a large number's word, without what ties it to it: `de tokens` → `tokens`. */
export function withoutOf(text: string, locale: Locale): string {
  return text.replace(typed[locale].of, '');
}

/** The word for the line of a fraction: `60 por MWh`. */
export function perWord(locale: Locale): string {
  return typed[locale].per;
}
