import type { FactEntry } from './types.ts';

/** Parameters, memory and benchmark scores. */
export const parametersFacts = {
  'talk-large-model': { value: 1e12, unit: 'parameter', sources: ['amadeu-talk-2025'], known: 'found', claim: 'T18' },
  'talk-small-model': { value: 70e9, unit: 'parameter', sources: ['amadeu-talk-2025'], known: 'found', claim: 'T18' },
  'gopher-parameters': { value: 280e9, unit: 'parameter', sources: ['hoffmann-2022', 'gopher-2021'], known: 'found', claim: 'T18' },
  'chinchilla-parameters': { value: 70e9, unit: 'parameter', sources: ['hoffmann-2022'], known: 'found', claim: 'T18' },
  'chinchilla-tokens': { value: 1.4e12, unit: 'token', sources: ['hoffmann-2022'], known: 'found', claim: 'T18' },
  'gpt3-tokens': { value: 300e9, unit: 'token', sources: ['gpt3-paper', 'patterson-2021'], known: 'found' },
  'deepseek-v3-parameters': { value: 671e9, unit: 'parameter', sources: ['deepseek-v3'], known: 'found', claim: 'T21' },
  'deepseek-v3-active': { value: 37e9, unit: 'parameter', sources: ['deepseek-v3'], known: 'found', claim: 'T21' },
  'mmlu-llama3-8b': { value: 66.6, unit: 'score', sources: ['llama3-card'], known: 'found', claim: 'T18' },
  'mmlu-llama3-70b': { value: 79.5, unit: 'score', sources: ['llama3-card'], known: 'found', claim: 'T22' },
  'mmlu-llama2-70b': { value: 69.7, unit: 'score', sources: ['llama3-card'], known: 'found', claim: 'T18' },
  'mmlu-llama1-65b': { value: 63.4, unit: 'score', sources: ['llama2-card'], known: 'found', claim: 'T18' },
  'mmlu-llama31-8b': { value: 66.7, unit: 'score', sources: ['llama31-card'], known: 'found', claim: 'T18' },
  'mmlu-llama31-70b': { value: 79.3, unit: 'score', sources: ['llama31-card'], known: 'found', claim: 'T18' },
  'mmlu-llama31-405b': { value: 85.2, unit: 'score', sources: ['llama31-card'], known: 'found', claim: 'T18' },
  'mmlu-gopher': { value: 60, unit: 'score', sources: ['hoffmann-2022', 'gopher-2021'], known: 'found', claim: 'T18' },
  'mmlu-chinchilla': { value: 67.5, unit: 'score', sources: ['hoffmann-2022'], known: 'found', claim: 'T18' },
  'mmlu-pt-8b': { value: 62.12, unit: 'score', sources: ['llama31-card'], known: 'found' },
  'mmlu-pt-70b': { value: 80.13, unit: 'score', sources: ['llama31-card'], known: 'found' },
  'mmlu-pt-405b': { value: 84.95, unit: 'score', sources: ['llama31-card'], known: 'found' },
  'mmlu-en-8b': { value: 69.4, unit: 'score', sources: ['llama31-card'], known: 'found' },
  'mmlu-en-70b': { value: 83.6, unit: 'score', sources: ['llama31-card'], known: 'found' },
  'mmlu-en-405b': { value: 87.3, unit: 'score', sources: ['llama31-card'], known: 'found' },
  'chinchilla-ratio': { value: 20, unit: 'token/parameter', sources: ['hoffmann-2022', 'besiroglu-2024'], known: 'found' },
} as const satisfies Record<string, FactEntry>;
