import { describe, expect, it } from 'vitest';
import { duelists, verdict } from '../../src/calculators/parametros/duel.ts';
import { memoryContexts } from '../../src/charts/memory-contexts.ts';
import { modelSizes } from '../../src/charts/model-sizes.ts';
import { rival } from '../../src/charts/scaling-law.ts';
import { start, trainingStep, typicalError } from '../../src/charts/tiny-network.ts';
import { tokensPerParameter } from '../../src/charts/tokens-per-parameter.ts';
import { twoLaws } from '../../src/charts/two-laws.ts';
import { facts } from '../../src/model/catalogues/facts.ts';
import { defaultRanges, evaluateInputs } from '../../src/model/live.ts';
import { besiroglu, expectedLossWith, hoffmann, optimalTokensPerParameterWith } from '../../src/model/scaling-law.ts';

type Inputs = Readonly<Record<string, number | string>>;
const at = (inputs: Inputs, id: string): number => Number(evaluateInputs(inputs)[id]);
const sized = (parameters: number): Inputs => ({ totalParameters: parameters, activeParameters: parameters });

describe('weights in memory', () => {
  it.each([
    [70e9, 'bf16', 140e9],
    [70e9, 'fp8', 70e9],
    [70e9, 'int4', 35e9],
    [1e12, 'bf16', 2e12],
    [1e12, 'fp8', 1e12],
  ] as const)('%d parameters at %s take %d bytes', (parameters, servingPrecision, bytes) => {
    expect(at({ ...sized(parameters), servingPrecision }, 'weightBytes')).toBe(bytes);
  });

  it('need the GPUs that hold them', () => {
    // 1 TB over 80 GB, nine tenths of them usable: 13.9, with conversations and in eights 16; 70 GB: just over one, so two.
    expect(at({ ...sized(1e12), servingPrecision: 'fp8' }, 'acceleratorsPerReplica')).toBe(16);
    expect(at({ ...sized(70e9), servingPrecision: 'fp8' }, 'acceleratorsPerReplica')).toBe(2);
  });

  it('a conversation twice as long takes twice the room', () => {
    expect(at({ contextTokens: 64_000 }, 'kvCacheBytesPerRequest')).toBeCloseTo(at({ contextTokens: 32_000 }, 'kvCacheBytesPerRequest') * 2, 0);
  });

  it('a mixture stores all and computes with a part', () => {
    const mixture = { totalParameters: 1e12, activeParameters: 32e9, trainingTokens: 15.5e12 };
    expect(at(mixture, 'weightBytes')).toBe(at(sized(1e12), 'weightBytes'));
    // 6 × 32e9 × 15.5e12
    expect(at(mixture, 'trainingFlop') / 2.976e24).toBeCloseTo(1, 6);
    expect(at(mixture, 'energyPerRequest')).toBeLessThan(at(sized(1e12), 'energyPerRequest') / 3);
  });
});

