import type { PresetId } from '../../model/presets.ts';

export interface PresetWords {
  /** A short name, as it stands in a list. */
  readonly title: string;
  /** What the scenario is, and what it teaches. */
  readonly about: string;
}

/** Names and meanings of the ready scenarios. */
export const presets: Readonly<Record<PresetId, PresetWords>> = {
  'talk-billion': {
    title: 'The talk’s billion requests',
    about: 'A service of the size the talk describes, on H100 GPUs, with this site’s other assumptions. It is where we start.',
  },
  'deepseek-service': {
    title: 'DeepSeek’s published service',
    about: 'One of the rare services that have published how many machines they use and how many tokens they serve in a day. It lets us check our calculations: the servers were counted while hard at work, at the pace that people saw.',
  },
  'llama-405b': {
    title: 'Training Llama 3.1 405B',
    about: 'A large dense model from Meta, whose training was published in detail: parameters, tokens, GPUs and hours.',
  },
  'colossus-200k': {
    title: 'xAI’s Colossus in Memphis',
    about: 'A whole data centre given over to training, with its H100s and H200s all counted as H100s, on the US grid.',
  },
  abilene: {
    title: 'OpenAI’s data centre in Abilene',
    about: 'The eight buildings of the Texas project, with GB200 chips, on the US grid.',
  },
  'trainium3-ultraserver': {
    title: 'One machine: a Trainium 3 UltraServer',
    about: 'Amazon chips working together as a single computer, training a small model. It shows what fits in one machine and what does not.',
  },
  'public-brazilian-model': {
    title: 'A public Brazilian model',
    about: 'A mid-sized dense model, trained and served in Brazil, for daily use by a tenth of the population. How much of Brazil’s national AI plan would it take?',
  },
  'seventy-billion': {
    title: 'A 70-billion model',
    about: 'A dense model the size of many open ones, in which every token passes through all the parameters.',
  },
  'one-trillion': {
    title: 'A trillion parameters, dense',
    about: 'Every token passes through the whole model, and the data grows with it. It shows what it costs to use all the parameters for each token.',
  },
  'one-trillion-mixture': {
    title: 'A trillion, with experts',
    about: 'The same size, but each token uses only a small part of it (mixture of experts, MoE). The memory stays large; the work does not.',
  },
  'university-assistant': {
    title: 'A university’s assistant',
    about: 'A small open model on GPUs of an earlier generation, for those who study and work at a large university. No training here: the model comes ready-made.',
  },
  'union-assistant': {
    title: 'A union’s assistant',
    about: 'Long questions about collective agreements, put to an open model that was compressed to fit into a few GPUs. No training, and the computer stands in the union’s own office.',
  },
  'code-completion': {
    title: 'The billion, writing code',
    about: 'The same requests, but for completing program code: much longer prompts, short answers and a far higher peak in working hours.',
  },
  reasoning: {
    title: 'The billion, thinking at length',
    about: 'The same requests, but the model writes a great deal to itself before it answers (reasoning). See what happens to the GPUs and the energy.',
  },
};
