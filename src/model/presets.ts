/**
 * Scenarios worth a name: published systems and teaching cases. Each says only what differs from the
 * defaults; titles and explanations are words and live with the interface, by preset id.
 */
import type { ModelInputs } from './quantities.ts';

/** A named scenario. */
export interface Preset {
  readonly id: string;
  /** What differs from the defaults; plain numbers and names, so that a link can carry them. */
  readonly inputs: ModelInputs;
  /** Ids of the catalogue of sources; `engineering-practice` where the case is this project's own. */
  readonly sources: readonly string[];
}

const list = [
  /** The talk's billion accesses a day, with everything else at this project's defaults. */
  { id: 'talk-billion', inputs: { requestsPerDay: 1e9, accelerator: 'h100-sxm' }, sources: ['amadeu-talk-2025'] },
  /**
   * 608 billion tokens in and 168 billion out in a day, 278 nodes at the peak and 226.75 in the mean;
   * tokens per request from the mean length of a conversation in the cache (4,989). The nodes were
   * counted at work and at the pace that people saw, so nothing is added for latency or failures.
   */
  {
    id: 'deepseek-service',
    inputs: {
      requestsPerDay: 138_800_000,
      promptTokens: 4380,
      outputTokens: 1210,
      peakToMean: 1.23,
      latencyDerate: 1,
      availability: 1,
      totalParameters: 671e9,
      activeParameters: 37e9,
      kvCacheBytesPerToken: 70_272,
      trainingTokens: 14.8e12,
      trainingAccelerators: 2048,
      accelerator: 'h800-sxm',
      grid: 'CHN',
    },
    sources: ['deepseek-day6', 'deepseek-v3', 'zhao-2025'],
  },
  {
    id: 'llama-405b',
    inputs: {
      totalParameters: 405e9,
      activeParameters: 405e9,
      kvCacheBytesPerToken: 258_048,
      trainingTokens: 15.6e12,
      trainingAccelerators: 16_384,
      accelerator: 'h100-sxm',
      grid: 'USA',
    },
    sources: ['llama31-card', 'llama3-paper', 'zhao-2025'],
  },
  /** 150,000 H100 and 50,000 H200, which draw the same. The whole site trains. */
  {
    id: 'colossus-200k',
    inputs: { siteAccelerators: 200_000, trainingAccelerators: 200_000, loadFactor: 0.75, accelerator: 'h100-sxm', grid: 'USA' },
    sources: ['toms-colossus', 'epoch-frontier-data-centers'],
  },
  /** Eight buildings of about 60,000. */
  {
    id: 'abilene',
    inputs: { siteAccelerators: 480_000, trainingAccelerators: 480_000, loadFactor: 0.75, accelerator: 'gb200-nvl72', grid: 'USA' },
    sources: ['ap-abilene', 'dcd-abilene', 'epoch-frontier-data-centers'],
  },
  /** One machine of 144 chips, as the press has it. */
  {
    id: 'trainium3-ultraserver',
    inputs: {
      siteAccelerators: 144,
      trainingAccelerators: 144,
      loadFactor: 0.75,
      totalParameters: 8e9,
      activeParameters: 8e9,
      trainingTokens: 160e9,
      accelerator: 'trainium3',
      grid: 'USA',
    },
    sources: ['neuron-trainium3', 'aws-trn3-ultraserver'],
  },
  /** A dense model of 70 billion for everyday use by a tenth of the people: 20 million who ask once a day. */
  {
    id: 'public-brazilian-model',
    inputs: {
      dailyUsers: 2e7,
      requestsPerUser: 1,
      totalParameters: 70e9,
      activeParameters: 70e9,
      trainingTokens: 15e12,
      trainingAccelerators: 2048,
      accelerator: 'h100-sxm',
      grid: 'BRA',
    },
    sources: ['pbia', 'telesintese-pbia', 'engineering-practice'],
  },
  {
    id: 'seventy-billion',
    inputs: { totalParameters: 70e9, activeParameters: 70e9, trainingTokens: 15e12 },
    sources: ['amadeu-talk-2025', 'llama31-card'],
  },
  /** Dense, and fed at 20 tokens per parameter. */
  {
    id: 'one-trillion',
    inputs: { totalParameters: 1e12, activeParameters: 1e12, trainingTokens: 20e12 },
    sources: ['amadeu-talk-2025', 'hoffmann-2022'],
  },
  /** As large, but each token uses one part in 31: size is not work. */
  {
    id: 'one-trillion-mixture',
    inputs: { totalParameters: 1e12, activeParameters: 32e9, trainingTokens: 15.5e12 },
    sources: ['engineering-practice'],
  },
  /** Fifty thousand students and staff, four questions a day each, a small open model. */
  {
    id: 'university-assistant',
    inputs: {
      requestsPerDay: 200_000,
      totalParameters: 8e9,
      activeParameters: 8e9,
      trainingAccelerators: 0,
      accelerator: 'a100-80gb-sxm',
      servingPrecision: 'bf16',
    },
    sources: ['llama31-card', 'engineering-practice'],
  },
  /** A union's: two thousand long questions a day on collective agreements, on a single server. */
  {
    id: 'union-assistant',
    inputs: {
      requestsPerDay: 2000,
      promptTokens: 6000,
      outputTokens: 600,
      peakToMean: 3.5,
      totalParameters: 70e9,
      activeParameters: 70e9,
      trainingAccelerators: 0,
      accelerator: 'h100-sxm',
      servingPrecision: 'int4',
    },
    sources: ['llama31-card', 'engineering-practice'],
  },
  /** The default billion, as code: prompts far longer, the peak far higher, answers shorter. */
  {
    id: 'code-completion',
    inputs: { promptTokens: 2048, outputTokens: 28, peakToMean: 3.5, totalParameters: 70e9, activeParameters: 70e9 },
    sources: ['azure-trace-2023', 'azure-trace-2024'],
  },
  /** The default billion, where the model reasons at length before it answers. */
  {
    id: 'reasoning',
    inputs: { outputTokens: 10_000 },
    sources: ['epoch-chatgpt-energy', 'jegham-2025'],
  },
] as const satisfies readonly Preset[];

export type PresetId = (typeof list)[number]['id'];

/** All presets by id, in the order in which they are told. */
export const presets = Object.fromEntries(list.map((preset) => [preset.id, preset])) as unknown as {
  readonly [Id in PresetId]: Preset & { readonly id: Id };
};
