import type { parametersFacts } from '../../../model/catalogues/facts/parameters.ts';
import type { FactWords } from '../../fact-words.ts';

export const parameters: Readonly<Record<keyof typeof parametersFacts, FactWords>> = {
  'talk-large-model': { label: 'parameters of the large model in the talk’s comparison' },
  'talk-small-model': { label: 'parameters of the smaller model in the talk’s comparison' },
  'gopher-parameters': { label: 'parameters of Gopher' },
  'chinchilla-parameters': { label: 'parameters of Chinchilla' },
  'chinchilla-tokens': { label: 'training tokens of Chinchilla' },
  'gpt3-tokens': { label: 'training tokens of GPT-3' },
  'deepseek-v3-parameters': { label: 'parameters of DeepSeek-V3' },
  'deepseek-v3-active': { label: 'active parameters per token in DeepSeek-V3' },
  'mmlu-llama3-8b': { label: 'Llama 3 8B on MMLU' },
  'mmlu-llama3-70b': { label: 'Llama 3 70B on MMLU' },
  'mmlu-llama2-70b': { label: 'Llama 2 70B on MMLU' },
  'mmlu-llama1-65b': { label: 'LLaMA 65B on MMLU' },
  'mmlu-llama31-8b': { label: 'Llama 3.1 8B on MMLU' },
  'mmlu-llama31-70b': { label: 'Llama 3.1 70B on MMLU' },
  'mmlu-llama31-405b': { label: 'Llama 3.1 405B on MMLU' },
  'mmlu-gopher': { label: 'Gopher 280B on MMLU' },
  'mmlu-chinchilla': { label: 'Chinchilla 70B on MMLU' },
  'mmlu-pt-8b': { label: 'Llama 3.1 8B on MMLU in Portuguese' },
  'mmlu-pt-70b': { label: 'Llama 3.1 70B on MMLU in Portuguese' },
  'mmlu-pt-405b': { label: 'Llama 3.1 405B on MMLU in Portuguese' },
  'mmlu-en-8b': { label: 'Llama 3.1 8B on MMLU in English', note: 'The version tuned for chat, as for the Portuguese score.' },
  'mmlu-en-70b': { label: 'Llama 3.1 70B on MMLU in English', note: 'The version tuned for chat, as for the Portuguese score.' },
  'mmlu-en-405b': { label: 'Llama 3.1 405B on MMLU in English', note: 'The version tuned for chat, as for the Portuguese score.' },
  'chinchilla-ratio': { label: 'tokens per parameter in the Chinchilla recipe' },
};
