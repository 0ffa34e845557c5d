import type { Locale } from './locales.ts';

/** A number ready to be read: the digits, and the words or the unit that follow them. */
export interface Shown {
  readonly number: string;
  /** Empty when the number stands alone. */
  readonly unit: string;
}

/** How a ratio is read: 40%, 2,5×, or the bare number. */
export type Display = 'percent' | 'times' | 'plain';

type Name = readonly [one: string, many: string];

interface Scale {
  readonly at: number;
  readonly name: Name;
  /** As newspapers write it where there is little room. */
  readonly brief: string;
}

type Currency = 'USD' | 'BRL';

interface LocaleFormat {
  readonly big: readonly Scale[];
  /** Between a large number's word and what is counted: `1 milhão de casas`; empty where nothing stands there. */
  readonly of: string;
  /** Between two denominators: `por segundo e por GPU`; empty where nothing stands there. */
  readonly and: string;
  readonly per: (unit: string) => string;
  readonly tonne: Name;
  /** The sign with what stands between it and the digits. */
  readonly currency: Readonly<Record<Currency, { readonly sign: string; readonly cent: Name }>>;
  /** Names of units, singular and plural; what is absent is a symbol. */
  readonly units: Readonly<Record<string, Name>>;
  /** Names of units below the line, where they differ from the singular. */
  readonly below: Readonly<Record<string, string>>;
  /** What follows a percentage per year. */
  readonly percentPerYear: string;
}

const ptBR: LocaleFormat = {
  big: [
    { at: 1e15, name: ['quatrilhão', 'quatrilhões'], brief: 'quatri' },
    { at: 1e12, name: ['trilhão', 'trilhões'], brief: 'tri' },
    { at: 1e9, name: ['bilhão', 'bilhões'], brief: 'bi' },
    { at: 1e6, name: ['milhão', 'milhões'], brief: 'mi' },
  ],
  of: 'de',
  and: 'e',
  per: (unit) => `por ${unit}`,
  tonne: ['tonelada', 'toneladas'],
  currency: {
    USD: { sign: 'US$ ', cent: ['centavo de dólar', 'centavos de dólar'] },
    BRL: { sign: 'R$ ', cent: ['centavo', 'centavos'] },
  },
  units: {
    request: ['acesso', 'acessos'],
    token: ['token', 'tokens'],
    parameter: ['parâmetro', 'parâmetros'],
    byte: ['byte', 'bytes'],
    nat: ['nat', 'nats'],
    accelerator: ['GPU', 'GPUs'],
    server: ['servidor', 'servidores'],
    rack: ['rack', 'racks'],
    row: ['fileira', 'fileiras'],
    hall: ['galpão', 'galpões'],
    building: ['prédio', 'prédios'],
    transformer: ['transformador', 'transformadores'],
    circuit: ['circuito', 'circuitos'],
    generator: ['gerador', 'geradores'],
    chiller: ['resfriador', 'resfriadores'],
    turbine: ['turbina', 'turbinas'],
    tank: ['tanque', 'tanques'],
    household: ['casa', 'casas'],
    person: ['pessoa', 'pessoas'],
    people: ['pessoa', 'pessoas'],
    institution: ['instituição', 'instituições'],
    model: ['modelo', 'modelos'],
    book: ['livro', 'livros'],
    L: ['litro', 'litros'],
    s: ['segundo', 'segundos'],
    h: ['hora', 'horas'],
    d: ['dia', 'dias'],
    day: ['dia', 'dias'],
    month: ['mês', 'meses'],
    year: ['ano', 'anos'],
    unit: ['unidade', 'unidades'],
  },
  below: { USD: 'dólar', Mtoken: 'milhão de tokens', GBRL: 'bilhão de reais', 'accelerator·h': 'GPU-hora' },
  percentPerYear: 'ao ano',
};

