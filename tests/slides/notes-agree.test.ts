import { describe, expect, it } from 'vitest';
import { claimWords } from '../../src/i18n/pt-BR/claims.ts';
import { defaultsNow, evaluateInputs } from '../../src/model/live.ts';
import { facts } from '../../src/model/catalogues/facts.ts';

const at = (id: string, inputs: Readonly<Record<string, number | string>>): number => Number(evaluateInputs(inputs)[id]);

/** Figures that a note or a slide says in words and that the model also gives: they must not part ways. */
describe('what is written agrees with what the model shows', () => {
  const trillion = { totalParameters: 1e12, activeParameters: 1e12, trainingTokens: 20e12 };

  it('T06: three ways to the talk’s fleet come near it', () => {
    const talk = Number(facts['talk-h100-per-billion'].value);
    const ways = [
      { peakToMean: 2.5 },
      { outputTokens: 211, peakToMean: 3 },
      { totalParameters: 70e9, activeParameters: 70e9, outputTokens: 1210, peakToMean: 3 },
    ];
    for (const way of ways) expect(Math.abs(at('servingAccelerators', way) / talk - 1)).toBeLessThan(0.1);
  });

  it('T12: use overtakes training in operations first, in GPU hours later', () => {
    const { trainingToServingFlopDays: operations, trainingToServingDays: hours } = defaultsNow();
    expect(Math.round(Number(operations))).toBe(facts['serving-overtakes-days'].value);
    expect(Number(hours)).toBeGreaterThan(Number(operations));
    expect(claimWords.T12.note).toContain('29 dias; em horas de GPU, demora mais');
  });

  it('T14: the model asks for more than the talk, near the top of the sources', () => {
    expect(at('facilityPower', { siteAccelerators: 200_000 })).toBeGreaterThan(Number(facts['talk-xai-power'].value));
  });

  it('T20: 84 million hours at 40 % utilisation; the model is less hopeful', () => {
    expect(at('trainingAcceleratorHours', { ...trillion, modelFlopUtilization: 0.4 }) / 84e6).toBeCloseTo(1, 2);
    expect(at('trainingAcceleratorHours', trillion)).toBeGreaterThan(84e6);
  });

  it('T21: fourteen times the memory', () => {
    expect(Math.round(at('weightBytes', trillion) / at('weightBytes', { totalParameters: 70e9, activeParameters: 70e9 }))).toBe(14);
  });
});
