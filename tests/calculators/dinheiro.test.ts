import { describe, expect, it } from 'vitest';
import { demandSentence, demandTable, drawDemandFall } from '../../src/charts/demand-fall.ts';
import { formatQuantity, line } from '../../src/i18n/format.ts';
import { deals } from '../../src/model/catalogues/deals.ts';
import { facts } from '../../src/model/catalogues/facts.ts';
import { sources } from '../../src/model/catalogues/sources.ts';
import { claimants, demandFall, payOut, revenueParts, sum } from '../../src/model/demand-fall.ts';
import { controlOf, evaluateInputs, graph } from '../../src/model/live.ts';
import { textOf } from '../../src/numbers/show.ts';

const at = (inputs: Readonly<Record<string, number | string>>, id: string): number => Number(evaluateInputs(inputs)[id]);

describe('the capital recovery factor', () => {
  // Tables of interest factors (A/P, i, n), as in textbooks of engineering economy.
  it.each([
    [0.1, 5, 0.2638],
    [0.08, 20, 0.10185],
    [0.06, 10, 0.13587],
    [0.12, 3, 0.41635],
    [0.15, 4, 0.35027],
  ])('at %f a year over %i years is %f', (costOfCapital, years, factor) => {
    expect(at({ costOfCapital, itLife: years }, 'itAnnuity')).toBeCloseTo(factor, 5);
    expect(at({ costOfCapital, shellLife: years }, 'shellAnnuity')).toBeCloseTo(factor, 5);
  });

  it('without interest gives back equal parts', () => {
    expect(at({ costOfCapital: 0, itLife: 4 }, 'itAnnuity')).toBeCloseTo(0.25, 12);
  });
});

/**
 * By hand: 1 MW of IT at 30 + 10 million dollars, 10 % a year, lives of 5 and 20 years; 0.6 MW of facility power
 * in the mean at 60 dollars per MWh; 3 % for operation; a margin of 10 %; 500 accelerators that all serve;
 * a million requests a day of 1,000 + 250 tokens.
 */
const plain = {
  siteItPower: 1e6, itCapitalPerWatt: 30, shellCapitalPerWatt: 10, costOfCapital: 0.1, itLife: 5, shellLife: 20,
  meanFacilityPower: 0.6e6, electricityPrice: 60e-6, operatingShare: 0.03, operatingMargin: 0.1,
  siteAccelerators: 500, servingAccelerators: 500, requestsPerDay: 1e6, promptTokens: 1000, outputTokens: 250, acceleratorRent: 2,
};

describe('a site worked out by hand', () => {
  // 30e6 · 0.2637975 + 10e6 · 0.1174596 = 7,913,924 + 1,174,596; 0.6 MW · 8,766 h = 5,259.6 MWh · 60 = 315,576.
  const charge = 9_088_521;
  const cost = charge + 315_576 + 1_200_000;
  const revenue = cost / 0.9;

  it.each([
    ['capitalCost', 40e6],
    ['capitalPerAccelerator', 80_000],
    ['annualCapitalCharge', charge],
    ['annualEnergyCost', 315_576],
    ['annualOperatingCost', 1_200_000],
    ['annualCost', cost],
    ['annualRevenueNeeded', revenue],
    // 365.25 million requests a year, 1,250 tokens each.
    ['revenuePerRequest', revenue / 365.25e6],
    ['revenuePerToken', revenue / 365.25e6 / 1250],
    // 500 accelerators for 8,766 hours.
    ['revenuePerAcceleratorHour', revenue / 4.383e6],
    ['ownToRentRatio', revenue / 4.383e6 / 2],
  ] as const)('%s', (id, value) => {
    expect(at(plain, id) / value).toBeCloseTo(1, 6);
  });

  it('is split among those who live off it', () => {
    const parts = revenueParts(evaluateInputs(plain));
    // 30 million wear off in 5 years and 10 million in 20.
    expect(parts.principal).toBeCloseTo(6.5e6, 3);
    expect(parts.interest).toBeCloseTo(charge - 6.5e6, -1);
    expect(parts.margin).toBeCloseTo(revenue - cost, -1);
    expect(sum(parts) / revenue).toBeCloseTo(1, 6);
  });

  it('brings in half at half the demand; with the mean power pinned, nothing that is due shrinks', () => {
    const fall = demandFall((changes) => evaluateInputs({ ...plain, ...changes }), 0.5);
    expect(fall.left).toBeCloseTo(0.5, 12);
    expect(fall.revenueAfter / (revenue / 2)).toBeCloseTo(1, 6);
    expect(fall.priceAfter / fall.priceBefore).toBeCloseTo(2, 9);
    // 5,891,165 come in; energy, operation and interest take 4,104,097; 1,787,068 are left of 6.5 million.
    expect(fall.paid.interest).toBeCloseTo(fall.due.interest, 6);
    expect(fall.paid.principal / 1_787_068).toBeCloseTo(1, 5);
    expect(fall.paid.margin).toBe(0);
    expect(fall.shortfall / (revenue / 2)).toBeCloseTo(1, 6);
  });
});

