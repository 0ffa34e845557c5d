import { describe, expect, it } from 'vitest';
import { published } from '../../src/charts/whose-figures.ts';
import { facts, type FactId } from '../../src/model/catalogues/facts.ts';
import { grids, type GridId } from '../../src/model/catalogues/grids.ts';
import { municipalities, municipalitiesNear } from '../../src/model/catalogues/municipalities.ts';
import { calculator } from '../../src/calculators/energia/calculator.ts';
import { evaluateInputs } from '../../src/model/live.ts';
import { presets } from '../../src/model/presets.ts';

type Inputs = Readonly<Record<string, number | string>>;
const at = (id: string, inputs: Inputs): number => Number(evaluateInputs(inputs)[id]);

/** Colossus in February 2025, its H100 and H200 drawing the same, every other assumption at its default. */
const colossus = { siteAccelerators: 200_000, accelerator: 'h100-sxm' };

describe('the chain of power, by hand for 200,000 H100', () => {
  it.each([
    // A DGX H100 is rated at 10.2 kW for eight: 1.275 kW each; four of them in a rack.
    ['serverPower', 10_200],
    ['rackPower', 40_800],
    ['serversAtSite', 25_000],
    ['racksAtSite', 6250],
    // 200,000 × 1.275 kW = 255 MW; × 1.4 = 357 MW; ÷ 0.85 = 420 MVA.
    ['siteItPower', 255e6],
    ['facilityPower', 357e6],
    ['substationApparentPower', 420e6],
    // 357 of 700 MW; two circuits of 300 MW.
    ['itaipuTurbines', 0.51],
    ['circuitsForSite', 2],
  ])('%s is %d', (id, value) => {
    expect(at(id, colossus) / value).toBeCloseTo(1, 9);
  });

  it('agrees with the maker on the server', () => {
    expect(at('serverPower', colossus)).toBe(facts['dgx-h100-power'].value);
  });

  it('stays within what was published for each GPU of such sites', () => {
    // Press 1.25, Epoch AI 349 MW / 200,000 = 1.745; Abilene 2.45 to 2.94; Colossus 2 at 2.5.
    expect(at('facilityPowerPerAccelerator', colossus)).toBeGreaterThan(1250);
    expect(at('facilityPowerPerAccelerator', colossus)).toBeLessThan(1.05 * 1745);
    expect(at('facilityPowerPerAccelerator', { accelerator: 'gb200-nvl72' })).toBeGreaterThan(2050);
    expect(at('facilityPowerPerAccelerator', { accelerator: 'gb200-nvl72' })).toBeLessThan(2940);
  });

  it('needs one circuit of 500 kV where it needs two of 230 kV', () => {
    expect(at('circuitsForSite', { ...colossus, circuitCapacity: Number(facts['line-500kv-power'].value) })).toBe(1);
    expect(at('circuitsForSite', { facilityPower: 300e6 })).toBe(1);
    expect(at('circuitsForSite', { facilityPower: 300.1e6 })).toBe(2);
  });
});

