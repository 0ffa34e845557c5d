/**
 * From requests to accelerators. A request takes time three times over: arithmetic on every token of
 * prompt and answer, the weights that each step of writing reads for all requests in flight, and its
 * own cache, read anew for every token. How many requests share a step follows from the memory.
 */
import { acceleratorOf, peakAt } from '../catalogues/accelerators.ts';
import { attribute, constant, derived, input } from '../graph/declare.ts';
import { batchIn, bestGroup, decodeSeconds, parallelSlowdown } from './replica.ts';
import type { Load } from './replica.ts';

const ownFormula = { sources: ['own-computation'], known: 'found' } as const;
/** Fitted to the published tables of saturated throughput, all models and chips at once. */
const fitted = { sources: ['trtllm-perf-overview', 'own-computation'], known: 'found' } as const;

/** What the group's size and its batch follow from; `loadOf` puts them together. */
const loadInputs = [
  'arithmeticSecondsPerRequest', 'weightBytes', 'activeParameters', 'storedParameters', 'acceleratorMemory',
  'usableMemoryShare', 'kvCacheBytesPerRequest', 'maximumBatch', 'memoryBandwidth', 'bandwidthUtilization',
  'outputTokens', 'tokensPerStep', 'cacheSecondsPerRequest', 'stepOverhead', 'oneAccelerator', 'oneRequest',
  'tightGroup', 'parallelOverhead', 'acceleratorsPerReplica',
] as const;

/** Field by field: the values of a pass hold every quantity, and copying them all would be most of the work. */
function loadOf(v: Readonly<Record<(typeof loadInputs)[number], number>>): Load {
  return {
    oneAccelerator: v.oneAccelerator,
    oneRequest: v.oneRequest,
    acceleratorsPerReplica: v.acceleratorsPerReplica,
    tightGroup: v.tightGroup,
    parallelOverhead: v.parallelOverhead,
    arithmeticSecondsPerRequest: v.arithmeticSecondsPerRequest,
    weightBytes: v.weightBytes,
    activeShare: v.activeParameters / v.storedParameters,
    usableMemory: v.acceleratorMemory * v.usableMemoryShare,
    kvCacheBytesPerRequest: v.kvCacheBytesPerRequest,
    maximumBatch: v.maximumBatch,
    readRate: v.memoryBandwidth * v.bandwidthUtilization,
    decodeSteps: v.outputTokens / v.tokensPerStep,
    cacheSecondsPerRequest: v.cacheSecondsPerRequest,
    stepOverhead: v.stepOverhead,
  };
}