describe('paying out', () => {
  const due = { energy: 10, operation: 20, interest: 30, principal: 25, margin: 15 };
  it.each([
    [100, [10, 20, 30, 25, 15]],
    [120, [10, 20, 30, 25, 15]],
    [70, [10, 20, 30, 10, 0]],
    [25, [10, 15, 0, 0, 0]],
    [0, [0, 0, 0, 0, 0]],
    [-5, [0, 0, 0, 0, 0]],
  ])('%i among a hundred', (revenue, paid) => {
    expect(claimants.map((claimant) => payOut(revenue, due)[claimant])).toEqual(paid);
  });
});

describe('a fall of demand', () => {
  const fall = (share: number) => demandFall(evaluateInputs, share);

  it('leaves everything as it was when nothing falls', () => {
    const none = fall(0);
    expect(none.shortfall / none.revenueBefore).toBeCloseTo(0, 9);
    expect(none.priceAfter).toBe(none.priceBefore);
  });

  it('lowers only the energy among the dues, and raises the price that would be needed', () => {
    const half = fall(0.5);
    expect(half.due.energy).toBeLessThan(half.before.energy);
    expect(half.due.energy).toBeGreaterThan(half.before.energy / 2);
    for (const claimant of claimants.slice(1)) expect(half.due[claimant]).toBe(half.before[claimant]);
    expect(half.priceAfter / half.priceBefore).toBeGreaterThan(1.9);
    expect(sum(half.paid)).toBeCloseTo(half.revenueAfter, 3);
  });

  it('is drawn and told at the ends of every bound', () => {
    const inputs = [...graph.byId.values()].filter(({ kind }) => kind === 'input' || kind === 'predicted').map(({ id }) => id);
    for (const id of inputs) {
      const control = controlOf(id);
      if (control.kind !== 'number') continue;
      for (const value of control.bounds) {
        const now = demandFall((changes) => evaluateInputs({ [id]: value, ...changes }), 0.9);
        const told = drawDemandFall(now, 'pt-BR') + demandSentence(now, 'pt-BR') + demandTable(now, 'pt-BR').rows.flat().join(' ');
        expect(told, `${id} = ${String(value)}`).not.toMatch(/NaN|Infinity|undefined|∞/);
      }
    }
  });
});

describe('the price of a token', () => {
  it.each([
    [1e-6, 'US$ 1 por milhão de tokens'],
    [2.345e-6, 'US$ 2,35 por milhão de tokens'],
    [3e-8, '3 centavos de dólar por milhão de tokens'],
    [4.2e-4, 'US$ 420 por milhão de tokens'],
  ])('%f dollars is read as %s', (value, text) => {
    expect(line(formatQuantity(value, 'USD/token', 'pt-BR'))).toBe(text);
    expect(textOf('revenuePerToken', value, 'line', 'pt-BR')).toBe(text);
  });
});

describe('the deals', () => {
  it('are between two, dated, sourced, and those of the circle have amounts that the page can show', () => {
    for (const [id, deal] of Object.entries(deals)) {
      expect(deal.from, id).not.toBe(deal.to);
      expect(Number.isNaN(Date.parse(deal.date)), id).toBe(false);
      expect(facts[deal.fact].value, id).not.toBeNull();
      for (const source of deal.sources) expect(sources).toHaveProperty([source]);
      expect(facts[deal.fact].sources.some((source) => (deal.sources as readonly string[]).includes(source)), id).toBe(true);
    }
  });
});
