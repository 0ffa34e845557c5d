import type { Known } from '../graph/types.ts';
import type { SourceId } from './sources.ts';

/** How a model remembers a conversation. */
export type Attention =
  /** One key and one value per layer, head and token; fewer heads than queries where they share. */
  | { readonly kind: 'heads'; readonly layers: number; readonly keyValueHeads: number; readonly headSize: number }
  /** One compressed vector per layer and token (multi-head latent attention). */
  | { readonly kind: 'latent'; readonly layers: number; readonly latentSize: number };

/** One language model. */
export interface LanguageModel {
  readonly id: string;
  readonly name: string;
  readonly maker: string;
  readonly year: number;
  readonly totalParameters: number;
  readonly activeParameters: number;
  /** null where nobody has published it. */
  readonly trainingTokens: number | null;
  readonly attention: Attention | null;
  readonly sources: readonly SourceId[];
  readonly known: Known;
}

const heads = (layers: number, keyValueHeads: number, headSize: number): Attention => ({
  kind: 'heads', layers, keyValueHeads, headSize,
});

const entries = {
  'llama-3.1-8b': {
    name: 'Llama 3.1 8B', maker: 'Meta', year: 2024, totalParameters: 8.03e9, activeParameters: 8.03e9,
    trainingTokens: 15e12, attention: heads(32, 8, 128), sources: ['llama31-card', 'llama3-paper'], known: 'found',
  },
  'llama-3.1-70b': {
    name: 'Llama 3.1 70B', maker: 'Meta', year: 2024, totalParameters: 70.6e9, activeParameters: 70.6e9,
    trainingTokens: 15e12, attention: heads(80, 8, 128), sources: ['llama31-card', 'llama3-paper'], known: 'found',
  },
  'llama-3.1-405b': {
    name: 'Llama 3.1 405B', maker: 'Meta', year: 2024, totalParameters: 405.9e9, activeParameters: 405.9e9,
    trainingTokens: 15.6e12, attention: heads(126, 8, 128), sources: ['llama31-card', 'llama3-paper'], known: 'found',
  },
  'deepseek-v3': {
    name: 'DeepSeek-V3', maker: 'DeepSeek', year: 2024, totalParameters: 671e9, activeParameters: 37e9,
    trainingTokens: 14.8e12, attention: { kind: 'latent', layers: 61, latentSize: 576 },
    sources: ['deepseek-v3', 'zhao-2025'], known: 'found',
  },
  'qwen3-235b': {
    name: 'Qwen3-235B-A22B', maker: 'Alibaba', year: 2025, totalParameters: 235e9, activeParameters: 22e9,
    trainingTokens: 36e12, attention: heads(94, 4, 128), sources: ['qwen3'], known: 'recalled',
  },
  'llama-4-scout': {
    name: 'Llama 4 Scout', maker: 'Meta', year: 2025, totalParameters: 109e9, activeParameters: 17e9,
    trainingTokens: 40e12, attention: heads(48, 8, 128), sources: ['llama4-card'], known: 'found',
  },
  'llama-4-maverick': {
    name: 'Llama 4 Maverick', maker: 'Meta', year: 2025, totalParameters: 400e9, activeParameters: 17e9,
    trainingTokens: 22e12, attention: heads(48, 8, 128), sources: ['llama4-card'], known: 'found',
  },
  'llama-4-behemoth': {
    name: 'Llama 4 Behemoth', maker: 'Meta', year: 2025, totalParameters: 2e12, activeParameters: 288e9,
    trainingTokens: 30e12, attention: null, sources: ['llama4-announcement'], known: 'found',
  },
  bloom: {
    name: 'BLOOM 176B', maker: 'BigScience', year: 2022, totalParameters: 176.2e9, activeParameters: 176.2e9,
    trainingTokens: 366e9, attention: heads(70, 112, 128), sources: ['bloom-2022'], known: 'found',
  },
  'gpt-3': {
    name: 'GPT-3 175B', maker: 'OpenAI', year: 2020, totalParameters: 175e9, activeParameters: 175e9,
    trainingTokens: 300e9, attention: heads(96, 96, 128), sources: ['gpt3-paper', 'patterson-2021'], known: 'recalled',
  },
  /** The talk's example, dense, fed at 20 tokens per parameter. */
  'trillion-dense': {
    name: '1T', maker: '—', year: 2025, totalParameters: 1e12, activeParameters: 1e12,
    trainingTokens: 20e12, attention: null, sources: ['amadeu-talk-2025', 'hoffmann-2022'], known: 'found',
  },
  apertus: {
    name: 'Apertus 70B', maker: 'EPFL, ETH Zürich, CSCS', year: 2025, totalParameters: 70.6e9, activeParameters: 70.6e9,
    trainingTokens: 15e12, attention: heads(80, 8, 128), sources: ['apertus-2025'], known: 'recalled',
  },
  'tucano-2b4': {
    name: 'Tucano 2b4', maker: 'TucanoBR', year: 2024, totalParameters: 2.44e9, activeParameters: 2.44e9,
    trainingTokens: 515e9, attention: null, sources: ['tucano'], known: 'recalled',
  },
  /** A Brazilian state's model: "more than 100 billion" is all that was said of its size. */
  soberania: {
    name: 'SoberanIA', maker: 'Governo do Piauí', year: 2025, totalParameters: 100e9, activeParameters: 100e9,
    trainingTokens: null, attention: null, sources: ['soberania-mobiletime'], known: 'found',
  },
} as const satisfies Record<string, Omit<LanguageModel, 'id'>>;

export type LanguageModelId = keyof typeof entries;

/** All models by id. */
export const models = Object.fromEntries(
  Object.entries(entries).map(([id, entry]) => [id, { id, ...entry }]),
) as unknown as Readonly<Record<LanguageModelId, LanguageModel>>;

/**
 * Bytes of cache per token that an architecture keeps, exactly.
 * @param bytesPerValue 2 in 16 bits, 1 in 8
 */
export function cacheBytesPerToken(attention: Attention, bytesPerValue: number): number {
  return attention.kind === 'heads'
    ? 2 * attention.layers * attention.keyValueHeads * attention.headSize * bytesPerValue
    : attention.layers * attention.latentSize * bytesPerValue;
}
