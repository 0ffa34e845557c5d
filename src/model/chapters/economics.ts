/** What the site costs, and what it must earn every year to pay for itself. */
import { gridOf } from '../catalogues/grids.ts';
import { constant, derived, input, predicted } from '../graph/declare.ts';

const ownFormula = { sources: ['own-computation'], known: 'found' } as const;

/** Dollars per watt are millions of dollars per megawatt. */
export const economics = [
  /** Chips, servers and networks per watt of IT: 5.8 billion for 200 MW at Childress. */
  input({
    id: 'itCapitalPerWatt',
    unit: 'USD/W',
    symbol: 'x_{\\mathrm{IT}}',
    default: 29,
    low: 25,
    high: 40,
    bounds: [0, 1000],
    slider: { min: 5, max: 60, scale: 'linear' },
    sources: ['iren-microsoft', 'gulftoday-iren'],
    known: 'found',
  }),
  /** Building, power and cooling per watt of IT. */
  input({
    id: 'shellCapitalPerWatt',
    unit: 'USD/W',
    symbol: 'x_{b}',
    default: 9,
    low: 8,
    high: 11,
    bounds: [0, 1000],
    slider: { min: 2, max: 25, scale: 'linear' },
    sources: ['terawulf-fluidstack', 'epoch-frontier-data-centers'],
    known: 'found',
  }),
  derived({
    id: 'itCapitalCost',
    unit: 'USD',
    symbol: 'X_{\\mathrm{IT}}',
    from: ['siteItPower', 'itCapitalPerWatt'],
    compute: ({ siteItPower, itCapitalPerWatt }) => siteItPower * itCapitalPerWatt,
    tex: String.raw`\q{siteItPower} \cdot \q{itCapitalPerWatt}`,
    ...ownFormula,
  }),
  derived({
    id: 'shellCapitalCost',
    unit: 'USD',
    symbol: 'X_{b}',
    from: ['siteItPower', 'shellCapitalPerWatt'],
    compute: ({ siteItPower, shellCapitalPerWatt }) => siteItPower * shellCapitalPerWatt,
    tex: String.raw`\q{siteItPower} \cdot \q{shellCapitalPerWatt}`,
    ...ownFormula,
  }),
  derived({
    id: 'capitalCost',
    unit: 'USD',
    symbol: 'X',
    from: ['itCapitalCost', 'shellCapitalCost'],
    compute: ({ itCapitalCost, shellCapitalCost }) => itCapitalCost + shellCapitalCost,
    tex: String.raw`\q{itCapitalCost} + \q{shellCapitalCost}`,
    ...ownFormula,
  }),
  derived({
    id: 'itCapitalShare',
    unit: 'ratio',
    symbol: 'X_{\\mathrm{IT}}/X',
    from: ['itCapitalPerWatt', 'shellCapitalPerWatt'],
    compute: ({ itCapitalPerWatt, shellCapitalPerWatt }) => {
      const all = itCapitalPerWatt + shellCapitalPerWatt;
      return all > 0 ? itCapitalPerWatt / all : 0;
    },
    tex: String.raw`\frac{\q{itCapitalPerWatt}}{\q{itCapitalPerWatt} + \q{shellCapitalPerWatt}}`,
    bounds: [0, 1],
    ...ownFormula,
  }),
  derived({
    id: 'capitalPerAccelerator',
    unit: 'USD/accelerator',
    symbol: 'X/N',
    from: ['capitalCost', 'siteAccelerators'],
    compute: ({ capitalCost, siteAccelerators }) => (siteAccelerators > 0 ? capitalCost / siteAccelerators : 0),
    tex: String.raw`\frac{\q{capitalCost}}{\q{siteAccelerators}}`,
    ...ownFormula,
  }),
  /** What lenders and owners ask for a year, debt and equity together. */
  input({
    id: 'costOfCapital',
    unit: 'ratio',
    symbol: 'r',
    default: 0.1,
    low: 0.06,
    high: 0.15,
    bounds: [0, 1],
    slider: { min: 0, max: 0.3, scale: 'linear' },
    sources: ['engineering-practice'],
    known: 'recalled',
  }),
  input({
    id: 'itLife',
    unit: 'year',
    symbol: 'T_{\\mathrm{IT}}',
    default: 5,
    low: 4,
    high: 6,
    bounds: [0.5, 50],
    slider: { min: 1, max: 10, scale: 'linear' },
    sources: ['hyperscaler-10k'],
    known: 'found',
  }),
  input({
    id: 'shellLife',
    unit: 'year',
    symbol: 'T_{b}',
    default: 20,
    low: 15,
    high: 30,
    bounds: [1, 100],
    slider: { min: 5, max: 50, scale: 'linear' },
    sources: ['engineering-practice'],
    known: 'recalled',
  }),
  derived({
    id: 'itAnnuity',
    unit: 'ratio/year',
    symbol: 'a_{\\mathrm{IT}}',
    from: ['costOfCapital', 'itLife', 'oneYear'],
    compute: ({ costOfCapital, itLife, oneYear }) => recovery(costOfCapital, itLife / oneYear) / oneYear,
    tex: String.raw`\frac{\q{costOfCapital}}{1 - (1 + \q{costOfCapital})^{-\q{itLife}}}`,
    ...ownFormula,
  }),
  derived({
    id: 'shellAnnuity',
    unit: 'ratio/year',
    symbol: 'a_{b}',
    from: ['costOfCapital', 'shellLife', 'oneYear'],
    compute: ({ costOfCapital, shellLife, oneYear }) => recovery(costOfCapital, shellLife / oneYear) / oneYear,
    tex: String.raw`\frac{\q{costOfCapital}}{1 - (1 + \q{costOfCapital})^{-\q{shellLife}}}`,
    ...ownFormula,
  }),
  derived({
    id: 'annualCapitalCharge',
    unit: 'USD/year',
    symbol: 'K',
    from: ['itCapitalCost', 'itAnnuity', 'shellCapitalCost', 'shellAnnuity'],
    compute: ({ itCapitalCost, itAnnuity, shellCapitalCost, shellAnnuity }) =>
      itCapitalCost * itAnnuity + shellCapitalCost * shellAnnuity,
    tex: String.raw`\q{itCapitalCost} \cdot \q{itAnnuity} + \q{shellCapitalCost} \cdot \q{shellAnnuity}`,
    ...ownFormula,
  }),
  predicted({
    id: 'electricityPrice',
    unit: 'USD/Wh',
    symbol: 'p_{e}',
    from: ['grid'],
    compute: ({ grid }) => gridOf(grid).price.central,
    spread: ({ grid }) => {
      const { low, central, high } = gridOf(grid).price;
      return { low: low / central, high: high / central };
    },
    tex: String.raw`\q{grid}`,
    bounds: [0, 1e-2],
    slider: { min: 1e-5, max: 5e-4, scale: 'log' },
    sources: ['ccee-free-market', 'engineering-practice'],
    known: 'recalled',
  }),
  derived({
    id: 'annualEnergyCost',
    unit: 'USD/year',
    symbol: 'K_{e}',
    from: ['annualEnergy', 'electricityPrice'],
    compute: ({ annualEnergy, electricityPrice }) => annualEnergy * electricityPrice,
    tex: String.raw`\q{annualEnergy} \cdot \q{electricityPrice}`,
    ...ownFormula,
  }),
  /** People, maintenance, insurance, land, network: per year, as a share of what was built. */
  input({
    id: 'operatingShare',
    unit: 'ratio/year',
    symbol: 'o',
    default: 0.03,
    low: 0.015,
    high: 0.06,
    bounds: [0, 1],
    slider: { min: 0, max: 0.15, scale: 'linear' },
    sources: ['engineering-practice'],
    known: 'recalled',
  }),
  derived({
    id: 'annualOperatingCost',
    unit: 'USD/year',
    symbol: 'K_{o}',
    from: ['capitalCost', 'operatingShare'],
    compute: ({ capitalCost, operatingShare }) => capitalCost * operatingShare,
    tex: String.raw`\q{capitalCost} \cdot \q{operatingShare}`,
    ...ownFormula,
  }),
  /** What is left of each dollar earned after all costs, the owners' cost of capital among them. */
  input({
    id: 'operatingMargin',
    unit: 'ratio',
    symbol: 'm',
    default: 0.1,
    low: 0,
    high: 0.3,
    bounds: [0, 0.95],
    slider: { min: 0, max: 0.6, scale: 'linear' },
    sources: ['engineering-practice'],
    known: 'recalled',
  }),
  derived({
    id: 'annualCost',
    unit: 'USD/year',
    symbol: 'K_{\\mathrm{a}}',
    from: ['annualCapitalCharge', 'annualEnergyCost', 'annualOperatingCost'],
    compute: ({ annualCapitalCharge, annualEnergyCost, annualOperatingCost }) =>
      annualCapitalCharge + annualEnergyCost + annualOperatingCost,
    tex: String.raw`\q{annualCapitalCharge} + \q{annualEnergyCost} + \q{annualOperatingCost}`,
    ...ownFormula,
  }),
  derived({
    id: 'annualRevenueNeeded',
    unit: 'USD/year',
    symbol: 'V',
    from: ['annualCost', 'operatingMargin'],
    compute: ({ annualCost, operatingMargin }) => annualCost / (1 - operatingMargin),
    tex: String.raw`\frac{\q{annualCost}}{1 - \q{operatingMargin}}`,
    ...ownFormula,
  }),
  /** The serving fleet's part of that revenue, shared among the requests. */
  derived({
    id: 'revenuePerRequest',
    unit: 'USD/request',
    symbol: 'v',
    from: ['annualRevenueNeeded', 'servingAccelerators', 'siteAccelerators', 'requestsPerDay', 'daysPerYear'],
    compute: ({ annualRevenueNeeded, servingAccelerators, siteAccelerators, requestsPerDay, daysPerYear }) =>
      siteAccelerators > 0
        ? (annualRevenueNeeded * Math.min(1, servingAccelerators / siteAccelerators)) / (requestsPerDay * daysPerYear)
        : 0,
    tex: String.raw`\frac{\q{annualRevenueNeeded}}{\q{requestsPerDay} \cdot \q{daysPerYear}} \cdot \min\left(1, \frac{\q{servingAccelerators}}{\q{siteAccelerators}}\right)`,
    ...ownFormula,
  }),
  /** What is read and what is written counted alike; price lists ask more for the second. */
  derived({
    id: 'revenuePerToken',
    unit: 'USD/token',
    symbol: 'v_{t}',
    from: ['revenuePerRequest', 'promptTokens', 'outputTokens'],
    compute: ({ revenuePerRequest, promptTokens, outputTokens }) => revenuePerRequest / (promptTokens + outputTokens),
    tex: String.raw`\frac{\q{revenuePerRequest}}{\q{promptTokens} + \q{outputTokens}}`,
    ...ownFormula,
  }),
  /** Every hour of the year has to pay, the idle ones too. */
  derived({
    id: 'revenuePerAcceleratorHour',
    unit: 'USD/(accelerator·h)',
    symbol: 'v_{h}',
    from: ['annualRevenueNeeded', 'siteAccelerators', 'hoursPerYear'],
    compute: ({ annualRevenueNeeded, siteAccelerators, hoursPerYear }) =>
      siteAccelerators > 0 ? annualRevenueNeeded / (siteAccelerators * hoursPerYear) : 0,
    tex: String.raw`\frac{\q{annualRevenueNeeded}}{\q{siteAccelerators} \cdot \q{hoursPerYear}}`,
    ...ownFormula,
  }),
  derived({
    id: 'ownToRentRatio',
    unit: 'ratio',
    symbol: 'v_{h}/r_{h}',
    from: ['revenuePerAcceleratorHour', 'acceleratorRent'],
    compute: ({ revenuePerAcceleratorHour, acceleratorRent }) =>
      acceleratorRent > 0 ? revenuePerAcceleratorHour / acceleratorRent : 0,
    tex: String.raw`\frac{\q{revenuePerAcceleratorHour}}{\q{acceleratorRent}}`,
    ...ownFormula,
  }),
  /** Reais per dollar: 5.39 on 24 November 2025; from 2024 to 2025 between 4.9 and 6.2. */
  input({
    id: 'exchangeRate',
    unit: 'BRL/USD',
    symbol: 'q',
    default: 5.4,
    low: 5,
    high: 6.1,
    bounds: [0.5, 100],
    slider: { min: 3, max: 9, scale: 'linear' },
    sources: ['ptax-2025'],
    known: 'found',
  }),
  derived({
    id: 'electricityPriceInReais',
    unit: 'BRL/Wh',
    symbol: 'p_{eR}',
    from: ['electricityPrice', 'exchangeRate'],
    compute: ({ electricityPrice, exchangeRate }) => electricityPrice * exchangeRate,
    tex: String.raw`\q{electricityPrice} \cdot \q{exchangeRate}`,
    ...ownFormula,
  }),
  derived({
    id: 'annualEnergyCostInReais',
    unit: 'BRL/year',
    symbol: 'K_{eR}',
    from: ['annualEnergyCost', 'exchangeRate'],
    compute: ({ annualEnergyCost, exchangeRate }) => annualEnergyCost * exchangeRate,
    tex: String.raw`\q{annualEnergyCost} \cdot \q{exchangeRate}`,
    ...ownFormula,
  }),
  derived({
    id: 'capitalCostInReais',
    unit: 'BRL',
    symbol: 'X_{R}',
    from: ['capitalCost', 'exchangeRate'],
    compute: ({ capitalCost, exchangeRate }) => capitalCost * exchangeRate,
    tex: String.raw`\q{capitalCost} \cdot \q{exchangeRate}`,
    ...ownFormula,
  }),
  derived({
    id: 'annualRevenueNeededInReais',
    unit: 'BRL/year',
    symbol: 'V_{R}',
    from: ['annualRevenueNeeded', 'exchangeRate'],
    compute: ({ annualRevenueNeeded, exchangeRate }) => annualRevenueNeeded * exchangeRate,
    tex: String.raw`\q{annualRevenueNeeded} \cdot \q{exchangeRate}`,
    ...ownFormula,
  }),
  derived({
    id: 'trainingRentCostInReais',
    unit: 'BRL',
    symbol: 'X_{tR}',
    from: ['trainingRentCost', 'exchangeRate'],
    compute: ({ trainingRentCost, exchangeRate }) => trainingRentCost * exchangeRate,
    tex: String.raw`\q{trainingRentCost} \cdot \q{exchangeRate}`,
    ...ownFormula,
  }),
  /** All five years (2024 to 2028) of the Brazilian plan for AI. */
  constant({
    id: 'brazilianPlanBudget',
    unit: 'BRL',
    symbol: 'B_{\\mathrm{PBIA}}',
    value: 23.03e9,
    sources: ['telesintese-pbia'],
    known: 'found',
  }),
  derived({
    id: 'brazilianPlanShare',
    unit: 'ratio',
    symbol: 'X_{R}/B_{\\mathrm{PBIA}}',
    from: ['capitalCostInReais', 'brazilianPlanBudget'],
    compute: ({ capitalCostInReais, brazilianPlanBudget }) => capitalCostInReais / brazilianPlanBudget,
    tex: String.raw`\frac{\q{capitalCostInReais}}{\q{brazilianPlanBudget}}`,
    ...ownFormula,
  }),
  derived({
    id: 'brazilianPlanTrainingShare',
    unit: 'ratio',
    symbol: 'X_{tR}/B_{\\mathrm{PBIA}}',
    from: ['trainingRentCostInReais', 'brazilianPlanBudget'],
    compute: ({ trainingRentCostInReais, brazilianPlanBudget }) => trainingRentCostInReais / brazilianPlanBudget,
    tex: String.raw`\frac{\q{trainingRentCostInReais}}{\q{brazilianPlanBudget}}`,
    ...ownFormula,
  }),
  constant({
    id: 'brazilianPlanYears',
    unit: 'year',
    symbol: 'T_{\\mathrm{PBIA}}',
    value: 5,
    sources: ['pbia'],
    known: 'found',
  }),
  /** The plan's axis of infrastructure, all five years. */
  constant({
    id: 'brazilianInfrastructureBudget',
    unit: 'BRL',
    symbol: 'B_{i}',
    value: 5.79e9,
    sources: ['telesintese-pbia'],
    known: 'found',
  }),
  /** For how long the plan's axis of infrastructure would pay for nothing else. */
  derived({
    id: 'infrastructureYears',
    unit: 'year',
    symbol: 'T_{X}',
    from: ['capitalCostInReais', 'brazilianInfrastructureBudget', 'brazilianPlanYears'],
    compute: ({ capitalCostInReais, brazilianInfrastructureBudget, brazilianPlanYears }) =>
      (capitalCostInReais * brazilianPlanYears) / brazilianInfrastructureBudget,
    tex: String.raw`\frac{\q{capitalCostInReais} \cdot \q{brazilianPlanYears}}{\q{brazilianInfrastructureBudget}}`,
    ...ownFormula,
  }),
  /** A real is little money for that: it is read per billion. */
  derived({
    id: 'acceleratorsPerReal',
    unit: 'accelerator/BRL',
    symbol: 'N/X_{R}',
    from: ['siteAccelerators', 'capitalCostInReais'],
    compute: ({ siteAccelerators, capitalCostInReais }) => (capitalCostInReais > 0 ? siteAccelerators / capitalCostInReais : 0),
    tex: String.raw`\frac{\q{siteAccelerators}}{\q{capitalCostInReais}}`,
    ...ownFormula,
  }),
  /** What a public service spends every year once it stands: no interest, no margin. */
  derived({
    id: 'annualRunningCostInReais',
    unit: 'BRL/year',
    symbol: 'K_{R}',
    from: ['annualEnergyCost', 'annualOperatingCost', 'exchangeRate'],
    compute: ({ annualEnergyCost, annualOperatingCost, exchangeRate }) =>
      (annualEnergyCost + annualOperatingCost) * exchangeRate,
    tex: String.raw`(\q{annualEnergyCost} + \q{annualOperatingCost}) \cdot \q{exchangeRate}`,
    ...ownFormula,
  }),
  /** On 1 July 2025. */
  constant({
    id: 'brazilianPopulation',
    unit: 'person',
    symbol: 'U_{\\mathrm{BR}}',
    value: 213_421_037,
    sources: ['ibge-2025'],
    known: 'found',
  }),
  derived({
    id: 'usersShareOfBrazil',
    unit: 'ratio',
    symbol: 'U/U_{\\mathrm{BR}}',
    from: ['requestsPerDay', 'requestsPerUser', 'brazilianPopulation'],
    compute: ({ requestsPerDay, requestsPerUser, brazilianPopulation }) =>
      requestsPerDay / requestsPerUser / brazilianPopulation,
    tex: String.raw`\frac{\q{requestsPerDay}}{\q{requestsPerUser} \cdot \q{brazilianPopulation}}`,
    ...ownFormula,
  }),
  derived({
    id: 'usersPerAccelerator',
    unit: 'person/accelerator',
    symbol: 'U/N',
    from: ['requestsPerDay', 'requestsPerUser', 'siteAccelerators'],
    compute: ({ requestsPerDay, requestsPerUser, siteAccelerators }) =>
      siteAccelerators > 0 ? requestsPerDay / requestsPerUser / siteAccelerators : 0,
    tex: String.raw`\frac{\q{requestsPerDay}}{\q{requestsPerUser} \cdot \q{siteAccelerators}}`,
    ...ownFormula,
  }),
] as const;

/**
 * The share of a loan that a constant payment per period takes (capital recovery factor).
 * @param rate interest per period, 0 or more
 * @param periods number of payments, above 0
 */
function recovery(rate: number, periods: number): number {
  return rate < 1e-9 ? 1 / periods : rate / -Math.expm1(-periods * Math.log1p(rate));
}