const en: LocaleFormat = {
  big: [
    { at: 1e15, name: ['quadrillion', 'quadrillion'], brief: 'qn' },
    { at: 1e12, name: ['trillion', 'trillion'], brief: 'tn' },
    { at: 1e9, name: ['billion', 'billion'], brief: 'bn' },
    { at: 1e6, name: ['million', 'million'], brief: 'm' },
  ],
  of: '',
  and: '',
  per: (unit) => `per ${unit}`,
  tonne: ['tonne', 'tonnes'],
  currency: {
    USD: { sign: 'US$ ', cent: ['US cent', 'US cents'] },
    BRL: { sign: 'R$ ', cent: ['Brazilian cent', 'Brazilian cents'] },
  },
  units: {
    request: ['request', 'requests'],
    token: ['token', 'tokens'],
    parameter: ['parameter', 'parameters'],
    byte: ['byte', 'bytes'],
    nat: ['nat', 'nats'],
    accelerator: ['GPU', 'GPUs'],
    server: ['server', 'servers'],
    rack: ['rack', 'racks'],
    row: ['row', 'rows'],
    hall: ['hall', 'halls'],
    building: ['building', 'buildings'],
    transformer: ['transformer', 'transformers'],
    circuit: ['circuit', 'circuits'],
    generator: ['generator', 'generators'],
    chiller: ['chiller', 'chillers'],
    turbine: ['turbine', 'turbines'],
    tank: ['tank', 'tanks'],
    household: ['home', 'homes'],
    person: ['person', 'people'],
    people: ['person', 'people'],
    institution: ['institution', 'institutions'],
    model: ['model', 'models'],
    book: ['book', 'books'],
    L: ['litre', 'litres'],
    s: ['second', 'seconds'],
    h: ['hour', 'hours'],
    d: ['day', 'days'],
    day: ['day', 'days'],
    month: ['month', 'months'],
    year: ['year', 'years'],
    unit: ['unit', 'units'],
  },
  below: { USD: 'dollar', Mtoken: 'million tokens', GBRL: 'billion reais', 'accelerator·h': 'GPU-hour' },
  percentPerYear: 'a year',
};

const es: LocaleFormat = {
  // A thousand million has no word of its own: `9.700 millones`, `1,5 billones`.
  big: [
    { at: 1e12, name: ['billón', 'billones'], brief: 'bill.' },
    { at: 1e6, name: ['millón', 'millones'], brief: 'mill.' },
  ],
  of: 'de',
  and: 'y',
  per: (unit) => `por ${unit}`,
  tonne: ['tonelada', 'toneladas'],
  currency: {
    USD: { sign: 'US$ ', cent: ['centavo de dólar', 'centavos de dólar'] },
    BRL: { sign: 'R$ ', cent: ['centavo de real', 'centavos de real'] },
  },
  units: {
    request: ['acceso', 'accesos'],
    token: ['token', 'tokens'],
    parameter: ['parámetro', 'parámetros'],
    byte: ['byte', 'bytes'],
    nat: ['nat', 'nats'],
    accelerator: ['GPU', 'GPU'],
    server: ['servidor', 'servidores'],
    rack: ['rack', 'racks'],
    row: ['fila', 'filas'],
    hall: ['nave', 'naves'],
    building: ['edificio', 'edificios'],
    transformer: ['transformador', 'transformadores'],
    circuit: ['circuito', 'circuitos'],
    generator: ['generador', 'generadores'],
    chiller: ['enfriador', 'enfriadores'],
    turbine: ['turbina', 'turbinas'],
    tank: ['tanque', 'tanques'],
    household: ['hogar', 'hogares'],
    person: ['persona', 'personas'],
    people: ['persona', 'personas'],
    institution: ['institución', 'instituciones'],
    model: ['modelo', 'modelos'],
    book: ['libro', 'libros'],
    L: ['litro', 'litros'],
    s: ['segundo', 'segundos'],
    h: ['hora', 'horas'],
    d: ['día', 'días'],
    day: ['día', 'días'],
    month: ['mes', 'meses'],
    year: ['año', 'años'],
    unit: ['unidad', 'unidades'],
  },
  below: { USD: 'dólar', Mtoken: 'millón de tokens', GBRL: 'mil millones de reales', 'accelerator·h': 'GPU-hora' },
  percentPerYear: 'al año',
};

