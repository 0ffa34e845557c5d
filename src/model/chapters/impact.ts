/** What a year of electricity means: homes, carbon, water, turbines. All of it follows the mean power. */
import { gridOf } from '../catalogues/grids.ts';
import { constant, derived, input, predicted } from '../graph/declare.ts';
import type { Grid } from '../catalogues/grids.ts';
import type { Range, Spread } from '../graph/types.ts';

const ownFormula = { sources: ['own-computation'], known: 'found' } as const;

/** The formula and the spread of a figure that comes with the country. */
function ofGrid(pick: (grid: Grid) => Range): {
  readonly from: readonly ['grid'];
  readonly compute: (values: { readonly grid: string }) => number;
  readonly spread: (values: { readonly grid: string }) => Spread;
  readonly tex: string;
} {
  return {
    from: ['grid'],
    compute: ({ grid }) => pick(gridOf(grid)).central,
    spread: ({ grid }) => {
      const { low, central, high } = pick(gridOf(grid));
      return { low: low / central, high: high / central };
    },
    tex: String.raw`\q{grid}`,
  };
}

export const impact = [
  predicted({
    id: 'householdConsumption',
    unit: 'Wh/(household·month)',
    symbol: 'h',
    ...ofGrid((grid) => grid.household),
    bounds: [1e3, 1e7],
    slider: { min: 50e3, max: 1.5e6, scale: 'log' },
    sources: ['epe-2016', 'epe-2022', 'epe-2025', 'epoch-chatgpt-energy'],
    known: 'recalled',
  }),
  predicted({
    id: 'personsPerHousehold',
    unit: 'person/household',
    symbol: 'p_{h}',
    ...ofGrid((grid) => grid.persons),
    bounds: [1, 20],
    slider: { min: 1, max: 6, scale: 'linear' },
    sources: ['ibge-censo-2022'],
    known: 'recalled',
  }),
  derived({
    id: 'householdsEquivalent',
    unit: 'household',
    symbol: 'H',
    from: ['annualEnergy', 'householdConsumption', 'monthsPerYear'],
    compute: ({ annualEnergy, householdConsumption, monthsPerYear }) =>
      annualEnergy / (householdConsumption * monthsPerYear),
    tex: String.raw`\frac{\q{annualEnergy}}{\q{householdConsumption} \cdot \q{monthsPerYear}}`,
    ...ownFormula,
  }),
  derived({
    id: 'peopleEquivalent',
    unit: 'person',
    symbol: 'p',
    from: ['householdsEquivalent', 'personsPerHousehold'],
    compute: ({ householdsEquivalent, personsPerHousehold }) => householdsEquivalent * personsPerHousehold,
    tex: String.raw`\q{householdsEquivalent} \cdot \q{personsPerHousehold}`,
    ...ownFormula,
  }),
  /** Whole life of plants and fuels, as the grid delivers on the spot: the same method for all countries. */
  predicted({
    id: 'gridCarbonIntensity',
    unit: 'kg/Wh',
    symbol: 'c',
    ...ofGrid((grid) => grid.lifeCycleCarbon),
    bounds: [0, 2e-3],
    slider: { min: 1e-5, max: 1e-3, scale: 'log' },
    sources: ['owid-carbon-intensity', 'co2js-ember'],
    known: 'found',
  }),
  /** Stack emissions only, as national inventories count them: lower, above all where water turns the turbines. */
  predicted({
    id: 'gridOperationalCarbonIntensity',
    unit: 'kg/Wh',
    symbol: 'c_{o}',
    ...ofGrid((grid) => grid.operationalCarbon),
    bounds: [0, 2e-3],
    slider: { min: 1e-5, max: 1e-3, scale: 'log' },
    sources: ['mcti-sin-2023'],
    known: 'recalled',
  }),
  derived({
    id: 'annualCarbon',
    unit: 'kg/year',
    symbol: 'C_{a}',
    from: ['annualEnergy', 'gridCarbonIntensity'],
    compute: ({ annualEnergy, gridCarbonIntensity }) => annualEnergy * gridCarbonIntensity,
    tex: String.raw`\q{annualEnergy} \cdot \q{gridCarbonIntensity}`,
    ...ownFormula,
  }),
  derived({
    id: 'annualOperationalCarbon',
    unit: 'kg/year',
    symbol: 'C_{o}',
    from: ['annualEnergy', 'gridOperationalCarbonIntensity'],
    compute: ({ annualEnergy, gridOperationalCarbonIntensity }) => annualEnergy * gridOperationalCarbonIntensity,
    tex: String.raw`\q{annualEnergy} \cdot \q{gridOperationalCarbonIntensity}`,
    ...ownFormula,
  }),
  derived({
    id: 'trainingCarbon',
    unit: 'kg',
    symbol: String.raw`C_{\mathrm{tr}}`,
    from: ['trainingEnergy', 'gridCarbonIntensity'],
    compute: ({ trainingEnergy, gridCarbonIntensity }) => trainingEnergy * gridCarbonIntensity,
    tex: String.raw`\q{trainingEnergy} \cdot \q{gridCarbonIntensity}`,
    ...ownFormula,
  }),
  derived({
    id: 'carbonPerRequest',
    unit: 'kg/request',
    symbol: 'c_{r}',
    from: ['energyPerRequest', 'gridCarbonIntensity'],
    compute: ({ energyPerRequest, gridCarbonIntensity }) => energyPerRequest * gridCarbonIntensity,
    tex: String.raw`\q{energyPerRequest} \cdot \q{gridCarbonIntensity}`,
    ...ownFormula,
  }),
  /** Water evaporated on site per Wh of IT energy: from closed loops (Pecém) to evaporative cooling. */
  input({
    id: 'waterUsage',
    unit: 'L/Wh',
    symbol: '\\mathrm{WUE}',
    default: 0.3e-3,
    low: 0.006e-3,
    high: 1.8e-3,
    bounds: [0, 1e-2],
    slider: { min: 5e-6, max: 3e-3, scale: 'log' },
    sources: ['claro-tiktok', 'epoch-frontier-data-centers', 'green-grid-wue'],
    known: 'found',
  }),
  derived({
    id: 'annualWater',
    unit: 'L/year',
    symbol: 'W_{a}',
    from: ['annualEnergy', 'pue', 'waterUsage'],
    compute: ({ annualEnergy, pue, waterUsage }) => (annualEnergy / pue) * waterUsage,
    tex: String.raw`\frac{\q{annualEnergy}}{\q{pue}} \cdot \q{waterUsage}`,
    ...ownFormula,
  }),
  derived({
    id: 'waterPerRequest',
    unit: 'L/request',
    symbol: 'w_{r}',
    from: ['energyPerRequest', 'pue', 'waterUsage'],
    compute: ({ energyPerRequest, pue, waterUsage }) => (energyPerRequest / pue) * waterUsage,
    tex: String.raw`\frac{\q{energyPerRequest}}{\q{pue}} \cdot \q{waterUsage}`,
    ...ownFormula,
  }),
  /** One of the twenty generating units of Itaipu. */
  constant({
    id: 'itaipuTurbinePower',
    unit: 'W/turbine',
    symbol: 'P_{\\mathrm{Itaipu}}',
    value: 700e6,
    sources: ['g1-itaipu'],
    known: 'found',
  }),
  derived({
    id: 'itaipuTurbines',
    unit: 'turbine',
    symbol: 'n_{\\mathrm{Itaipu}}',
    from: ['facilityPower', 'itaipuTurbinePower'],
    compute: ({ facilityPower, itaipuTurbinePower }) => facilityPower / itaipuTurbinePower,
    tex: String.raw`\frac{\q{facilityPower}}{\q{itaipuTurbinePower}}`,
    ...ownFormula,
  }),
] as const;
