import type { Locale } from './locales.ts';

/** A number ready to be read: the digits, and the words or the unit that follow them. */
export interface Shown {
  readonly number: string;
  /** Empty when the number stands alone. */
  readonly unit: string;
}

/** How a ratio is read: 40 %, 2,5 ×, or the bare number. */
export type Display = 'percent' | 'times' | 'plain';

interface Scale {
  readonly at: number;
  readonly one: string;
  readonly many: string;
}

interface LocaleFormat {
  readonly big: readonly Scale[];
  readonly and: string;
  readonly currency: Readonly<Record<'USD' | 'BRL', string>>;
  /** Names of the counted things, singular and plural. */
  readonly units: Readonly<Record<string, readonly [one: string, many: string]>>;
  readonly per: Readonly<Record<string, string>>;
}

const ptBR: LocaleFormat = {
  big: [
    { at: 1e15, one: 'quatrilhão', many: 'quatrilhões' },
    { at: 1e12, one: 'trilhão', many: 'trilhões' },
    { at: 1e9, one: 'bilhão', many: 'bilhões' },
    { at: 1e6, one: 'milhão', many: 'milhões' },
  ],
  and: 'de',
  currency: { USD: 'US$', BRL: 'R$' },
  units: {
    request: ['acesso', 'acessos'],
    token: ['token', 'tokens'],
    parameter: ['parâmetro', 'parâmetros'],
    accelerator: ['GPU', 'GPUs'],
    server: ['servidor', 'servidores'],
    rack: ['rack', 'racks'],
    row: ['fileira', 'fileiras'],
    hall: ['galpão', 'galpões'],
    household: ['casa', 'casas'],
    person: ['pessoa', 'pessoas'],
    people: ['pessoa', 'pessoas'],
    institution: ['instituição', 'instituições'],
    d: ['dia', 'dias'],
    day: ['dia', 'dias'],
    h: ['hora', 'horas'],
    month: ['mês', 'meses'],
    year: ['ano', 'anos'],
    unit: ['unidade', 'unidades'],
  },
  per: { day: 'por dia', d: 'por dia', year: 'por ano', month: 'por mês', request: 'por acesso', s: 'por segundo', token: 'por token', h: 'por hora' },
};

const formats: Record<Locale, LocaleFormat> = { 'pt-BR': ptBR };

/** SI prefixes for the units that take them. */
const prefixes = [
  { at: 1e18, prefix: 'E' },
  { at: 1e15, prefix: 'P' },
  { at: 1e12, prefix: 'T' },
  { at: 1e9, prefix: 'G' },
  { at: 1e6, prefix: 'M' },
  { at: 1e3, prefix: 'k' },
  { at: 1, prefix: '' },
] as const;

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** `25` → `²⁵`. */
function superscript(n: number): string {
  return [...String(Math.abs(n))].map((d) => superscripts.charAt(Number(d))).join('').replace(/^/, n < 0 ? '⁻' : '');
}

const formatters = new Map<string, Intl.NumberFormat>();

/** Digits in the locale's manner, rounded to significant digits; integers below 10^digits keep all of theirs. */
function digits(value: number, significant: number, locale: Locale): string {
  const key = `${locale} ${significant}`;
  let format = formatters.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat(locale, { maximumSignificantDigits: significant, useGrouping: 'always' });
    formatters.set(key, format);
  }
  return format.format(value);
}

/** True where the locale uses the singular: in pt-BR below 2 (0, 0.5, 1, 1.5). */
function singular(value: number, locale: Locale): boolean {
  return new Intl.PluralRules(locale).select(value) === 'one';
}

/**
 * A bare number for people: `50.400`, `1,5 bilhão`, `3,79 × 10²⁵`.
 * Whole numbers up to 999.999 are written out; from a million on words take over, from 10¹⁸ on powers of ten.
 */
