import { describe, expect, it, test } from 'vitest';
import { ends, formatBrief, formatNumber, formatQuantity, line } from '../../src/i18n/format.ts';
import { factText, inDollars } from '../../src/i18n/facts.ts';
import { addressIn, locales, ownAddress, path } from '../../src/i18n/locales.ts';
import { parseNumber } from '../../src/i18n/parse.ts';
import { addresses as en } from '../../src/i18n/en/addresses.ts';
import { addresses as es } from '../../src/i18n/es/addresses.ts';
import { readWithUnit } from '../../src/numbers/typed-unit.ts';

describe('numbers in English and Spanish', () => {
  it.each([
    [50_400, '50,400', '50.400'],
    [1554, '1,550', '1.550'],
    [999_600, '1 million', '1 millón'],
    [1e6, '1 million', '1 millón'],
    [1.5e6, '1.5 million', '1,5 millones'],
    [1e9, '1 billion', '1.000 millones'],
    [9.7e9, '9.7 billion', '9.700 millones'],
    [1e12, '1 trillion', '1 billón'],
    [1.4e12, '1.4 trillion', '1,4 billones'],
    [1.3e15, '1.3 quadrillion', '1.300 billones'],
    [3.79e25, '3.79 × 10²⁵', '3,79 × 10²⁵'],
    [0.5, '0.5', '0,5'],
    [-3, '-3', '-3'],
  ])('%d', (value, english, spanish) => {
    expect(line(formatNumber(value, 'en'))).toBe(english);
    expect(line(formatNumber(value, 'es'))).toBe(spanish);
  });

  it.each([
    [250e6, 'W', '250 MW', '250 MW'],
    [0.34, 'Wh/request', '0.34 Wh per request', '0,34 Wh por acceso'],
    [175e3, 'Wh/(household·month)', '175 kWh per month per home', '175 kWh por mes y por hogar'],
    [1, 'accelerator', '1 GPU', '1 GPU'],
    [50_400, 'accelerator', '50,400 GPUs', '50.400 GPU'],
    [1, 'household', '1 home', '1 hogar'],
    [1e6, 'household', '1 million homes', '1 millón de hogares'],
    [2.5e9, 'household', '2.5 billion homes', '2.500 millones de hogares'],
    [15e12, 'token', '15 trillion tokens', '15 billones de tokens'],
    [30.84e6, 'accelerator·h', '30.8 million GPU-hours', '30,8 millones de GPU-horas'],
    [2.5e9, 'kg/year', '2.5 million tonnes per year', '2,5 millones de toneladas por año'],
    [0.05, 'ratio/year', '0.05', '0,05'],
    [9.7e9, 'USD', 'US$ 9.7 billion', 'US$ 9.700 millones'],
    [2e12, 'USD/year', 'US$ 2 trillion per year', 'US$ 2 billones por año'],
    [1.5, 'USD/(accelerator·h)', 'US$ 1.50 per GPU-hour', 'US$ 1,50 por GPU-hora'],
    [0.00159, 'USD/request', '0.159 US cents per request', '0,159 centavos de dólar por acceso'],
    [5.4, 'BRL/USD', 'R$ 5.40 per dollar', 'R$ 5,40 por dólar'],
  ] as const)('%d %s', (value, unit, english, spanish) => {
    expect(line(formatQuantity(value, unit, 'en'))).toBe(english);
    expect(line(formatQuantity(value, unit, 'es'))).toBe(spanish);
  });

  it.each([
    [20e12, '20 tri', '20 tn', '20 bill.'],
    [4e9, '4 bi', '4 bn', '4.000 mill.'],
    [7e5, '700.000', '700,000', '700.000'],
  ])('%d where there is little room', (value, portuguese, english, spanish) => {
    expect([formatBrief(value, 'pt-BR'), formatBrief(value, 'en'), formatBrief(value, 'es')]).toEqual([portuguese, english, spanish]);
  });
});

describe('ranges', () => {
  it.each([
    ['pt-BR', 1e12, 1.4e12, 'USD', ['US$ 1', '1,4 trilhão']],
    ['pt-BR', 10_000, 230_000, 'accelerator', ['10.000', '230.000 GPUs']],
    ['en', 50e9, 200e9, 'BRL', ['R$ 50', '200 billion']],
    ['es', 50e9, 200e9, 'BRL', ['R$ 50.000 millones', 'R$ 200.000 millones']],
    ['es', 900e6, 1.2e12, 'USD', ['US$ 900 millones', 'US$ 1,2 billones']],
    ['en', 1.32, 2, 'USD', ['US$ 1.32', 'US$ 2']],
  ] as const)('%s: %d to %d %s', (locale, low, high, unit, said) => {
    expect(ends(formatQuantity(low, unit, locale), formatQuantity(high, unit, locale))).toEqual(said);
  });
});

