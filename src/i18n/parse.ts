import type { Locale } from './locales.ts';

const words: Record<Locale, { readonly decimal: string; readonly group: string; readonly scales: readonly (readonly [RegExp, number])[] }> = {
  'pt-BR': {
    decimal: ',',
    group: '.',
    scales: [
      [/^(quatrilh(ão|ões|oes|ao)|quatri|quadri)$/, 1e15],
      [/^(trilh(ão|ões|oes|ao)|tri|t)$/, 1e12],
      [/^(bilh(ão|ões|oes|ao)|bi|b|g)$/, 1e9],
      [/^(milh(ão|ões|oes|ao)|mi|m)$/, 1e6],
      [/^(mil|k)$/, 1e3],
      [/^%$/, 0.01],
      [/^[x×]$/, 1],
    ],
  },
};

/**
 * Reads a number as people type it in a locale: `1,5 bi`, `50.400`, `70B`, `2,5 ×`, `40 %`, `1e9`.
 * Returns undefined for anything else; never NaN or Infinity.
 */
export function parseNumber(typed: string, locale: Locale): number | undefined {
  const { decimal, group, scales } = words[locale];
  const text = typed.normalize('NFKC').trim().toLowerCase();
  const match = /^([+-]?[\d.,\s]*\d(?:e[+-]?\d{1,3})?)\s*([^\d\s.,]*)$/u.exec(text);
  if (match === null) return undefined;
  const [, raw = '', word = ''] = match;
  let plain = raw.replace(/\s/g, '');
  const commas = plain.split(decimal).length - 1;
  if (commas > 1) return undefined;
  // A single point with other than three digits behind it is a decimal point: 1.5 is one and a half everywhere.
  const points = plain.split(group).length - 1;
  const grouped = points > 0 && (commas === 1 || points > 1 || /^[+-]?\d{1,3}\.\d{3}$/.test(plain));
  if (grouped) {
    if (!/^[+-]?\d{1,3}(\.\d{3})+(,\d*)?$/.test(plain)) return undefined;
    plain = plain.replaceAll(group, '');
  }
  const value = Number(plain.replace(decimal, '.'));
  const scale = word === '' ? 1 : scales.find(([pattern]) => pattern.test(word))?.[1];
  if (scale === undefined || !Number.isFinite(value * scale)) return undefined;
  return value * scale;
}
