/** From parameters and tokens to arithmetic, from arithmetic to accelerator-hours, days, energy and rent. */
import { acceleratorOf, nativePeak, precisions, softwareMaturity } from '../catalogues/accelerators.ts';
import { attribute, choice, constant, decision, derived, input, predicted } from '../graph/declare.ts';

const ownFormula = { sources: ['own-computation'], known: 'found' } as const;
/** Fitted to the published runs, all chips and sizes at once. */
const fitted = { sources: ['epoch-models', 'own-computation'], known: 'found' } as const;
const besiroglu = { sources: ['besiroglu-2024'], known: 'recalled' } as const;

export const training = [
  input({
    id: 'trainingTokens',
    unit: 'token',
    symbol: 'D',
    default: 15e12,
    low: 10e12,
    high: 36e12,
    bounds: [1e6, 1e17],
    slider: { min: 1e11, max: 1e15, scale: 'log' },
    sources: ['llama3-card', 'deepseek-v3', 'llama4-card'],
    known: 'found',
  }),
  /** Of the pages of an open crawl of the web: 2.0 % in August 2018, 2.3 % in October 2024, 2.5 % in January 2026. */
  input({
    id: 'portugueseShare',
    unit: 'ratio',
    symbol: 's_{\\mathrm{pt}}',
    default: 0.023,
    low: 0.02,
    high: 0.025,
    bounds: [0, 1],
    slider: { min: 0.001, max: 1, scale: 'log' },
    sources: ['common-crawl-languages'],
    known: 'found',
  }),
  derived({
    id: 'portugueseTokens',
    unit: 'token',
    symbol: 'D_{\\mathrm{pt}}',
    from: ['trainingTokens', 'portugueseShare'],
    compute: ({ trainingTokens, portugueseShare }) => trainingTokens * portugueseShare,
    tex: String.raw`\q{trainingTokens} \cdot \q{portugueseShare}`,
    ...ownFormula,
  }),
  choice({
    id: 'trainingPrecision',
    options: precisions,
    default: 'bf16',
    sources: ['llama3-paper', 'deepseek-v3'],
    known: 'found',
  }),
  /** Llama 3.1 405B used up to 16,384. */
  decision({
    id: 'trainingAccelerators',
    unit: 'accelerator',
    symbol: 'n_{t}',
    default: 16_384,
    bounds: [0, 1e9],
    slider: { min: 8, max: 1e6, scale: 'log' },
    sources: ['llama3-paper'],
    known: 'found',
  }),
  /** Two forwards, four backwards; attention adds up to a tenth at long context. */
  input({
    id: 'trainingFlopPerParameterToken',
    unit: 'FLOP/(parameter·token)',
    symbol: 'k',
    default: 6,
    low: 6,
    high: 6.6,
    bounds: [6, 12],
    slider: { min: 6, max: 8, scale: 'linear' },
    sources: ['kaplan-2020', 'hoffmann-2022'],
    known: 'recalled',
  }),
  derived({
    id: 'trainingFlop',
    unit: 'FLOP',
    symbol: 'C',
    from: ['trainingFlopPerParameterToken', 'activeParameters', 'trainingTokens'],
    compute: ({ trainingFlopPerParameterToken, activeParameters, trainingTokens }) =>
      trainingFlopPerParameterToken * activeParameters * trainingTokens,
    tex: String.raw`\q{trainingFlopPerParameterToken} \cdot \q{activeParameters} \cdot \q{trainingTokens}`,
    sources: ['kaplan-2020', 'hoffmann-2022'],
    known: 'recalled',
  }),
  /** Always the dense 16-bit rate, whatever the run computes in, so that utilisations can be compared. */
  attribute({
    id: 'trainingPeak',
    unit: 'FLOP/(accelerator·s)',
    symbol: 'P_{16}',
    from: ['accelerator'],
    compute: ({ accelerator }) => acceleratorOf(accelerator).peak.bf16,
    sources: ['epoch-ml-hardware', 'tpu-docs'],
    known: 'found',
  }),
  /** Utilisation of a dense model of `utilizationParameters` on an A100 of 80 GB. */
  constant({ id: 'baseUtilization', unit: 'ratio', symbol: 'u_{0}', value: 0.39, ...fitted }),
  constant({ id: 'utilizationParameters', unit: 'parameter', symbol: 'N_{70}', value: 70e9, sources: ['llama2-card'], known: 'found' }),
  /** FLOP that an A100 of 80 GB can do while it reads a byte. */
  constant({ id: 'balanceReference', unit: 'FLOP/byte', symbol: 'r_{0}', value: 153, sources: ['epoch-ml-hardware'], known: 'found' }),
  /** Computing in 8 bits where the chip can: published runs (DeepSeek-V3, Llama 4) gain about two fifths. */
  attribute({
    id: 'eightBitGain',
    unit: 'ratio',
    symbol: 'g',
    from: ['accelerator', 'trainingPrecision'],
    compute: ({ accelerator, trainingPrecision }) => {
      if (trainingPrecision === 'fp16' || trainingPrecision === 'bf16') return 1;
      const peak = nativePeak(acceleratorOf(accelerator), trainingPrecision) ?? 0;
      return peak > acceleratorOf(accelerator).peak.bf16 ? 1.4 : 1;
    },
    sources: ['deepseek-v3', 'llama4-announcement', 'own-computation'],
    known: 'found',
  }),
  attribute({
    id: 'softwareMaturity',
    unit: 'ratio',
    symbol: 'e',
    from: ['accelerator'],
    compute: ({ accelerator }) => softwareMaturity(acceleratorOf(accelerator)),
    sources: ['patterson-2021', 'gopher-2021', 'own-computation'],
    known: 'found',
  }),
  /**
   * End to end, restarts and evaluation included, over dense 16-bit peak. It falls where arithmetic
   * outruns memory and network (H100 below A100), with small models and with sparse ones.
   */
  predicted({
    id: 'modelFlopUtilization',
    unit: 'ratio',
    symbol: String.raw`\mathrm{MFU}`,
    from: [
      'baseUtilization', 'trainingPeak', 'memoryBandwidth', 'balanceReference', 'activeParameters', 'storedParameters',
      'utilizationParameters', 'eightBitGain', 'softwareMaturity',
    ],
    compute: (v) =>
      v.baseUtilization *
      (v.trainingPeak / v.memoryBandwidth / v.balanceReference) ** -0.6 *
      (v.activeParameters / v.utilizationParameters) ** 0.06 *
      (v.storedParameters / v.activeParameters) ** -0.08 *
      v.eightBitGain *
      v.softwareMaturity,
    spread: { low: 0.53, high: 1.75 },
    tex: String.raw`\q{baseUtilization} \left(\frac{\q{trainingPeak}}{\q{memoryBandwidth} \cdot \q{balanceReference}}\right)^{-0.6} \left(\frac{\q{activeParameters}}{\q{utilizationParameters}}\right)^{0.06} \left(\frac{\q{storedParameters}}{\q{activeParameters}}\right)^{-0.08} \q{eightBitGain} \cdot \q{softwareMaturity}`,
    bounds: [0.005, 1],
    slider: { min: 0.05, max: 0.7, scale: 'linear' },
    sources: ['epoch-models', 'llama31-card', 'llama1-paper', 'own-computation'],
    known: 'found',
  }),
  derived({
    id: 'trainingAcceleratorHours',
    unit: 'accelerator·h',
    symbol: 'H',
    from: ['trainingFlop', 'trainingPeak', 'modelFlopUtilization', 'secondsPerHour'],
    compute: ({ trainingFlop, trainingPeak, modelFlopUtilization, secondsPerHour }) =>
      trainingFlop / (trainingPeak * modelFlopUtilization * secondsPerHour),
    tex: String.raw`\frac{\q{trainingFlop}}{\q{trainingPeak} \cdot \q{modelFlopUtilization} \cdot \q{secondsPerHour}}`,
    ...ownFormula,
  }),
  /**
   * Share of the days in which the run really holds its accelerators. The published accelerator-hours,
   * and the utilization fitted to them, count restarts already: nothing is taken off twice by default.
   */
  input({
    id: 'trainingGoodput',
    unit: 'ratio',
    symbol: 'a',
    default: 1,
    low: 0.9,
    high: 1,
    bounds: [0.05, 1],
    slider: { min: 0.5, max: 1, scale: 'linear' },
    sources: ['llama3-paper'],
    known: 'found',
  }),
  derived({
    id: 'trainingDays',
    unit: 'd',
    symbol: String.raw`t_{\mathrm{tr}}`,
    from: ['trainingAcceleratorHours', 'trainingAccelerators', 'oneAccelerator', 'hoursPerDay', 'trainingGoodput'],
    compute: ({ trainingAcceleratorHours, trainingAccelerators, oneAccelerator, hoursPerDay, trainingGoodput }) =>
      trainingAcceleratorHours / (Math.max(trainingAccelerators, oneAccelerator) * hoursPerDay * trainingGoodput),
    tex: String.raw`\frac{\q{trainingAcceleratorHours}}{\q{trainingAccelerators} \cdot \q{hoursPerDay} \cdot \q{trainingGoodput}}`,
    ...ownFormula,
  }),
  derived({
    id: 'trainingEnergy',
    unit: 'Wh',
    symbol: String.raw`E_{\mathrm{tr}}`,
    from: ['trainingAcceleratorHours', 'acceleratorPower', 'workingPowerShare', 'pue'],
    compute: ({ trainingAcceleratorHours, acceleratorPower, workingPowerShare, pue }) =>
      trainingAcceleratorHours * acceleratorPower * workingPowerShare * pue,
    tex: String.raw`\q{trainingAcceleratorHours} \cdot \q{acceleratorPower} \cdot \q{workingPowerShare} \cdot \q{pue}`,
    ...ownFormula,
  }),
  /** Everything tried on the way to the final run, over that run: 1.5 (OLMo 2) to 5.6 (Olmo 3). */
  input({
    id: 'experimentsOverhead',
    unit: 'ratio',
    symbol: 'x',
    default: 2,
    low: 1.5,
    high: 5.6,
    bounds: [1, 100],
    slider: { min: 1, max: 10, scale: 'linear' },
    sources: ['morrison-2025', 'olmo3-footprint'],
    known: 'found',
  }),
  derived({
    id: 'developmentAcceleratorHours',
    unit: 'accelerator·h',
    symbol: 'H_{x}',
    from: ['trainingAcceleratorHours', 'experimentsOverhead'],
    compute: ({ trainingAcceleratorHours, experimentsOverhead }) => trainingAcceleratorHours * experimentsOverhead,
    tex: String.raw`\q{trainingAcceleratorHours} \cdot \q{experimentsOverhead}`,
    ...ownFormula,
  }),
  input({
    id: 'acceleratorRent',
    unit: 'USD/(accelerator·h)',
    symbol: 'r_{h}',
    default: 2,
    low: 1.5,
    high: 4,
    bounds: [0, 1000],
    slider: { min: 0.5, max: 10, scale: 'linear' },
    sources: ['deepseek-day6', 'deepseek-v3'],
    known: 'found',
  }),
  derived({
    id: 'trainingRentCost',
    unit: 'USD',
    symbol: 'U_{r}',
    from: ['trainingAcceleratorHours', 'acceleratorRent'],
    compute: ({ trainingAcceleratorHours, acceleratorRent }) => trainingAcceleratorHours * acceleratorRent,
    tex: String.raw`\q{trainingAcceleratorHours} \cdot \q{acceleratorRent}`,
    ...ownFormula,
  }),

  derived({
    id: 'servingAcceleratorHoursPerDay',
    unit: 'accelerator·h/d',
    symbol: 'h_{s}',
    from: ['requestsPerDay', 'acceleratorSecondsPerRequest', 'secondsPerHour'],
    compute: ({ requestsPerDay, acceleratorSecondsPerRequest, secondsPerHour }) =>
      (requestsPerDay * acceleratorSecondsPerRequest) / secondsPerHour,
    tex: String.raw`\frac{\q{requestsPerDay} \cdot \q{acceleratorSecondsPerRequest}}{\q{secondsPerHour}}`,
    ...ownFormula,
  }),
  /** After so many days the answers have taken as many busy accelerator-hours as the final training run. */
  derived({
    id: 'trainingToServingDays',
    unit: 'd',
    symbol: 't_{=}',
    from: ['trainingAcceleratorHours', 'servingAcceleratorHoursPerDay'],
    compute: ({ trainingAcceleratorHours, servingAcceleratorHoursPerDay }) =>
      trainingAcceleratorHours / servingAcceleratorHoursPerDay,
    tex: String.raw`\frac{\q{trainingAcceleratorHours}}{\q{servingAcceleratorHoursPerDay}}`,
    ...ownFormula,
  }),
  /** What the whole serving fleet takes in a day, those that wait included. */
  derived({
    id: 'servingEnergyPerDay',
    unit: 'Wh/d',
    symbol: String.raw`E_{s}`,
    from: ['energyPerRequest', 'requestsPerDay'],
    compute: ({ energyPerRequest, requestsPerDay }) => energyPerRequest * requestsPerDay,
    tex: String.raw`\q{energyPerRequest} \cdot \q{requestsPerDay}`,
    ...ownFormula,
  }),
  /** Whoever rents the installed fleet pays for the hours in which it waits, too. */
  derived({
    id: 'servingRentPerDay',
    unit: 'USD/d',
    symbol: 'U_{s}',
    from: ['servingAccelerators', 'hoursPerDay', 'acceleratorRent'],
    compute: ({ servingAccelerators, hoursPerDay, acceleratorRent }) => servingAccelerators * hoursPerDay * acceleratorRent,
    tex: String.raw`\q{servingAccelerators} \cdot \q{hoursPerDay} \cdot \q{acceleratorRent}`,
    ...ownFormula,
  }),
  derived({
    id: 'trainingToServingEnergyDays',
    unit: 'd',
    symbol: 't_{E}',
    from: ['trainingEnergy', 'servingEnergyPerDay'],
    // A fleet that somebody lets draw nothing never catches up: a date beyond all dates, and no division by zero.
    compute: ({ trainingEnergy, servingEnergyPerDay }) => trainingEnergy / Math.max(servingEnergyPerDay, Number.EPSILON),
    tex: String.raw`\frac{\q{trainingEnergy}}{\q{servingEnergyPerDay}}`,
    ...ownFormula,
  }),
  /** The price of an hour is the same on both sides and cancels. */
  derived({
    id: 'trainingToServingRentDays',
    unit: 'd',
    symbol: 't_{r}',
    from: ['trainingAcceleratorHours', 'servingAccelerators', 'oneAccelerator', 'hoursPerDay'],
    compute: ({ trainingAcceleratorHours, servingAccelerators, oneAccelerator, hoursPerDay }) =>
      trainingAcceleratorHours / (Math.max(servingAccelerators, oneAccelerator) * hoursPerDay),
    tex: String.raw`\frac{\q{trainingAcceleratorHours}}{\q{servingAccelerators} \cdot \q{hoursPerDay}}`,
    ...ownFormula,
  }),
  /** The same in arithmetic alone, where the size of the model cancels: 3 D over the tokens of a day. */
  derived({
    id: 'trainingToServingFlopDays',
    unit: 'd',
    symbol: 't_{F}',
    from: ['trainingFlopPerParameterToken', 'forwardFlop', 'trainingTokens', 'requestsPerDay', 'promptTokens', 'outputTokens'],
    compute: ({ trainingFlopPerParameterToken, forwardFlop, trainingTokens, requestsPerDay, promptTokens, outputTokens }) =>
      ((trainingFlopPerParameterToken / forwardFlop) * trainingTokens) / (requestsPerDay * (promptTokens + outputTokens)),
    tex: String.raw`\frac{\q{trainingFlopPerParameterToken}}{\q{forwardFlop}} \cdot \frac{\q{trainingTokens}}{\q{requestsPerDay} \cdot (\q{promptTokens} + \q{outputTokens})}`,
    ...ownFormula,
  }),

  // The loss that a compute-optimal law expects, in the constants of the replication: the original
  // ones contradict their own rule of 20 tokens per parameter.
  constant({ id: 'irreducibleLoss', unit: 'nat/token', symbol: 'E_{0}', value: 1.8172, ...besiroglu }),
  constant({ id: 'parameterLoss', unit: 'nat/token', symbol: 'A_{0}', value: 482.01, ...besiroglu }),
  constant({ id: 'dataLoss', unit: 'nat/token', symbol: 'B_{0}', value: 2085.43, ...besiroglu }),
  constant({ id: 'parameterExponent', unit: 'ratio', symbol: String.raw`\alpha`, value: 0.3478, ...besiroglu }),
  constant({ id: 'dataExponent', unit: 'ratio', symbol: String.raw`\beta`, value: 0.3658, ...besiroglu }),
  constant({ id: 'oneParameter', unit: 'parameter', symbol: '1_{N}', value: 1, sources: ['definition'], known: 'found' }),
  constant({ id: 'oneToken', unit: 'token', symbol: '1_{D}', value: 1, sources: ['definition'], known: 'found' }),
  derived({
    id: 'expectedLoss',
    unit: 'nat/token',
    symbol: 'L',
    from: [
      'irreducibleLoss', 'parameterLoss', 'dataLoss', 'parameterExponent', 'dataExponent', 'activeParameters',
      'trainingTokens', 'oneParameter', 'oneToken',
    ],
    compute: (v) =>
      v.irreducibleLoss +
      v.parameterLoss / (v.activeParameters / v.oneParameter) ** v.parameterExponent +
      v.dataLoss / (v.trainingTokens / v.oneToken) ** v.dataExponent,
    tex: String.raw`\q{irreducibleLoss} + \frac{\q{parameterLoss}}{\q{activeParameters}^{\q{parameterExponent}}} + \frac{\q{dataLoss}}{\q{trainingTokens}^{\q{dataExponent}}}`,
    ...besiroglu,
  }),
  /** Parameters that lose least for the arithmetic spent. */
  derived({
    id: 'optimalParameters',
    unit: 'parameter',
    symbol: 'N^{*}',
    from: [
      'trainingFlop', 'trainingFlopPerParameterToken', 'parameterLoss', 'dataLoss', 'parameterExponent', 'dataExponent',
      'oneParameter', 'oneToken',
    ],
    compute: (v) => {
      const sum = v.parameterExponent + v.dataExponent;
      const balance = ((v.parameterExponent * v.parameterLoss) / (v.dataExponent * v.dataLoss)) ** (1 / sum);
      const pairs = v.trainingFlop / (v.trainingFlopPerParameterToken * v.oneParameter * v.oneToken);
      return balance * pairs ** (v.dataExponent / sum) * v.oneParameter;
    },
    tex: String.raw`\left(\frac{\q{parameterExponent} \q{parameterLoss}}{\q{dataExponent} \q{dataLoss}}\right)^{\frac{1}{\q{parameterExponent} + \q{dataExponent}}} \left(\frac{\q{trainingFlop}}{\q{trainingFlopPerParameterToken}}\right)^{\frac{\q{dataExponent}}{\q{parameterExponent} + \q{dataExponent}}}`,
    ...besiroglu,
  }),
  derived({
    id: 'optimalTokens',
    unit: 'token',
    symbol: 'D^{*}',
    from: ['trainingFlop', 'trainingFlopPerParameterToken', 'optimalParameters'],
    compute: ({ trainingFlop, trainingFlopPerParameterToken, optimalParameters }) =>
      trainingFlop / (trainingFlopPerParameterToken * optimalParameters),
    tex: String.raw`\frac{\q{trainingFlop}}{\q{trainingFlopPerParameterToken} \cdot \q{optimalParameters}}`,
    ...besiroglu,
  }),
] as const;
