import type { parametersFacts } from '../../../model/catalogues/facts/parameters.ts';
import type { FactWords } from '../../fact-words.ts';

export const parameters: Readonly<Record<keyof typeof parametersFacts, FactWords>> = {
  'talk-large-model': { label: 'parâmetros do modelo grande, na comparação da palestra' },
  'talk-small-model': { label: 'parâmetros do modelo menor, na comparação da palestra' },
  'gopher-parameters': { label: 'parâmetros do Gopher' },
  'chinchilla-parameters': { label: 'parâmetros do Chinchilla' },
  'chinchilla-tokens': { label: 'tokens de treino do Chinchilla' },
  'gpt3-tokens': { label: 'tokens de treino do GPT-3' },
  'deepseek-v3-parameters': { label: 'parâmetros do DeepSeek-V3' },
  'deepseek-v3-active': { label: 'parâmetros ativos por token no DeepSeek-V3' },
  'mmlu-llama3-8b': { label: 'Llama 3 8B no MMLU' },
  'mmlu-llama3-70b': { label: 'Llama 3 70B no MMLU' },
  'mmlu-llama2-70b': { label: 'Llama 2 70B no MMLU' },
  'mmlu-llama1-65b': { label: 'LLaMA 65B no MMLU' },
  'mmlu-llama31-8b': { label: 'Llama 3.1 8B no MMLU' },
  'mmlu-llama31-70b': { label: 'Llama 3.1 70B no MMLU' },
  'mmlu-llama31-405b': { label: 'Llama 3.1 405B no MMLU' },
  'mmlu-gopher': { label: 'Gopher 280B no MMLU' },
  'mmlu-chinchilla': { label: 'Chinchilla 70B no MMLU' },
  'mmlu-pt-8b': { label: 'Llama 3.1 8B no MMLU em português' },
  'mmlu-pt-70b': { label: 'Llama 3.1 70B no MMLU em português' },
  'mmlu-pt-405b': { label: 'Llama 3.1 405B no MMLU em português' },
  'mmlu-en-8b': { label: 'Llama 3.1 8B no MMLU em inglês', note: 'Versão ajustada para conversa, a mesma da nota em português.' },
  'mmlu-en-70b': { label: 'Llama 3.1 70B no MMLU em inglês', note: 'Versão ajustada para conversa, a mesma da nota em português.' },
  'mmlu-en-405b': { label: 'Llama 3.1 405B no MMLU em inglês', note: 'Versão ajustada para conversa, a mesma da nota em português.' },
  'chinchilla-ratio': { label: 'tokens por parâmetro na receita do Chinchilla' },
};
