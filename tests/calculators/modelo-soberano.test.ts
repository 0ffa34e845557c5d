import { describe, expect, it } from 'vitest';
import { published } from '../../src/charts/public-needs.ts';
import { formatQuantity, line } from '../../src/i18n/format.ts';
import { facts } from '../../src/model/catalogues/facts.ts';
import { estimate } from '../../src/model/estimate.ts';
import { evaluateInputs, rangesOf } from '../../src/model/live.ts';
import { presets } from '../../src/model/presets.ts';
import { acceleratorsFor, h100Factor, peopleServed, planUse } from '../../src/model/sovereign.ts';

const at = (inputs: Readonly<Record<string, number | string>>, id: string): number => Number(evaluateInputs(inputs)[id]);

describe('people and their questions', () => {
  it('make the talk’s billion accesses, and that is certain', () => {
    expect(estimate('requestsPerDay')).toEqual({ low: 1e9, central: 1e9, high: 1e9, unit: 'request/day' });
  });

  it('multiply', () => {
    expect(at({ dailyUsers: 3e7, requestsPerUser: 2.5 }, 'requestsPerDay')).toBe(7.5e7);
  });

  it('give way to a number of accesses that somebody sets; the people follow from it', () => {
    const pinned = { requestsPerDay: 42_684_207.4, dailyUsers: 1e9, requestsPerUser: 2 };
    expect(at(pinned, 'requestsPerDay')).toBe(42_684_207.4);
    // 42,684,207.4 accesses of people who ask twice are a tenth of 213,421,037.
    expect(at(pinned, 'usersShareOfBrazil')).toBeCloseTo(0.1, 12);
    expect(rangesOf(pinned).get('usersShareOfBrazil')).toMatchObject({ low: expect.closeTo(0.1, 9) as number, high: expect.closeTo(0.1, 9) as number });
  });

  it('stay within the bounds of the accesses', () => {
    expect(at({ dailyUsers: 1, requestsPerUser: 0.01 }, 'requestsPerDay')).toBe(1);
    expect(at({ dailyUsers: 1e10, requestsPerUser: 1000 }, 'requestsPerDay')).toBe(1e13);
  });
});

/** By hand: 1,000 accelerators, 100 million dollars at R$ 5, 2 million people who ask three times a day. */
const service = {
  siteAccelerators: 1000, capitalCost: 100e6, exchangeRate: 5, dailyUsers: 2e6, requestsPerUser: 3,
  annualEnergyCost: 4e6, annualOperatingCost: 6e6, trainingTokens: 10e12, portugueseShare: 0.3,
};

describe('a public service worked out by hand', () => {
  it.each([
    ['requestsPerDay', 6e6],
    ['usersPerAccelerator', 2000],
    ['capitalCostInReais', 500e6],
    // R$ 500 million of R$ 23.03 billion.
    ['brazilianPlanShare', 0.0217108],
    // R$ 5.79 billion in five years are R$ 1.158 billion a year.
    ['infrastructureYears', 0.431779],
    ['annualRunningCostInReais', 50e6],
    ['acceleratorsPerReal', 2e-6],
    ['portugueseTokens', 3e12],
    // 2 million of 213,421,037.
    ['usersShareOfBrazil', 0.00937115],
  ] as const)('%s', (id, value) => {
    expect(at(service, id) / value).toBeCloseTo(1, 5);
  });

  it('takes building and five years of running from the plan', () => {
    const use = planUse(evaluateInputs(service));
    expect(use.capital).toBeCloseTo(500e6, 3);
    expect(use.running).toBeCloseTo(250e6, 3);
    expect(use.left).toBeCloseTo(23.03e9 - 750e6, 2);
  });

  it('says what a billion reais buys', () => {
    expect(line(formatQuantity(2e-6, 'accelerator/BRL', 'pt-BR'))).toBe('2.000 GPUs por bilhão de reais');
    expect(peopleServed(evaluateInputs(service), 500)).toBeCloseTo(1e6, 3);
  });
});

describe('one ruler for all', () => {
  it('counts chips by their dense arithmetic at 16 bits: an A100 is 312 parts of the 989 of an H100', () => {
    expect(h100Factor(evaluateInputs({ accelerator: 'h100-sxm' }))).toBe(1);
    expect(h100Factor(evaluateInputs({ accelerator: 'a100-80gb-sxm' }))).toBeCloseTo(312 / 989, 3);
  });

  it('fills a connection with accelerators', () => {
    const values = evaluateInputs({ acceleratorPower: 1000, itPowerFactor: 1, peakFacilityRatio: 1.5 });
    expect(acceleratorsFor(values, 300e6)).toBeCloseTo(200_000, 6);
  });

  it('shows the figures of the sources', () => {
    expect(published).toEqual({
      brazil: facts['brazil-h100-equivalents'].value,
      colossus: facts['talk-xai-gpus'].value,
      tiktok: facts['tiktok-contracted-power'].value,
      rio: facts['rio-ai-city-announced'].value,
      rioPart: facts['rio-ai-city-building'].value,
      scala: facts['scala-announced'].value,
      scalaPart: facts['scala-initial'].value,
    });
  });
});

describe('the example of a tenth of the country', () => {
  const inputs = presets['public-brazilian-model'].inputs as Readonly<Record<string, number | string>>;

  it('asks once a day and takes a few hundredths of the plan', () => {
    expect(at(inputs, 'requestsPerDay')).toBe(2e7);
    expect(at(inputs, 'usersShareOfBrazil')).toBeGreaterThan(0.09);
    expect(at(inputs, 'usersShareOfBrazil')).toBeLessThan(0.1);
    expect(at(inputs, 'brazilianPlanShare')).toBeGreaterThan(0.02);
    expect(at(inputs, 'brazilianPlanShare')).toBeLessThan(0.04);
  });
});

describe('the plan’s numbers', () => {
  it('are those of the facts', () => {
    expect(at({}, 'brazilianPlanBudget')).toBe(facts['pbia-total'].value);
    expect(at({}, 'brazilianInfrastructureBudget')).toBe(facts['pbia-infrastructure'].value);
  });
});