describe('the scaling law', () => {
  it.each([
    [175e9, 300e9, 2.009],
    [70e9, 1.4e12, 1.974],
    [70e9, 15e12, 1.93],
    [405e9, 15.6e12, 1.893],
    [1e12, 20e12, 1.878],
    [1e12, 300e9, 1.982],
  ])('of the replication gives %d parameters on %d tokens a loss of %d', (parameters, tokens, loss) => {
    expect(expectedLossWith(besiroglu, parameters, tokens)).toBeCloseTo(loss, 3);
    expect(at({ ...sized(parameters), trainingTokens: tokens }, 'expectedLoss')).toBeCloseTo(expectedLossWith(besiroglu, parameters, tokens), 12);
  });

  it('in its first constants follows a sum by hand', () => {
    // N = D = 1e10: 1.69 + 406.4 / 10^3.4 + 410.7 / 10^2.8 = 1.69 + 0.16179 + 0.65091
    expect(expectedLossWith(hoffmann, 1e10, 1e10)).toBeCloseTo(2.5027, 3);
  });

  it('is the default for a reason: the first constants leave their own recipe of twenty tokens far behind', () => {
    for (const [flop, first, replication] of [[5.8e23, 93, 18.4], [1.2e26, 155, 16.1]] as const) {
      expect(optimalTokensPerParameterWith(hoffmann, flop)).toBeCloseTo(first, -0.5);
      expect(optimalTokensPerParameterWith(besiroglu, flop)).toBeCloseTo(replication, 1);
    }
  });

  it('agrees with the optimum of the graph', () => {
    const v = evaluateInputs({});
    expect(Number(v['optimalTokens']) / Number(v['optimalParameters'])).toBeCloseTo(optimalTokensPerParameterWith(besiroglu, Number(v['trainingFlop'])), 6);
  });

  it('lets a starved giant lose, with either set of constants', () => {
    for (const law of [besiroglu, hoffmann]) expect(expectedLossWith(law, 1e12, 300e9)).toBeGreaterThan(expectedLossWith(law, rival.parameters, rival.tokens));
  });

  it('stops paying for size where data are short', () => {
    // From one to ten trillion parameters on 300 billion tokens: less than two hundredths of a nat.
    expect(expectedLossWith(besiroglu, 1e12, 300e9) - expectedLossWith(besiroglu, 1e13, 300e9)).toBeLessThan(0.02);
  });
});

describe('the duel', () => {
  const of = (id: string): number => {
    const one = duelists.find((duelist) => duelist.id === id);
    if (one === undefined) throw new Error(`There is no duelist ${id}`);
    return at({ ...sized(one.parameters), trainingTokens: one.tokens }, 'expectedLoss');
  };

  it('has the sizes of the facts', () => {
    expect(rival).toEqual({ parameters: facts['chinchilla-parameters'].value, tokens: facts['chinchilla-tokens'].value });
    expect(duelists[0].parameters).toBe(facts['talk-large-model'].value);
    expect(duelists[0].tokens).toBe(facts['gpt3-tokens'].value);
  });

  it('says who wins', () => {
    expect(verdict(of('starved'), 'pt-BR')).toBe('O cenário erra 1,982; o rival, 1,974. O rival ganha.');
    expect(verdict(of('fed'), 'pt-BR')).toContain('O cenário ganha.');
    expect(verdict(of('rival'), 'pt-BR')).toContain('o mesmo');
  });
});

describe('weights by hand', () => {
  it('gradient descent errs less at every step, and soon less than a hand', () => {
    let weights = start;
    const errors = [typicalError(weights)];
    for (let i = 0; i < 120; i++) {
      weights = trainingStep(weights);
      errors.push(typicalError(weights));
    }
    for (let i = 1; i < errors.length; i++) expect(errors[i]).toBeLessThanOrEqual(errors[i - 1] ?? 0);
    expect(errors.at(-1)).toBeLessThan(5);
  });

  it('starts where a sum by hand says', () => {
    // Guesses 71, 73, 75, 52, 54 against 24, 45, 72, 64, 86: off by 47, 28, 3, −12, −32; √(4170 / 5) = 28.88
    expect(typicalError(start)).toBeCloseTo(28.88, 2);
  });
});

it.each([{}, { activeParameters: 1e14 }, { activeParameters: 1e6, totalParameters: 1e6 }, { trainingTokens: 1e6 }, { trainingTokens: 1e17 }, { accelerator: 'v100-32gb-sxm' }])(
  'charts are drawn without what is no number: %o',
  (inputs: Inputs) => {
    const context = { values: evaluateInputs(inputs), ranges: defaultRanges(), at: (more: Inputs) => evaluateInputs({ ...inputs, ...more }), locale: 'pt-BR' as const };
    for (const chart of [modelSizes, memoryContexts, twoLaws, tokensPerParameter]) {
      expect(chart.draw(context)).not.toMatch(/NaN|Infinity|undefined/);
      expect(JSON.stringify(chart.table(context))).not.toMatch(/NaN|Infinity|undefined|null/);
    }
  },
);