const formats: Record<Locale, LocaleFormat> = { 'pt-BR': ptBR, en, es };

/** Units that people read in another size than the model counts in. */
const readings: Readonly<Record<string, readonly [factor: number, unit: string]>> = {
  'kg/Wh': [1e6, 'g/kWh'],
  'L/Wh': [1e3, 'L/kWh'],
  'USD/Wh': [1e6, 'USD/MWh'],
  'BRL/Wh': [1e3, 'BRL/kWh'],
  'USD/W': [1e6, 'USD/MW'],
  'USD/token': [1e6, 'USD/Mtoken'],
  'accelerator/BRL': [1e9, 'accelerator/GBRL'],
  'kg/request': [1e3, 'g/request'],
  'L/request': [1e3, 'mL/request'],
};

/** The unit in which people read and type a quantity, and how many of them one unit of the model is. */
export function readingOf(unit: string): { readonly factor: number; readonly unit: string } {
  const [factor, read] = readings[unit] ?? [1, unit];
  return { factor, unit: read };
}

/** Units that take SI prefixes, with their symbols. */
const si: Readonly<Record<string, string>> = { W: 'W', VA: 'VA', Wh: 'Wh', byte: 'B', 'FLOP/s': 'FLOP/s', 'byte/s': 'B/s' };

const prefixes = [
  { at: 1e18, prefix: 'E' },
  { at: 1e15, prefix: 'P' },
  { at: 1e12, prefix: 'T' },
  { at: 1e9, prefix: 'G' },
  { at: 1e6, prefix: 'M' },
  { at: 1e3, prefix: 'k' },
] as const;

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** `25` → `²⁵`. */
function superscript(n: number): string {
  const raised = String(Math.abs(n)).replace(/\d/g, (digit) => superscripts.charAt(Number(digit)));
  return n < 0 ? `⁻${raised}` : raised;
}

const formatters = new Map<string, Intl.NumberFormat>();

function formatter(key: string, locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const name = `${locale} ${key}`;
  let format = formatters.get(name);
  if (format === undefined) {
    format = new Intl.NumberFormat(locale, { useGrouping: 'always', ...options });
    formatters.set(name, format);
  }
  return format;
}

function round(value: number, significant: number): number {
  return Number(value.toPrecision(significant));
}

/** Digits in the locale's manner, rounded to significant digits. */
function digits(value: number, significant: number, locale: Locale): string {
  return formatter(String(significant), locale, { maximumSignificantDigits: significant }).format(value);
}

const plurals = new Map<Locale, Intl.PluralRules>();

/** The rules of a locale, made once: making them costs more than all the rest of a number. */
function pluralRules(locale: Locale): Intl.PluralRules {
  const rules = plurals.get(locale) ?? new Intl.PluralRules(locale);
  plurals.set(locale, rules);
  return rules;
}

/** The singular where the locale uses it: in pt-BR below 2 (0, 0.5, 1, 1.5). `shown` is the rounded number. */
function pick([one, many]: Name, shown: number, locale: Locale): string {
  return pluralRules(locale).select(Math.abs(shown)) === 'one' ? one : many;
}

/**
 * A bare number for people: `50.400`, `1,5 bilhão`, `3,79 × 10²⁵`.
 * Whole numbers up to 999.999 are written out; from a million on words take over, from 10¹⁸ on powers of ten.
 */
export function formatNumber(value: number, locale: Locale, significant = 3): Shown {
  const size = Math.abs(value);
  if (size >= 1e18 || (size > 0 && size < 1e-4)) {
    const [mantissa = '', exponent = ''] = value.toExponential(significant - 1).split('e');
    return { number: `${digits(Number(mantissa), significant, locale)} × 10${superscript(Number(exponent))}`, unit: '' };
  }
  const rounded = round(size, significant);
  const scale = scaleOf(rounded, locale);
  if (scale === undefined) return { number: digits(value, significant, locale), unit: '' };
  return { number: digits(value / scale.at, significant, locale), unit: pick(scale.name, rounded / scale.at, locale) };
}