describe('what people type', () => {
  it.each([
    ['en', '1.5 bn', 1.5e9],
    ['en', '1.5 billion', 1.5e9],
    ['en', '50,400', 50_400],
    ['en', '1,234.5', 1234.5],
    ['en', '1.5', 1.5],
    ['en', '1,5', 1.5],
    ['en', '12 thousand', 12_000],
    ['en', '70B', 70e9],
    ['en', '40 %', 0.4],
    ['es', '1.500 millones', 1.5e9],
    ['es', '1,5 mil millones', 1.5e9],
    ['es', '2 billones', 2e12],
    ['es', '12 mil', 12_000],
    ['es', '50.400', 50_400],
    ['es', '1.5', 1.5],
    ['es', '70B', 70e9],
  ] as const)('%s: %s', (locale, typed, value) => {
    expect(parseNumber(typed, locale)).toBeCloseTo(value, 9);
  });

  it.each([
    ['en', 'many'],
    ['en', '1,2,3'],
    ['en', '1.2.3'],
    ['en', '2 milhões'],
    ['es', 'muchos'],
    ['es', '1,2,3'],
    ['es', '2 million'],
  ] as const)('%s: %s is no number', (locale, typed) => {
    expect(parseNumber(typed, locale)).toBeUndefined();
  });

  it.each([
    ['en', 'trainingTokens', '15 trillion tokens', 15e12],
    ['es', 'trainingTokens', '15 billones de tokens', 15e12],
    ['es', 'trainingTokens', '1,5 mil millones de tokens', 1.5e9],
    ['en', 'electricityPrice', 'US$ 60 per MWh', 60e-6],
  ] as const)('%s, %s: %s', (locale, id, typed, value) => {
    expect(readWithUnit(id, typed, locale)).toBeCloseTo(value, 12);
  });
});

describe('money in reais for those who count in dollars', () => {
  it('stands beside the reais, rounded, in every language but Portuguese', () => {
    // 23.03 thousand million reais at the model's default of 5.4 reais a dollar or near it.
    expect(factText('pbia-total', 'line', 'en')).toBe('R$ 23.03 billion');
    expect(inDollars('pbia-total', 'en')).toMatch(/^US\$ 4\.\d billion$/);
    expect(inDollars('pbia-total', 'es')).toMatch(/^US\$ 4\.\d00 millones$/);
    expect(inDollars('pbia-total', 'pt-BR')).toBeUndefined();
    expect(inDollars('oracle-openai', 'en')).toBeUndefined();
  });
});

describe('addresses', () => {
  test.each([
    ['/explorar/uso/?g=1#pico', '/en/explore/use/?g=1#pico', '/es/explorar/uso/?g=1#pico'],
    ['/apresentar/#/trainium', '/en/present/#/trainium', '/es/presentar/#/trainium'],
    ['/', '/en/', '/es/'],
    ['/oficina/pauta/', '/en/workshop/demands/', '/es/taller/pliego/'],
  ])('%s', (portuguese, english, spanish) => {
    expect(path(portuguese, 'pt-BR', '/')).toBe(portuguese);
    expect(path(portuguese, 'en', '/')).toBe(english);
    expect(path(portuguese, 'es', '/mega/')).toBe(`/mega${spanish}`);
  });

  test('a page knows its own under any base', () => {
    expect(ownAddress('/mega/en/explorar/uso/', '/mega/en/')).toBe('/explorar/uso/');
    expect(ownAddress('/', '/')).toBe('/');
  });

  test.each([['en', en], ['es', es]] as const)('no two become one in %s', (_locale, own) => {
    const names = Object.values(own);
    expect(new Set(names).size).toBe(names.length);
    // What is called the same as before must not be the new name of another.
    for (const name of names) expect(Object.keys(own).filter((key) => key === name && own[key] !== name)).toEqual([]);
  });

  test('every language has its own names', () => {
    expect(locales.map((locale) => addressIn('/fontes/', locale))).toEqual(['/fontes/', '/sources/', '/fuentes/']);
  });
});