export const serving = [
  input({
    id: 'promptTokens',
    unit: 'token/request',
    symbol: String.raw`s_{\mathrm{in}}`,
    default: 1155,
    low: 300,
    high: 4383,
    bounds: [1, 1e7],
    slider: { min: 10, max: 2e5, scale: 'log' },
    sources: ['azure-trace-2023', 'deepseek-day6'],
    known: 'found',
  }),
  input({
    id: 'outputTokens',
    unit: 'token/request',
    symbol: String.raw`s_{\mathrm{out}}`,
    default: 400,
    low: 211,
    high: 1210,
    bounds: [1, 1e7],
    slider: { min: 10, max: 1e5, scale: 'log' },
    sources: ['azure-trace-2023', 'epoch-chatgpt-energy', 'deepseek-day6'],
    known: 'found',
  }),
  /** Measured in a day: 1.2 for a service that the whole world uses, 1.9 for chats of one region, 3.5 for code. */
  input({
    id: 'peakToMean',
    unit: 'ratio',
    symbol: String.raw`\kappa`,
    default: 2,
    low: 1.2,
    high: 3.5,
    bounds: [1, 100],
    slider: { min: 1, max: 6, scale: 'linear' },
    sources: ['deepseek-day6', 'azure-trace-2024'],
    known: 'found',
  }),
  input({
    id: 'latencyDerate',
    unit: 'ratio',
    symbol: String.raw`\eta`,
    default: 0.5,
    low: 0.3,
    high: 0.8,
    bounds: [0.01, 1],
    slider: { min: 0.1, max: 1, scale: 'linear' },
    sources: ['engineering-practice', 'mlperf-inference-v5', 'utilisation-comment'],
    known: 'recalled',
  }),
  input({
    id: 'availability',
    unit: 'ratio',
    symbol: 'A',
    default: 0.9,
    low: 0.85,
    high: 0.97,
    bounds: [0.01, 1],
    slider: { min: 0.5, max: 1, scale: 'linear' },
    sources: ['engineering-practice'],
    known: 'recalled',
  }),

  attribute({
    id: 'servingPeak',
    unit: 'FLOP/(accelerator·s)',
    symbol: 'P',
    from: ['accelerator', 'servingPrecision'],
    compute: ({ accelerator, servingPrecision }) => peakAt(acceleratorOf(accelerator), servingPrecision),
    sources: ['epoch-ml-hardware', 'tpu-docs'],
    known: 'found',
  }),
  attribute({
    id: 'memoryBandwidth',
    unit: 'byte/(accelerator·s)',
    symbol: String.raw`\mathit{BW}`,
    from: ['accelerator'],
    compute: ({ accelerator }) => acceleratorOf(accelerator).bandwidth,
    sources: ['epoch-ml-hardware', 'tpu-docs'],
    known: 'found',
  }),
  /** One multiplication and one addition per active parameter and token. */
  constant({
    id: 'forwardFlop',
    unit: 'FLOP/(parameter·token)',
    symbol: 'k_{f}',
    value: 2,
    sources: ['kaplan-2020'],
    known: 'recalled',
  }),
  constant({ id: 'utilizationReference', unit: 'FLOP/(accelerator·s)', symbol: 'P_{0}', value: 1979e12, sources: ['epoch-ml-hardware'], known: 'found' }),
  /** Share of the peak that real layers reach on a chip of `utilizationReference` (an H100 in 8 bits). */
  input({
    id: 'arithmeticUtilization',
    unit: 'ratio',
    symbol: 'u_{p}',
    default: 0.62,
    low: 0.5,
    high: 0.75,
    bounds: [0.01, 1],
    slider: { min: 0.1, max: 1, scale: 'linear' },
    ...fitted,
  }),
  /** The faster the arithmetic, the larger the share of time that other work takes: rate goes with peak^0.71. */
  derived({
    id: 'effectiveRate',
    unit: 'FLOP/(accelerator·s)',
    symbol: String.raw`P_{\mathrm{eff}}`,
    from: ['servingPeak', 'utilizationReference', 'arithmeticUtilization'],
    compute: ({ servingPeak, utilizationReference, arithmeticUtilization }) =>
      arithmeticUtilization * utilizationReference * (servingPeak / utilizationReference) ** 0.71,
    tex: String.raw`\q{arithmeticUtilization} \cdot \q{utilizationReference} \left(\frac{\q{servingPeak}}{\q{utilizationReference}}\right)^{0.71}`,
    ...fitted,
  }),
  /** A mixture of experts wastes work on routing and uneven experts: arithmetic as of a somewhat larger model. */
  input({
    id: 'expertOverhead',
    unit: 'ratio',
    symbol: 'm',
    default: 0.23,
    low: 0.12,
    high: 0.34,
    bounds: [0, 0.9],
    slider: { min: 0, max: 0.6, scale: 'linear' },
    ...fitted,
  }),
  derived({
    id: 'parametersPerToken',
    unit: 'parameter',
    symbol: String.raw`N_{\mathrm{eff}}`,
    from: ['activeParameters', 'storedParameters', 'expertOverhead'],
    compute: ({ activeParameters, storedParameters, expertOverhead }) =>
      activeParameters * (storedParameters / activeParameters) ** expertOverhead,
    tex: String.raw`\q{activeParameters} \left(\frac{\q{storedParameters}}{\q{activeParameters}}\right)^{\q{expertOverhead}}`,
    ...fitted,
  }),
  /** Each token of the prompt looks at all before it: 2 × layers × width FLOP per pair; Llama 3.1 8B: 32 × 4,096. */
  constant({
    id: 'attentionReference',
    unit: 'FLOP·request/token^2',
    symbol: 'a_{0}',
    value: 262_144,
    sources: ['llama3-paper'],
    known: 'found',
  }),
  derived({
    id: 'attentionFlopPerRequest',
    unit: 'FLOP/request',
    symbol: 'F_{a}',
    from: ['attentionReference', 'activeParameters', 'cacheReferenceParameters', 'promptTokens'],
    compute: ({ attentionReference, activeParameters, cacheReferenceParameters, promptTokens }) =>
      attentionReference * (activeParameters / cacheReferenceParameters) ** 0.72 * promptTokens ** 2,
    tex: String.raw`\q{attentionReference} \left(\frac{\q{activeParameters}}{\q{cacheReferenceParameters}}\right)^{0.72} \q{promptTokens}^2`,
    sources: ['llama3-paper', 'own-computation'],
    known: 'found',
  }),
  derived({
    id: 'flopPerRequest',
    unit: 'FLOP/request',
    symbol: 'F_{q}',
    from: ['forwardFlop', 'parametersPerToken', 'promptTokens', 'outputTokens', 'attentionFlopPerRequest'],
    compute: ({ forwardFlop, parametersPerToken, promptTokens, outputTokens, attentionFlopPerRequest }) =>
      forwardFlop * parametersPerToken * (promptTokens + outputTokens) + attentionFlopPerRequest,
    tex: String.raw`\q{forwardFlop} \cdot \q{parametersPerToken} \cdot (\q{promptTokens} + \q{outputTokens}) + \q{attentionFlopPerRequest}`,
    ...ownFormula,
  }),
  derived({
    id: 'arithmeticSecondsPerRequest',
    unit: 'accelerator·s/request',
    symbol: String.raw`\tau_{F}`,
    from: ['flopPerRequest', 'effectiveRate'],
    compute: ({ flopPerRequest, effectiveRate }) => flopPerRequest / effectiveRate,
    tex: String.raw`\frac{\q{flopPerRequest}}{\q{effectiveRate}}`,
    ...ownFormula,
  }),

  input({
    id: 'bandwidthUtilization',
    unit: 'ratio',
    symbol: 'u_{b}',
    default: 0.8,
    low: 0.65,
    high: 0.92,
    bounds: [0.01, 1],
    slider: { min: 0.1, max: 1, scale: 'linear' },
    sources: ['trtllm-perf-overview', 'azure-gb200', 'own-computation'],
    known: 'found',
  }),
  /** Each step writes one token of each request in flight. */
  constant({ id: 'tokensPerStep', unit: 'token/request', symbol: '1_{t}', value: 1, sources: ['definition'], known: 'found' }),
  /** Time of a step that neither arithmetic nor memory accounts for: launching, waiting, sampling. */
  input({
    id: 'stepOverhead',
    unit: 's',
    symbol: 't_{0}',
    default: 0.008,
    low: 0.005,
    high: 0.013,
    bounds: [0, 1],
    slider: { min: 0, max: 0.05, scale: 'linear' },
    ...fitted,
  }),
  /** Requests that a group's scheduler keeps in flight at most; the published runs allow some 2,000. */
  input({
    id: 'maximumBatch',
    unit: 'request',
    symbol: String.raw`B_{\max}`,
    default: 1650,
    low: 1000,
    high: 2700,
    bounds: [1, 1e6],
    slider: { min: 16, max: 8192, scale: 'log' },
    ...fitted,
  }),
  /** Layers are cut among the eight accelerators of a server; larger groups split by layers or experts. */
  constant({ id: 'tightGroup', unit: 'accelerator', symbol: 'n_{8}', value: 8, sources: ['trtllm-perf-overview'], known: 'found' }),
  input({
    id: 'parallelOverhead',
    unit: 'ratio',
    symbol: String.raw`\varepsilon`,
    default: 0.12,
    low: 0.08,
    high: 0.18,
    bounds: [0, 1],
    slider: { min: 0, max: 0.4, scale: 'linear' },
    ...fitted,
  }),
  /** Each token that is written reads the request's text so far, on the mean the prompt and half the answer. */
  derived({
    id: 'cacheSecondsPerRequest',
    unit: 'accelerator·s/request',
    symbol: String.raw`\tau_{K}`,
    from: ['outputTokens', 'tokensPerStep', 'kvCacheBytesPerToken', 'promptTokens', 'memoryBandwidth', 'bandwidthUtilization'],
    compute: ({ outputTokens, tokensPerStep, kvCacheBytesPerToken, promptTokens, memoryBandwidth, bandwidthUtilization }) =>
      ((outputTokens / tokensPerStep) * kvCacheBytesPerToken * (promptTokens + outputTokens / 2)) /
      (memoryBandwidth * bandwidthUtilization),
    tex: String.raw`\frac{\q{outputTokens}}{\q{tokensPerStep}} \cdot \frac{\q{kvCacheBytesPerToken} \cdot (\q{promptTokens} + \q{outputTokens}/2)}{\q{memoryBandwidth} \cdot \q{bandwidthUtilization}}`,
    ...ownFormula,
  }),
  /** The group of accelerators that spends least on a request; never smaller than one that holds the model. */
  derived({
    id: 'acceleratorsPerGroup',
    unit: 'accelerator',
    symbol: 'n',
    from: loadInputs,
    compute: (values) => bestGroup(loadOf(values)),
    tex: String.raw`\underset{n \ge \q{acceleratorsPerReplica}}{\arg\min}\; \tau(n)`,
    ...ownFormula,
  }),
  derived({
    id: 'requestsInFlight',
    unit: 'request',
    symbol: 'B',
    from: [...loadInputs, 'acceleratorsPerGroup'],
    compute: (values) => batchIn(loadOf(values), values.acceleratorsPerGroup),
    tex: String.raw`\left(\frac{\q{kvCacheBytesPerRequest}}{\q{acceleratorsPerGroup} \cdot \q{acceleratorMemory} \cdot \q{usableMemoryShare} - \q{weightBytes}} + \frac{1}{\q{maximumBatch}}\right)^{-1}`,
    ...ownFormula,
  }),
  /** Arithmetic of prompt and answer, slowed down by the traffic inside the group. */
  derived({
    id: 'computeSecondsPerRequest',
    unit: 'accelerator·s/request',
    symbol: String.raw`\tau_{c}`,
    from: [...loadInputs, 'acceleratorsPerGroup'],
    compute: (values) =>
      values.arithmeticSecondsPerRequest * parallelSlowdown(loadOf(values), values.acceleratorsPerGroup),
    tex: String.raw`\q{arithmeticSecondsPerRequest} \left(1 + \q{parallelOverhead} \left(\frac{\min(\q{acceleratorsPerGroup}, \q{tightGroup})}{\q{oneAccelerator}} - 1\right)\right)`,
    ...ownFormula,
  }),
  /** The share of `computeSecondsPerRequest` that falls on the prompt: before the first word appears. */
  derived({
    id: 'prefillSecondsPerRequest',
    unit: 'accelerator·s/request',
    symbol: String.raw`\tau_{p}`,
    from: ['computeSecondsPerRequest', 'promptTokens', 'outputTokens', 'attentionFlopPerRequest', 'flopPerRequest'],
    compute: ({ computeSecondsPerRequest, promptTokens, outputTokens, attentionFlopPerRequest, flopPerRequest }) => {
      const ofTokens = ((flopPerRequest - attentionFlopPerRequest) * promptTokens) / (promptTokens + outputTokens);
      return (computeSecondsPerRequest * (ofTokens + attentionFlopPerRequest)) / flopPerRequest;
    },
    tex: String.raw`\q{computeSecondsPerRequest} \left(1 - \frac{\q{flopPerRequest} - \q{attentionFlopPerRequest}}{\q{flopPerRequest}} \cdot \frac{\q{outputTokens}}{\q{promptTokens} + \q{outputTokens}}\right)`,
    ...ownFormula,
  }),
  /** Steps of writing: the weights shared by all requests in flight, the cache, the overhead. */
  derived({
    id: 'memorySecondsPerRequest',
    unit: 'accelerator·s/request',
    symbol: String.raw`\tau_{m}`,
    from: [...loadInputs, 'acceleratorsPerGroup', 'requestsInFlight'],
    compute: (values) => decodeSeconds(loadOf(values), values.acceleratorsPerGroup),
    tex: String.raw`\frac{\q{outputTokens}}{\q{tokensPerStep} \cdot \q{requestsInFlight}} \left(\frac{\q{weightBytes} \left(1 - (1 - \q{activeParameters}/\q{storedParameters})^{\q{requestsInFlight}/\q{oneRequest}}\right)}{\q{memoryBandwidth} \cdot \q{bandwidthUtilization}} + \q{acceleratorsPerGroup} \cdot \q{stepOverhead}\right) + \q{cacheSecondsPerRequest}`,
    ...ownFormula,
  }),
  /**
   * Published systems against this model's central value: those of specialists stand near 1,
   * others' software takes up to twice as long, and caches of repeated prompts and guessed-ahead
   * tokens take half.
   */
  input({
    id: 'servingStackFactor',
    unit: 'ratio',
    symbol: 'q',
    default: 1,
    low: 0.52,
    high: 2,
    bounds: [0.05, 50],
    slider: { min: 0.2, max: 5, scale: 'log' },
    sources: ['trtllm-perf-overview', 'deepseek-day6', 'own-computation'],
    known: 'found',
  }),
  derived({
    id: 'acceleratorSecondsPerRequest',
    unit: 'accelerator·s/request',
    symbol: String.raw`\tau`,
    from: ['servingStackFactor', 'computeSecondsPerRequest', 'memorySecondsPerRequest'],
    compute: ({ servingStackFactor, computeSecondsPerRequest, memorySecondsPerRequest }) =>
      servingStackFactor * (computeSecondsPerRequest + memorySecondsPerRequest),
    tex: String.raw`\q{servingStackFactor} \cdot (\q{computeSecondsPerRequest} + \q{memorySecondsPerRequest})`,
    ...ownFormula,
  }),
  /** Written tokens at saturated load: the figure that benchmarks publish. */
  derived({
    id: 'tokensPerSecondPerAccelerator',
    unit: 'token/(accelerator·s)',
    symbol: 'T',
    from: ['outputTokens', 'acceleratorSecondsPerRequest'],
    compute: ({ outputTokens, acceleratorSecondsPerRequest }) => outputTokens / acceleratorSecondsPerRequest,
    tex: String.raw`\frac{\q{outputTokens}}{\q{acceleratorSecondsPerRequest}}`,
    ...ownFormula,
  }),

  derived({
    id: 'meanRequestsPerSecond',
    unit: 'request/s',
    symbol: String.raw`\bar R`,
    from: ['requestsPerDay', 'secondsPerDay'],
    compute: ({ requestsPerDay, secondsPerDay }) => requestsPerDay / secondsPerDay,
    tex: String.raw`\frac{\q{requestsPerDay}}{\q{secondsPerDay}}`,
    ...ownFormula,
  }),
  /** Read and written together: prompts and answers. */
  derived({
    id: 'meanTokensPerSecond',
    unit: 'token/s',
    symbol: String.raw`\bar T`,
    from: ['meanRequestsPerSecond', 'promptTokens', 'outputTokens'],
    compute: ({ meanRequestsPerSecond, promptTokens, outputTokens }) =>
      meanRequestsPerSecond * (promptTokens + outputTokens),
    tex: String.raw`\q{meanRequestsPerSecond} \cdot (\q{promptTokens} + \q{outputTokens})`,
    ...ownFormula,
  }),
  derived({
    id: 'peakTokensPerSecond',
    unit: 'token/s',
    symbol: String.raw`\hat T`,
    from: ['meanTokensPerSecond', 'peakToMean'],
    compute: ({ meanTokensPerSecond, peakToMean }) => meanTokensPerSecond * peakToMean,
    tex: String.raw`\q{meanTokensPerSecond} \cdot \q{peakToMean}`,
    ...ownFormula,
  }),
  /** What would do if the load were even, answers could wait and nothing ever failed. */
  derived({
    id: 'meanBusyAccelerators',
    unit: 'accelerator',
    symbol: String.raw`\bar n`,
    from: ['meanRequestsPerSecond', 'acceleratorSecondsPerRequest'],
    compute: ({ meanRequestsPerSecond, acceleratorSecondsPerRequest }) =>
      meanRequestsPerSecond * acceleratorSecondsPerRequest,
    tex: String.raw`\q{meanRequestsPerSecond} \cdot \q{acceleratorSecondsPerRequest}`,
    ...ownFormula,
  }),
  /** The installed fleet: enough for the peak, quickly answered, with some of it down; at least one replica. */
  derived({
    id: 'servingAccelerators',
    unit: 'accelerator',
    symbol: 'n_{s}',
    from: ['meanBusyAccelerators', 'peakToMean', 'latencyDerate', 'availability', 'acceleratorsPerReplica'],
    compute: ({ meanBusyAccelerators, peakToMean, latencyDerate, availability, acceleratorsPerReplica }) =>
      Math.max(acceleratorsPerReplica, (meanBusyAccelerators * peakToMean) / (latencyDerate * availability)),
    tex: String.raw`\max\left(\q{acceleratorsPerReplica}, \q{meanBusyAccelerators} \cdot \frac{\q{peakToMean}}{\q{latencyDerate} \cdot \q{availability}}\right)`,
    ...ownFormula,
  }),
  /** Share of the fleet that the mean does not need, taken the peak as needed. */
  derived({
    id: 'idleShareAtMean',
    unit: 'ratio',
    symbol: String.raw`\iota`,
    from: ['peakToMean'],
    compute: ({ peakToMean }) => 1 - 1 / peakToMean,
    tex: String.raw`1 - \frac{1}{\q{peakToMean}}`,
    bounds: [0, 1],
    ...ownFormula,
  }),
] as const;