describe('what a year of it means, by hand', () => {
  it('300 MW all year are 1.25 million Brazilian homes and three in seven parts of a turbine', () => {
    // 0.3 GW × 8,766 h = 2,629.8 GWh; a home uses 12 × 175 kWh = 2.1 MWh.
    expect(at('householdsEquivalent', { meanFacilityPower: 300e6 })).toBeCloseTo(2_629_800 / 2.1, 3);
    expect(at('itaipuTurbines', { facilityPower: 300e6 })).toBeCloseTo(3 / 7, 9);
  });

  it('the 210 MW of Pecém are 876,600 homes of 2.45 million people; the Intercept, from another table of the EPE, has 2.2', () => {
    expect(at('householdsEquivalent', { meanFacilityPower: 210e6 })).toBeCloseTo(876_600, 3);
    const people = at('peopleEquivalent', { meanFacilityPower: 210e6 });
    expect(people / 2.4457e6).toBeCloseTo(1, 4);
    // 5,040 MWh a day ÷ 2.27 kWh a day and person.
    expect(Math.abs(people / (5_040_000 / 2.27) - 1)).toBeLessThan(0.12);
  });

  it('a terawatt-hour in Brazil: 98,000 t over the whole life, 39,000 t at the stack', () => {
    expect(at('annualCarbon', { annualEnergy: 1e12 })).toBeCloseTo(98e6, 0);
    expect(at('annualOperationalCarbon', { annualEnergy: 1e12 })).toBeCloseTo(39e6, 0);
  });

  it('water follows the computers alone: 1.12 TWh at a PUE of 1.12 and 0.3 L/kWh are 300 million litres', () => {
    expect(at('annualWater', { annualEnergy: 1.12e12, pue: 1.12 })).toBeCloseTo(300e6, 0);
  });

  it('US$ 55.60 per MWh at R$ 5.40 are R$ 0.30 per kWh, below any residential tariff', () => {
    expect(at('electricityPriceInReais', {}) * 1000).toBeCloseTo(0.30024, 9);
    expect(at('annualEnergyCostInReais', { annualEnergy: 1e12 })).toBeCloseTo(300.24e6, 0);
    expect(at('electricityPriceInReais', {}) * 1000).toBeLessThan(Math.min(...[facts['residential-tariff'].value].flat().map(Number)));
  });

  it('carbon by country holds the averages of CO2.js 0.19.0 (Ember), an independent copy, within its ranges', () => {
    const averages: Readonly<Record<GridId, number>> = { BRA: 106.06, USA: 383.55, FRA: 44.18, CHN: 557.5, DEU: 342.06, IND: 708.96 };
    for (const [country, grams] of Object.entries(averages)) {
      const { low, high } = grids[country as GridId].lifeCycleCarbon;
      expect(grams, country).toBeGreaterThanOrEqual(low * 1e6);
      expect(grams, country).toBeLessThanOrEqual(high * 1e6);
    }
  });
});

describe('cities beside the site', () => {
  it('stand from the least to the most', () => {
    expect(municipalities.map(({ energy }) => energy)).toEqual(municipalities.map(({ energy }) => energy).toSorted((a, b) => a - b));
  });

  it('Colossus at three quarters of its power uses more than Suzano and less than Sorocaba', () => {
    // 255 MW × 0.75 × 1.12 × 8,766 h = 1,878 GWh.
    const year = at('annualEnergy', presets['colossus-200k'].inputs as Inputs);
    expect(year / 1.8776772e12).toBeCloseTo(1, 6);
    expect(municipalitiesNear(year, 1, 1).map(({ name }) => name)).toEqual(['Suzano', 'Sorocaba']);
  });

  it('has neighbours at both ends', () => {
    expect(municipalitiesNear(0, 2, 2).map(({ name }) => name)).toEqual(['Salesópolis', 'Porto Feliz']);
    expect(municipalitiesNear(1e18, 2, 2).map(({ name }) => name)).toEqual(['Alumínio', 'São Paulo']);
  });
});

describe('whose figure it is', () => {
  const behind: Readonly<Record<keyof typeof published, readonly (readonly FactId[])[]>> = {
    colossus: [['talk-xai-power'], ['colossus-server-power'], ['colossus-grid-power', 'colossus-battery-power'], ['colossus-epoch-power']],
    abilene: [['abilene-press-power'], ['abilene-developer-power'], ['abilene-substation-2022', 'abilene-substation-new'], ['abilene-epoch-power']],
  };

  it.each(['colossus', 'abilene'] as const)('%s: each bar is a sourced fact', (site) => {
    const drawn = published[site].voices.map(([, ...parts]) => parts);
    expect(drawn).toEqual(behind[site].map((ids) => ids.map((id) => facts[id].value)));
  });

  it('without cooling and reserve the model says what the plates say, two in a hundred above the talk', () => {
    expect(at('facilityPower', { ...colossus, peakFacilityRatio: 1 })).toBe(facts['colossus-server-power'].value);
    expect(at('facilityPower', { ...colossus, peakFacilityRatio: 1 }) / Number(facts['talk-xai-power'].value)).toBeCloseTo(1.02, 9);
  });
});

describe('the calculator', () => {
  it('computes all its results in every ready scenario and in every cell of its paper table', () => {
    const { result, rows, columns } = calculator.paper;
    const cells = rows.values.flatMap((row) => columns.values.map((column): Inputs => ({ [rows.input]: row, [columns.input]: column })));
    for (const inputs of [...calculator.presets.map((preset) => presets[preset].inputs as Inputs), ...cells]) {
      for (const id of [...calculator.results, result]) expect(at(id, inputs), id).toBeGreaterThan(0);
    }
  });

  it('refuses a site of fewer than no GPUs', () => {
    expect(() => evaluateInputs({ siteAccelerators: -1 })).toThrow(RangeError);
  });
});
