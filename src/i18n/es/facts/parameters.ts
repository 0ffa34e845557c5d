import type { parametersFacts } from '../../../model/catalogues/facts/parameters.ts';
import type { FactWords } from '../../fact-words.ts';

export const parameters: Readonly<Record<keyof typeof parametersFacts, FactWords>> = {
  'talk-large-model': { label: 'parámetros del modelo grande, en la comparación de la charla' },
  'talk-small-model': { label: 'parámetros del modelo menor, en la comparación de la charla' },
  'gopher-parameters': { label: 'parámetros de Gopher' },
  'chinchilla-parameters': { label: 'parámetros de Chinchilla' },
  'chinchilla-tokens': { label: 'tokens de entrenamiento de Chinchilla' },
  'gpt3-tokens': { label: 'tokens de entrenamiento de GPT-3' },
  'deepseek-v3-parameters': { label: 'parámetros de DeepSeek-V3' },
  'deepseek-v3-active': { label: 'parámetros activos por token en DeepSeek-V3' },
  'mmlu-llama3-8b': { label: 'Llama 3 8B en el MMLU' },
  'mmlu-llama3-70b': { label: 'Llama 3 70B en el MMLU' },
  'mmlu-llama2-70b': { label: 'Llama 2 70B en el MMLU' },
  'mmlu-llama1-65b': { label: 'LLaMA 65B en el MMLU' },
  'mmlu-llama31-8b': { label: 'Llama 3.1 8B en el MMLU' },
  'mmlu-llama31-70b': { label: 'Llama 3.1 70B en el MMLU' },
  'mmlu-llama31-405b': { label: 'Llama 3.1 405B en el MMLU' },
  'mmlu-gopher': { label: 'Gopher 280B en el MMLU' },
  'mmlu-chinchilla': { label: 'Chinchilla 70B en el MMLU' },
  'mmlu-pt-8b': { label: 'Llama 3.1 8B en el MMLU en portugués' },
  'mmlu-pt-70b': { label: 'Llama 3.1 70B en el MMLU en portugués' },
  'mmlu-pt-405b': { label: 'Llama 3.1 405B en el MMLU en portugués' },
  'mmlu-en-8b': { label: 'Llama 3.1 8B en el MMLU en inglés', note: 'Versión ajustada para conversar, la misma de la nota en portugués.' },
  'mmlu-en-70b': { label: 'Llama 3.1 70B en el MMLU en inglés', note: 'Versión ajustada para conversar, la misma de la nota en portugués.' },
  'mmlu-en-405b': { label: 'Llama 3.1 405B en el MMLU en inglés', note: 'Versión ajustada para conversar, la misma de la nota en portugués.' },
  'chinchilla-ratio': { label: 'tokens por parámetro en la receta de Chinchilla' },
};