function scaleOf(size: number, locale: Locale): Scale | undefined {
  return formats[locale].big.find(({ at }) => size >= at);
}

/** A number where there is little room: `20 tri`, `20 tn`, `20 bill.`. */
export function formatBrief(value: number, locale: Locale, significant = 2): string {
  const scale = Math.abs(value) < 1e18 ? scaleOf(round(Math.abs(value), significant), locale) : undefined;
  return scale === undefined ? line(formatNumber(value, locale, significant)) : `${digits(value / scale.at, significant, locale)} ${scale.brief}`;
}

/** A large number's word and what it counts: `milhões de casas`, `million homes`. */
function joined(big: string, name: string, locale: Locale): string {
  return [big, big === '' || name === '' ? '' : formats[locale].of, name].filter((word) => word !== '').join(' ');
}

/** `807 TB`, `16 bytes`, `0,34 Wh`: the largest prefix that leaves at least 1. */
function withPrefix(value: number, unit: string, locale: Locale, significant: number): Shown {
  const size = round(Math.abs(value), significant);
  const scale = prefixes.find(({ at }) => size >= at);
  if (scale !== undefined) {
    // Beyond the last prefix words count it: `17,4 milhões de EW`.
    const shown = formatNumber(value / scale.at, locale, significant);
    const name = `${scale.prefix}${si[unit] ?? unit}`;
    return { number: shown.number, unit: joined(shown.unit, name, locale) };
  }
  const name = formats[locale].units[unit];
  return { number: digits(value, significant, locale), unit: name === undefined ? (si[unit] ?? unit) : pick(name, size, locale) };
}

