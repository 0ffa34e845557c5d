import { describe, expect, it } from 'vitest';
import { formatNumber, formatQuantity, line } from '../../src/i18n/format.ts';
import { parseNumber } from '../../src/i18n/parse.ts';

describe('numbers in Brazilian Portuguese', () => {
  it.each([
    [50_400, '50.400'],
    [23_412, '23.400'],
    [1554, '1.550'],
    [999_600, '1 milhão'],
    [1e6, '1 milhão'],
    [1.5e6, '1,5 milhão'],
    [2e6, '2 milhões'],
    [1e9, '1 bilhão'],
    [9.7e9, '9,7 bilhões'],
    [1.4e12, '1,4 trilhão'],
    [3.79e25, '3,79 × 10²⁵'],
    [9.9999e25, '1 × 10²⁶'],
    [0.5, '0,5'],
    [0, '0'],
    [-3, '-3'],
  ])('%d is written %s', (value, text) => {
    expect(line(formatNumber(value, 'pt-BR'))).toBe(text);
  });
});

describe('quantities in Brazilian Portuguese', () => {
  it.each([
    [250e6, 'W', 'plain', '250 MW'],
    [999.9e6, 'W', 'plain', '1 GW'],
    [0.34, 'Wh/request', 'plain', '0,34 Wh por acesso'],
    [5.2e12, 'Wh/year', 'plain', '5,2 TWh por ano'],
    [0.4, 'ratio', 'percent', '40 %'],
    [2.5, 'ratio', 'times', '2,5 ×'],
    [1.12, 'ratio', 'plain', '1,12'],
    [1, 'accelerator', 'plain', '1 GPU'],
    [50_400, 'accelerator', 'plain', '50.400 GPUs'],
    [1e6, 'household', 'plain', '1 milhão de casas'],
    [9.7e9, 'USD', 'plain', 'US$ 9,7 bilhões'],
    [2e12, 'USD/year', 'plain', 'US$ 2 trilhões por ano'],
    [8.07e14, 'byte', 'plain', '807 TB'],
    [3_000_000, 'kg/year', 'plain', '3.000 toneladas por ano'],
    [57, 'd', 'plain', '57 dias'],
    [30.84e6, 'accelerator·h', 'plain', '30,8 milhões de GPU-horas'],
  ] as const)('%d %s (%s) is written %s', (value, unit, display, text) => {
    expect(line(formatQuantity(value, unit, 'pt-BR', display))).toBe(text);
  });
});

describe('typed numbers in Brazilian Portuguese', () => {
  it.each([
    ['1,5 bi', 1.5e9],
    ['1.5 bi', 1.5e9],
    ['50.400', 50_400],
    ['1.000.000', 1e6],
    ['1.234,5', 1234.5],
    ['70B', 70e9],
    ['405 bilhões', 405e9],
    ['1 trilhão', 1e12],
    ['2 mil', 2000],
    ['40 %', 0.4],
    ['2,5 ×', 2.5],
    ['1e9', 1e9],
    [' 12 ', 12],
    ['0,5', 0.5],
  ])('%s means %d', (typed, value) => {
    expect(parseNumber(typed, 'pt-BR')).toBeCloseTo(value, 9);
  });

  it.each(['', 'abc', '1,2,3', '1e999', 'NaN', 'Infinity', '--1', '1.23.4', '5 fubecas', '12 34x5'])('%s is refused', (typed) => {
    expect(parseNumber(typed, 'pt-BR')).toBeUndefined();
  });
});