export function formatNumber(value: number, locale: Locale, significant = 3): Shown {
  const size = Math.abs(value);
  if (size >= 1e18 || (size > 0 && size < 1e-4)) {
    let exponent = Math.floor(Math.log10(size));
    let mantissa = Number((value / 10 ** exponent).toPrecision(significant));
    if (Math.abs(mantissa) >= 10) {
      exponent += 1;
      mantissa /= 10;
    }
    return { number: `${digits(mantissa, significant, locale)} × 10${superscript(exponent)}`, unit: '' };
  }
  const rounded = size === 0 ? 0 : Number(size.toPrecision(significant));
  const scale = formats[locale].big.find(({ at }) => rounded >= at);
  if (scale === undefined) return { number: digits(value, significant, locale), unit: '' };
  const scaled = value / scale.at;
  const shown = Number(scaled.toPrecision(significant));
  return { number: digits(scaled, significant, locale), unit: singular(shown, locale) ? scale.one : scale.many };
}

function withPrefix(value: number, unit: string, locale: Locale, significant: number): Shown {
  const size = Number(Math.abs(value).toPrecision(significant));
  const scale = prefixes.find(({ at }) => size >= at) ?? prefixes[prefixes.length - 1];
  const at = scale?.at ?? 1;
  return { number: digits(value / at, significant, locale), unit: `${scale?.prefix ?? ''}${unit}` };
}

/** `W`, `Wh/request`, `byte/token`: units that take SI prefixes, with the name that is shown. */
const si: Readonly<Record<string, string>> = { W: 'W', VA: 'VA', Wh: 'Wh', byte: 'B', 'FLOP/s': 'FLOP/s' };

/**
 * A value in its unit for people.
 * @param unit a unit of the model's grammar (`Wh/request`, `accelerator`, `USD/year`, `ratio`)
 */
export function formatQuantity(value: number, unit: string, locale: Locale, display: Display = 'plain', significant = 3): Shown {
  const f = formats[locale];
  if (unit === 'ratio' || unit === '') {
    if (display === 'percent') return { number: digits(value * 100, significant, locale), unit: '%' };
    if (display === 'times') return { number: digits(value, significant, locale), unit: '×' };
    return formatNumber(value, locale, significant);
  }
  const [over = '', ...under] = unit.split('/');
  const below = under.join('/');
  const per = below === '' ? '' : (f.per[below] ?? `por ${below.replace(/[()]/g, '').split('·').map((u) => f.units[u]?.[0] ?? u).join('·')}`);
  const join = (shown: Shown, name: string): Shown => ({
    number: shown.number,
    unit: [shown.unit, name === '' || shown.unit === '' ? '' : f.and, name, per].filter((word) => word !== '').join(' '),
  });
  if (unit in si) return withPrefix(value, si[unit] ?? unit, locale, significant);
  if (over === 'USD' || over === 'BRL') {
    const shown = formatNumber(value, locale, significant);
    return { number: `${f.currency[over]} ${shown.number}`, unit: [shown.unit, per].filter((word) => word !== '').join(' ') };
  }
  if (over === 'kg' && Math.abs(value) >= 1000) return join(formatNumber(value / 1000, locale, significant), singular(value / 1000, locale) ? 'tonelada' : 'toneladas');
  if (over in si) {
    const shown = withPrefix(value, si[over] ?? over, locale, significant);
    return { number: shown.number, unit: `${shown.unit} ${per}`.trim() };
  }
  const shown = formatNumber(value, locale, significant);
  if (over.includes('·')) {
    const parts = over.split('·');
    const name = parts.map((u, i) => f.units[u]?.[i === parts.length - 1 ? 1 : 0] ?? u).join('-');
    return join(shown, name);
  }
  const names = f.units[over];
  if (names !== undefined) return join(shown, singular(Number(value.toPrecision(significant)), locale) ? names[0] : names[1]);
  // Symbols (FLOP, kg, L, s) follow the number without a preposition.
  return { number: shown.number, unit: [shown.unit, shown.unit === '' ? '' : f.and, over, per].filter((word) => word !== '').join(' ') };
}

/** Number and unit in one line. */
export function line({ number, unit }: Shown): string {
  return unit === '' ? number : unit === '%' ? `${number} %` : `${number} ${unit}`;
}
