/** The site as things that can be counted: servers, racks, rows, halls, and what keeps them running. */
import { acceleratorOf } from '../catalogues/accelerators.ts';
import { attribute, derived, input } from '../graph/declare.ts';

const ownFormula = { sources: ['own-computation'], known: 'found' } as const;
const assumption = { sources: ['engineering-practice'], known: 'recalled' } as const;

export const facility = [
  attribute({
    id: 'acceleratorsPerServer',
    unit: 'accelerator/server',
    symbol: 'n_{s}',
    from: ['accelerator'],
    compute: ({ accelerator }) => acceleratorOf(accelerator).perServer,
    sources: ['epoch-ml-hardware', 'nvidia-dgx-h100', 'nvidia-dps'],
    known: 'found',
  }),
  attribute({
    id: 'serversPerRack',
    unit: 'server/rack',
    symbol: 'n_{r}',
    from: ['accelerator'],
    compute: ({ accelerator }) => acceleratorOf(accelerator).serversPerRack,
    sources: ['nvidia-dps', 'engineering-practice'],
    known: 'recalled',
  }),
  derived({
    id: 'serversAtSite',
    unit: 'server',
    symbol: 'N_{s}',
    from: ['siteAccelerators', 'acceleratorsPerServer', 'oneServer'],
    compute: ({ siteAccelerators, acceleratorsPerServer, oneServer }) =>
      wholes(siteAccelerators / (acceleratorsPerServer * oneServer)) * oneServer,
    tex: String.raw`\left\lceil \frac{\q{siteAccelerators}}{\q{acceleratorsPerServer}} \right\rceil`,
    ...ownFormula,
  }),
  derived({
    id: 'racksAtSite',
    unit: 'rack',
    symbol: 'N_{r}',
    from: ['serversAtSite', 'serversPerRack', 'oneRack'],
    compute: ({ serversAtSite, serversPerRack, oneRack }) =>
      wholes(serversAtSite / (serversPerRack * oneRack)) * oneRack,
    tex: String.raw`\left\lceil \frac{\q{serversAtSite}}{\q{serversPerRack}} \right\rceil`,
    ...ownFormula,
  }),
  derived({
    id: 'serverPower',
    unit: 'W/server',
    symbol: 'P_{s}',
    from: ['acceleratorPower', 'acceleratorsPerServer'],
    compute: ({ acceleratorPower, acceleratorsPerServer }) => acceleratorPower * acceleratorsPerServer,
    tex: String.raw`\q{acceleratorPower} \cdot \q{acceleratorsPerServer}`,
    ...ownFormula,
  }),
  derived({
    id: 'rackPower',
    unit: 'W/rack',
    symbol: 'P_{r}',
    from: ['acceleratorPower', 'acceleratorsPerServer', 'serversPerRack'],
    compute: ({ acceleratorPower, acceleratorsPerServer, serversPerRack }) =>
      acceleratorPower * acceleratorsPerServer * serversPerRack,
    tex: String.raw`\q{acceleratorPower} \cdot \q{acceleratorsPerServer} \cdot \q{serversPerRack}`,
    ...ownFormula,
  }),
  input({
    id: 'racksPerRow',
    unit: 'rack/row',
    symbol: 'n_{f}',
    default: 16,
    low: 10,
    high: 24,
    bounds: [1, 200],
    slider: { min: 4, max: 40, scale: 'linear' },
    ...assumption,
  }),
  input({
    id: 'rowsPerHall',
    unit: 'row/hall',
    symbol: 'n_{h}',
    default: 40,
    low: 16,
    high: 60,
    bounds: [1, 1000],
    slider: { min: 4, max: 100, scale: 'linear' },
    ...assumption,
  }),
  /** What a full row, and a full hall, draw: the last ones may hold less. */
  derived({
    id: 'rowPower',
    unit: 'W/row',
    symbol: 'P_{f}',
    from: ['rackPower', 'racksPerRow'],
    compute: ({ rackPower, racksPerRow }) => rackPower * racksPerRow,
    tex: String.raw`\q{rackPower} \cdot \q{racksPerRow}`,
    ...ownFormula,
  }),
  derived({
    id: 'hallPower',
    unit: 'W/hall',
    symbol: 'P_{h}',
    from: ['rowPower', 'rowsPerHall'],
    compute: ({ rowPower, rowsPerHall }) => rowPower * rowsPerHall,
    tex: String.raw`\q{rowPower} \cdot \q{rowsPerHall}`,
    ...ownFormula,
  }),
  derived({
    id: 'rowsAtSite',
    unit: 'row',
    symbol: 'N_{f}',
    from: ['racksAtSite', 'racksPerRow', 'oneRow'],
    compute: ({ racksAtSite, racksPerRow, oneRow }) => wholes(racksAtSite / (racksPerRow * oneRow)) * oneRow,
    tex: String.raw`\left\lceil \frac{\q{racksAtSite}}{\q{racksPerRow}} \right\rceil`,
    ...ownFormula,
  }),
  derived({
    id: 'hallsAtSite',
    unit: 'hall',
    symbol: 'N_{h}',
    from: ['rowsAtSite', 'rowsPerHall', 'oneHall'],
    compute: ({ rowsAtSite, rowsPerHall, oneHall }) => wholes(rowsAtSite / (rowsPerHall * oneHall)) * oneHall,
    tex: String.raw`\left\lceil \frac{\q{rowsAtSite}}{\q{rowsPerHall}} \right\rceil`,
    ...ownFormula,
  }),
  /** Rating of one of the transformers that bring the site's voltage down to the halls'. */
  input({
    id: 'transformerRating',
    unit: 'VA/transformer',
    symbol: 'S_{t}',
    default: 3e6,
    low: 2e6,
    high: 5e6,
    bounds: [1e5, 1e9],
    slider: { min: 1e6, max: 1e7, scale: 'log' },
    ...assumption,
  }),
  derived({
    id: 'transformersAtSite',
    unit: 'transformer',
    symbol: 'N_{t}',
    from: ['substationApparentPower', 'transformerRating', 'oneTransformer'],
    compute: ({ substationApparentPower, transformerRating, oneTransformer }) =>
      wholes(substationApparentPower / (transformerRating * oneTransformer)) * oneTransformer,
    tex: String.raw`\left\lceil \frac{\q{substationApparentPower}}{\q{transformerRating}} \right\rceil`,
    ...ownFormula,
  }),
  /** What one circuit of a line carries by day: about 300 MW at 230 kV, where short twin conductors reach 419 MVA. */
  input({
    id: 'circuitCapacity',
    unit: 'W/circuit',
    symbol: 'P_{\\ell}',
    default: 3e8,
    low: 2e8,
    high: 4.2e8,
    bounds: [1e6, 1e10],
    slider: { min: 5e7, max: 3e9, scale: 'log' },
    sources: ['seneds-conductors', 'engineering-practice'],
    known: 'recalled',
  }),
  derived({
    id: 'circuitsForSite',
    unit: 'circuit',
    symbol: 'N_{\\ell}',
    from: ['facilityPower', 'circuitCapacity', 'oneCircuit'],
    compute: ({ facilityPower, circuitCapacity, oneCircuit }) =>
      wholes(facilityPower / (circuitCapacity * oneCircuit)) * oneCircuit,
    tex: String.raw`\left\lceil \frac{\q{facilityPower}}{\q{circuitCapacity}} \right\rceil`,
    ...ownFormula,
  }),
  input({
    id: 'generatorRating',
    unit: 'W/generator',
    symbol: 'P_{g}',
    default: 3e6,
    low: 2e6,
    high: 3.5e6,
    bounds: [1e5, 1e9],
    slider: { min: 1e6, max: 1e7, scale: 'log' },
    ...assumption,
  }),
  derived({
    id: 'generatorsAtSite',
    unit: 'generator',
    symbol: 'N_{g}',
    from: ['facilityPower', 'generatorRating', 'oneGenerator'],
    compute: ({ facilityPower, generatorRating, oneGenerator }) =>
      wholes(facilityPower / (generatorRating * oneGenerator)) * oneGenerator,
    tex: String.raw`\left\lceil \frac{\q{facilityPower}}{\q{generatorRating}} \right\rceil`,
    ...ownFormula,
  }),
  /** Heat that one chiller carries away. The press's 210 units for some 300 MW of IT would be 1.4 MW each. */
  input({
    id: 'chillerCapacity',
    unit: 'W/chiller',
    symbol: 'P_{c}',
    default: 1.5e6,
    low: 1.2e6,
    high: 2.5e6,
    bounds: [1e4, 1e9],
    slider: { min: 5e5, max: 5e6, scale: 'log' },
    sources: ['toms-openai-texas', 'engineering-practice'],
    known: 'recalled',
  }),
  /** All IT power ends as heat. */
  derived({
    id: 'chillersAtSite',
    unit: 'chiller',
    symbol: 'N_{c}',
    from: ['siteItPower', 'chillerCapacity', 'oneChiller'],
    compute: ({ siteItPower, chillerCapacity, oneChiller }) =>
      wholes(siteItPower / (chillerCapacity * oneChiller)) * oneChiller,
    tex: String.raw`\left\lceil \frac{\q{siteItPower}}{\q{chillerCapacity}} \right\rceil`,
    ...ownFormula,
  }),
  /**
   * In 54 days on 16,384 H100, faulty GPUs stopped the training of Llama 3 148 times and faulty GPU memory 72 times:
   * 220 / (54 · 16,384). One training run on one kind of chip; new fleets fail more, and no service publishes its own.
   */
  input({
    id: 'gpuFailureRate',
    unit: 'ratio/d',
    symbol: String.raw`\lambda_{x}`,
    default: 2.49e-4,
    low: 1e-4,
    high: 5e-4,
    bounds: [0, 1],
    slider: { min: 1e-5, max: 1e-2, scale: 'log' },
    sources: ['dcd-llama3-failures', 'llama3-paper'],
    known: 'found',
  }),
  derived({
    id: 'gpuFailuresPerDay',
    unit: 'accelerator/d',
    symbol: 'N_{x}',
    from: ['siteAccelerators', 'gpuFailureRate'],
    compute: ({ siteAccelerators, gpuFailureRate }) => siteAccelerators * gpuFailureRate,
    tex: String.raw`\q{siteAccelerators} \cdot \q{gpuFailureRate}`,
    ...ownFormula,
  }),
] as const;

/** Rounded up to whole things; a rounding error of the division does not make one more. */
function wholes(count: number): number {
  return Math.ceil(count * (1 - 1e-12));
}
