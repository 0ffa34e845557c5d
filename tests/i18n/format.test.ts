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
    [9.8e-5, '9,8 × 10⁻⁵'],
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
    [250e6, 'W', '250 MW'],
    [999.9e6, 'W', '1 GW'],
    [999, 'W', '999 W'],
    [0.34, 'Wh/request', '0,34 Wh por acesso'],
    [5.2e12, 'Wh/year', '5,2 TWh por ano'],
    [175e3, 'Wh/(household·month)', '175 kWh por mês e por casa'],
    [1275, 'W/accelerator', '1,28 kW por GPU'],
    [0.85, 'W/VA', '0,85 W por VA'],
    [1, 'accelerator', '1 GPU'],
    [9.66, 'accelerator', '10 GPUs'],
    [1.5, 'accelerator', '1,5 GPU'],
    [50_400, 'accelerator', '50.400 GPUs'],
    [1e6, 'household', '1 milhão de casas'],
    [1.5e6, 'household', '1,5 milhão de casas'],
    [2.79, 'person/household', '2,79 pessoas por casa'],
    [8, 'accelerator/server', '8 GPUs por servidor'],
    [0.145, 'turbine', '0,145 turbina'],
    [57, 'd', '57 dias'],
    [0.008, 's', '8 ms'],
    [1.01, 's', '1,01 s'],
    [3600, 's/h', '3.600 segundos por hora'],
    [30.84e6, 'accelerator·h', '30,8 milhões de GPU-horas'],
    [1, 'accelerator·h', '1 GPU-hora'],
    [0.784, 'accelerator·s/request', '0,784 GPU-segundo por acesso'],
    [2.5, 'accelerator·s/request', '2,5 GPU-segundos por acesso'],
    [510, 'token/(accelerator·s)', '510 tokens por segundo e por GPU'],
    [15e12, 'token', '15 trilhões de tokens'],
    [65_536, '1/token', '65.500 por token'],
    [8.07e14, 'byte', '807 TB'],
    [16, 'byte/parameter', '16 bytes por parâmetro'],
    [0.5, 'byte/parameter', '0,5 byte por parâmetro'],
    [167e3, 'byte/token', '167 kB por token'],
    [3.35e12, 'byte/(accelerator·s)', '3,35 TB/s por GPU'],
    [989e12, 'FLOP/(accelerator·s)', '989 TFLOP/s por GPU'],
    [9e24, 'FLOP', '9 × 10²⁴ FLOP'],
    [4.3e14, 'FLOP/request', '430 trilhões de FLOP por acesso'],
    [6, 'FLOP/(parameter·token)', '6 FLOP por token e por parâmetro'],
    [262_144, 'FLOP·request/token^2', '262.000 FLOP-acessos por token²'],
    [1.92, 'nat/token', '1,92 nat por token'],
    [3_000_000, 'kg/year', '3.000 toneladas por ano'],
    [1500, 'kg/year', '1,5 tonelada por ano'],
    [2.5e9, 'kg/year', '2,5 milhões de toneladas por ano'],
    [12, 'kg/year', '12 kg por ano'],
    [98e-6, 'kg/Wh', '98 g por kWh'],
    [0.0000777, 'kg/request', '0,0777 g por acesso'],
    [1.09e8, 'L/year', '109 milhões de litros por ano'],
    [0.0003, 'L/Wh', '0,3 litro por kWh'],
    [0.00026, 'L/request', '0,26 mL por acesso'],
  ] as const)('%d %s is written %s', (value, unit, text) => {
    expect(line(formatQuantity(value, unit, 'pt-BR'))).toBe(text);
  });

  it.each([
    [0, 'USD', 'US$ 0'],
    [9.7e9, 'USD', 'US$ 9,7 bilhões'],
    [2e12, 'USD/year', 'US$ 2 trilhões por ano'],
    [87_072, 'USD/day', 'US$ 87.100 por dia'],
    [2, 'USD/(accelerator·h)', 'US$ 2 por GPU-hora'],
    [1.5, 'USD/(accelerator·h)', 'US$ 1,50 por GPU-hora'],
    [5.4, 'BRL/USD', 'R$ 5,40 por dólar'],
    [29, 'USD/W', 'US$ 29 milhões por MW'],
    [55.6e-6, 'USD/Wh', 'US$ 55,60 por MWh'],
    [0.00159, 'USD/request', '0,159 centavo de dólar por acesso'],
    [0.05, 'USD/request', '5 centavos de dólar por acesso'],
    [0.05, 'BRL', '5 centavos'],
  ] as const)('%d %s is written %s', (value, unit, text) => {
    expect(line(formatQuantity(value, unit, 'pt-BR'))).toBe(text);
  });

  it.each([
    [0.4, 'ratio', 'percent', '40%'],
    [0.4, 'ratio', 'plain', '0,4'],
    [2.5, 'ratio', 'times', '2,5×'],
    [1.12, 'ratio', 'plain', '1,12'],
    [0.264, 'ratio/year', 'percent', '26,4% ao ano'],
  ] as const)('%d %s as %s is written %s', (value, unit, display, text) => {
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
    ['40%', 0.4],
    ['2,5 ×', 2.5],
    ['2,5×', 2.5],
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