/** `US$ 9,7 bilhões`, `US$ 55,60`, `0,159 centavo de dólar`. */
function money(value: number, currency: Currency, locale: Locale, significant: number): Shown {
  const { sign, cent } = formats[locale].currency[currency];
  const rounded = round(value, significant);
  if (rounded !== 0 && Math.abs(rounded) < 0.1) {
    const cents = formatNumber(value * 100, locale, significant);
    return { number: cents.number, unit: pick(cent, rounded * 100, locale) };
  }
  if (Math.abs(rounded) < 1000 && !Number.isInteger(rounded)) {
    const twoPlaces = formatter('money', locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
    return { number: `${sign}${twoPlaces.format(rounded)}`, unit: '' };
  }
  const shown = formatNumber(value, locale, significant);
  return { number: `${sign}${shown.number}`, unit: shown.unit };
}

/** A counted thing or a symbol: `1 milhão de casas`, `10,5 milhões de GPU-horas`, `430 trilhões de FLOP`. */
function counted(value: number, unit: string, locale: Locale, significant: number): Shown {
  const { units } = formats[locale];
  const shown = formatNumber(value, locale, significant);
  const factors = unit === '1' ? [] : unit.split('·');
  const name = factors
    .map((factor, at): string => {
      const known = units[factor] ?? [factor, factor];
      return at === factors.length - 1 ? pick(known, round(value, significant), locale) : known[0];
    })
    .join('-');
  return { number: shown.number, unit: joined(shown.unit, name, locale) };
}

/** The name of one unit below the line: `token^2` → `token²`. */
function belowName(unit: string, locale: Locale): string {
  const { below, units } = formats[locale];
  const [name = '', power] = unit.split('^');
  return (below[name] ?? units[name]?.[0] ?? name) + (power === undefined ? '' : superscript(Number(power)));
}

/** Numerator and denominators of a unit; a rate per second of what has a symbol for it stays whole. */
function split(unit: string): readonly [over: string, under: readonly string[], whole: string] {
  const [over = '', below = ''] = unit.split('/');
  const whole = below.replace(/[()]/g, '');
  const under = whole === '' ? [] : whole.split('·');
  if (under.includes('s') && `${over}/s` in si) return [`${over}/s`, under.filter((name) => name !== 's'), ''];
  return [over, under, whole];
}

function isCurrency(name: string): name is Currency {
  return name === 'USD' || name === 'BRL';
}

/** The value in what stands above the line. */
function numerator(value: number, over: string, locale: Locale, significant: number): Shown {
  if (isCurrency(over)) return money(value, over, locale, significant);
  if (over in si) return withPrefix(value, over, locale, significant);
  if (over === 'kg' && Math.abs(value) >= 1000) {
    const tonnes = value / 1000;
    const shown = counted(tonnes, '', locale, significant);
    const name = pick(formats[locale].tonne, round(tonnes, significant), locale);
    return { number: shown.number, unit: joined(shown.unit, name, locale) };
  }
  return counted(value, over, locale, significant);
}

/** What many of a thing are called: `GPUs`, `GPU` in Spanish. */
export function manyOf(unit: string, locale: Locale): string {
  return formats[locale].units[unit]?.[1] ?? unit;
}

/** What nobody has a part of; one or two of them may still be a mean. */
const things = /^(accelerator|server|rack|row|hall|transformer|generator|chiller|household|person)$/;

/**
 * A value in its unit for people.
 * @param unit a unit of the model's grammar (`Wh/request`, `accelerator`, `USD/year`, `ratio`)
 * @param display how a ratio is read; other units ignore it
 */
export function formatQuantity(value: number, unit: string, locale: Locale, display: Display = 'plain', significant = 3): Shown {
  const f = formats[locale];
  const reading = readings[unit];
  if (reading !== undefined) return formatQuantity(value * reading[0], reading[1], locale, display, significant);
  // A time shorter than a tenth of a second is read in milliseconds; longer ones keep the symbol.
  if (unit === 's') {
    const short = value !== 0 && Math.abs(value) < 0.1;
    return { number: digits(short ? value * 1000 : value, significant, locale), unit: short ? 'ms' : 's' };
  }
  const [over, under, whole] = split(unit);
  const per = f.below[whole] !== undefined ? f.per(f.below[whole]) : [...under].reverse().map((name) => f.per(belowName(name, locale))).join(f.and === '' ? ' ' : ` ${f.and} `);
  if (over === 'ratio' || over === '') {
    if (display === 'percent') {
      const suffix = whole === 'year' ? f.percentPerYear : per;
      return { number: digits(value * 100, significant, locale), unit: suffix === '' ? '%' : `% ${suffix}` };
    }
    if (display === 'times') return { number: digits(value, significant, locale), unit: '×' };
    return formatNumber(value, locale, significant);
  }
  const shown = numerator(things.test(unit) && value > 2 ? Math.round(value) : value, over, locale, significant);
  return { number: shown.number, unit: [shown.unit, per].filter((word) => word !== '').join(' ') };
}

/** Number and unit in one line; percent and times stand close to their number: `40%`, `2,5×`. */
export function line({ number, unit }: Shown): string {
  if (unit === '') return number;
  return /^[%×]/.test(unit) ? `${number}${unit}` : `${number} ${unit}`;
}

/**
 * The two ends of a range, what they share said once and in its place: `10.000` and `230.000 GPUs`, `US$ 1` and
 * `1,4 trilhão`; but `50.000 millones` and `200.000 millones`, since the first alone would be another number.
 */
export function ends(low: Shown, high: Shown): readonly [low: string, high: string] {
  const misread = /[.,]\d{3}/.test(low.number) && /^[mb]ill/.test(low.unit);
  if (low.unit !== high.unit || misread) return [line(low), line(high)];
  const [sign = ''] = /^(?:US|R)\$ /.exec(low.number) ?? [];
  const bare = high.unit !== '' && sign !== '' && high.number.startsWith(sign) ? { ...high, number: high.number.slice(sign.length) } : high;
  return [low.number, line(bare)];
}
