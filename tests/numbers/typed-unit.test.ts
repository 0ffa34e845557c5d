import { describe, expect, test } from 'vitest';
import { readWithUnit } from '../../src/numbers/typed-unit.ts';

describe('numbers typed with their unit', () => {
  test.each([
    ['circuitCapacity', '300 MW', 3e8],
    ['circuitCapacity', '0,3 GW', 3e8],
    ['circuitCapacity', '300 MW por circuito', 3e8],
    ['transformerRating', '3 MVA', 3e6],
    ['electricityPrice', '60 US$/MWh'.replace('US$', ''), 60e-6],
    ['electricityPrice', 'US$ 60/MWh', 60e-6],
    ['electricityPrice', 'US$ 0,06 por kWh', 60e-6],
    ['trainingTokens', '15 trilhões de tokens', 15e12],
    ['trainingTokens', '15 T', 15e12],
    ['activeParameters', '70 bilhões de parâmetros', 70e9],
    ['kvCacheBytesPerToken', '70 kB', 70_000],
    ['householdConsumption', '175 kWh', 175_000],
    ['householdConsumption', '175 kWh por mês', 175_000],
    ['stepOverhead', '8 ms', 0.008],
    ['itLife', '5 anos', 5],
    ['itLife', '1 ano', 1],
    ['requestsPerDay', '1 bilhão de acessos por dia', 1e9],
    ['requestsPerDay', '2 mil acessos', 2000],
    ['trainingAccelerators', '2.048 GPUs', 2048],
  ])('%s: "%s" is %d', (id, typed, value) => {
    expect(readWithUnit(id, typed, 'pt-BR')).toBeCloseTo(value, 12 - Math.ceil(Math.log10(value)));
  });

  test.each([
    ['circuitCapacity', '300 kg'],
    ['circuitCapacity', '300 MVA'],
    ['electricityPrice', 'R$ 60/MWh'],
    ['trainingTokens', '15 trilhões de parâmetros'],
    ['itLife', '5 dias'],
    ['requestsPerDay', 'um bilhão'],
    ['requestsPerDay', 'NaN acessos'],
    ['requestsPerDay', 'Infinity'],
  ])('%s: "%s" is another unit or no number', (id, typed) => {
    expect(readWithUnit(id, typed, 'pt-BR')).toBeUndefined();
  });
});
