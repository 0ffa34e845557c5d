/** What a model weighs, what it remembers of each conversation, and how many accelerators that fills. */
import {
  acceleratorOf,
  bytesPerCachedValueAt,
  bytesPerParameterAt,
  acceleratorIds,
  precisions,
} from '../catalogues/accelerators.ts';
import { attribute, choice, constant, decision, derived, input, predicted } from '../graph/declare.ts';
import { smallestReplica } from './replica.ts';

const ownFormula = { sources: ['own-computation'], known: 'found' } as const;

export const memory = [
  choice({
    id: 'accelerator',
    options: acceleratorIds,
    default: 'h100-sxm',
    sources: ['amadeu-talk-2025', 'epoch-ml-hardware'],
    known: 'found',
  }),
  /** 8 bits: how the published services and benchmarks on the default chip run. */
  choice({
    id: 'servingPrecision',
    options: precisions,
    default: 'fp8',
    sources: ['trtllm-perf-overview', 'deepseek-day6'],
    known: 'found',
  }),
  /** A chat of the first rank whose size nobody has published: the premise of Epoch AI for GPT-4o. */
  input({
    id: 'activeParameters',
    unit: 'parameter',
    symbol: 'N_{a}',
    default: 100e9,
    low: 30e9,
    high: 200e9,
    bounds: [1e6, 1e14],
    slider: { min: 1e9, max: 2e12, scale: 'log' },
    sources: ['epoch-chatgpt-energy', 'deepseek-v3'],
    known: 'found',
  }),
  /** The same premise: 400 billion in all, of which each token uses 100 billion. */
  input({
    id: 'totalParameters',
    unit: 'parameter',
    symbol: 'N',
    default: 400e9,
    low: 200e9,
    high: 1e12,
    bounds: [1e6, 1e14],
    slider: { min: 1e9, max: 1e13, scale: 'log' },
    sources: ['epoch-chatgpt-energy', 'deepseek-v3'],
    known: 'found',
  }),
  /** A caller may name one of the two sizes alone: the memory holds at least what a token uses. */
  derived({
    id: 'storedParameters',
    unit: 'parameter',
    symbol: String.raw`N_{\mathrm{mem}}`,
    from: ['totalParameters', 'activeParameters'],
    compute: ({ totalParameters, activeParameters }) => Math.max(totalParameters, activeParameters),
    tex: String.raw`\max(\q{totalParameters}, \q{activeParameters})`,
    ...ownFormula,
  }),
  attribute({
    id: 'bytesPerParameter',
    unit: 'byte/parameter',
    symbol: 'b',
    from: ['servingPrecision'],
    compute: ({ servingPrecision }) => bytesPerParameterAt(servingPrecision),
    sources: ['definition'],
    known: 'found',
  }),
  derived({
    id: 'weightBytes',
    unit: 'byte',
    symbol: 'M_{w}',
    from: ['storedParameters', 'bytesPerParameter'],
    compute: ({ storedParameters, bytesPerParameter }) => storedParameters * bytesPerParameter,
    tex: String.raw`\q{storedParameters} \cdot \q{bytesPerParameter}`,
    ...ownFormula,
  }),
  attribute({
    id: 'acceleratorMemory',
    unit: 'byte/accelerator',
    symbol: String.raw`M_{\mathrm{HBM}}`,
    from: ['accelerator'],
    compute: ({ accelerator }) => acceleratorOf(accelerator).memory,
    sources: ['epoch-ml-hardware', 'tpu-docs'],
    known: 'found',
  }),
  input({
    id: 'usableMemoryShare',
    unit: 'ratio',
    symbol: 'f',
    default: 0.9,
    low: 0.85,
    high: 0.95,
    bounds: [0.05, 1],
    slider: { min: 0.5, max: 1, scale: 'linear' },
    sources: ['trtllm-perf-overview'],
    known: 'found',
  }),

  /**
   * The cache of a model of `cacheReferenceParameters` active parameters: Llama 3.1 8B keeps
   * 2 × 32 layers × 8 heads × 128 values per token.
   */
  constant({ id: 'cacheReference', unit: '1/token', symbol: 'v_{0}', value: 65_536, sources: ['llama3-paper'], known: 'found' }),
  constant({
    id: 'cacheReferenceParameters',
    unit: 'parameter',
    symbol: 'N_{8}',
    value: 8.03e9,
    sources: ['llama31-card'],
    known: 'found',
  }),
  attribute({
    id: 'bytesPerCachedValue',
    unit: 'byte',
    symbol: 'b_{v}',
    from: ['servingPrecision'],
    compute: ({ servingPrecision }) => bytesPerCachedValueAt(servingPrecision),
    sources: ['trtllm-perf-overview'],
    known: 'found',
  }),
  /**
   * Bytes of cache per token of a conversation, from the active parameters alone. The exponent runs
   * through Llama 3.1 8B, 70B and 405B within 12 %; mixtures (Qwen3, Mixtral, Llama 4) follow it
   * too. Latent attention (DeepSeek) needs three tenths of it, models with sparing heads 0.4.
   */
  predicted({
    id: 'kvCacheBytesPerToken',
    unit: 'byte/token',
    symbol: 'K',
    from: ['activeParameters', 'cacheReference', 'cacheReferenceParameters', 'bytesPerCachedValue'],
    compute: ({ activeParameters, cacheReference, cacheReferenceParameters, bytesPerCachedValue }) =>
      cacheReference * (activeParameters / cacheReferenceParameters) ** 0.37 * bytesPerCachedValue,
    spread: { low: 0.3, high: 1.7 },
    tex: String.raw`\q{cacheReference} \left(\frac{\q{activeParameters}}{\q{cacheReferenceParameters}}\right)^{0.37} \q{bytesPerCachedValue}`,
    bounds: [1, 1e9],
    slider: { min: 1e3, max: 5e6, scale: 'log' },
    sources: ['zhao-2025', 'llama3-paper', 'own-computation'],
    known: 'found',
  }),
  constant({ id: 'oneRequest', unit: 'request', symbol: '1_{q}', value: 1, sources: ['definition'], known: 'found' }),
  /** What a request keeps room for while it is in flight: its whole text, unless a window is reserved. */
  predicted({
    id: 'contextTokens',
    unit: 'token',
    symbol: 'c',
    from: ['promptTokens', 'outputTokens', 'oneRequest'],
    compute: ({ promptTokens, outputTokens, oneRequest }) => (promptTokens + outputTokens) * oneRequest,
    spread: { low: 0.75, high: 1.5 },
    tex: String.raw`(\q{promptTokens} + \q{outputTokens}) \cdot \q{oneRequest}`,
    bounds: [1, 1e9],
    slider: { min: 128, max: 1e6, scale: 'log' },
    sources: ['trtllm-perf-overview', 'own-computation'],
    known: 'found',
  }),
  derived({
    id: 'kvCacheBytesPerRequest',
    unit: 'byte/request',
    symbol: 'M_{q}',
    from: ['kvCacheBytesPerToken', 'contextTokens', 'oneRequest'],
    compute: ({ kvCacheBytesPerToken, contextTokens, oneRequest }) => (kvCacheBytesPerToken * contextTokens) / oneRequest,
    tex: String.raw`\frac{\q{kvCacheBytesPerToken} \cdot \q{contextTokens}}{\q{oneRequest}}`,
    ...ownFormula,
  }),
  /** A replica that holds fewer conversations than this at once wastes its weights. */
  decision({
    id: 'minimumBatch',
    unit: 'request',
    symbol: String.raw`B_{\min}`,
    default: 16,
    bounds: [1, 4096],
    slider: { min: 1, max: 256, scale: 'log' },
    sources: ['engineering-practice'],
    known: 'recalled',
  }),
  /** The smallest number of accelerators that holds the weights and a few conversations: 1, 2, 4, 8, then eights. */
  derived({
    id: 'acceleratorsPerReplica',
    unit: 'accelerator',
    symbol: String.raw`n_{\min}`,
    from: [
      'weightBytes', 'kvCacheBytesPerRequest', 'minimumBatch', 'acceleratorMemory', 'usableMemoryShare', 'oneAccelerator',
    ],
    compute: ({ weightBytes, kvCacheBytesPerRequest, minimumBatch, acceleratorMemory, usableMemoryShare, oneAccelerator }) =>
      smallestReplica(
        (weightBytes + kvCacheBytesPerRequest * minimumBatch) / (acceleratorMemory * usableMemoryShare * oneAccelerator),
      ) * oneAccelerator,
    tex: String.raw`\left\lceil \frac{\q{weightBytes} + \q{minimumBatch} \cdot \q{kvCacheBytesPerRequest}}{\q{acceleratorMemory} \cdot \q{usableMemoryShare}} \right\rceil_{1, 2, 4, 8, 16, 24 \ldots}`,
    bounds: [1, 1e9],
    ...ownFormula,
  }),
  /** Weights in 16 bits, a 32-bit copy of them, gradients, and the optimiser's two moments. */
  constant({
    id: 'trainingBytesPerParameter',
    unit: 'byte/parameter',
    symbol: String.raw`b_{\mathrm{tr}}`,
    value: 16,
    sources: ['engineering-practice'],
    known: 'recalled',
  }),
  derived({
    id: 'trainingStateBytes',
    unit: 'byte',
    symbol: String.raw`M_{\mathrm{tr}}`,
    from: ['storedParameters', 'trainingBytesPerParameter'],
    compute: ({ storedParameters, trainingBytesPerParameter }) => storedParameters * trainingBytesPerParameter,
    tex: String.raw`\q{storedParameters} \cdot \q{trainingBytesPerParameter}`,
    sources: ['engineering-practice'],
    known: 'recalled',
  }),
] as const;
