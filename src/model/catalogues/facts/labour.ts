import type { FactEntry } from './types.ts';

/** Who works along the line: found figures, and the silences. */
export const labourFacts = {
  'kenya-wage': { value: [1.32, 2], unit: 'USD/h', sources: ['time-kenya-2023', 'quartz-kenya-2023'], known: 'found' },
  'kenya-contract-rate': { value: 12.5, unit: 'USD/h', sources: ['time-kenya-2023'], known: 'found' },
  'kenya-layoffs': { value: 200, unit: 'people', sources: ['quartz-kenya-2023'], known: 'found' },
  'brazil-microwork-wage': { value: 9, unit: 'BRL/h', sources: ['diplab-brasil-2023'], known: 'found' },
  'brazil-microwork-platforms': { value: 54, unit: '', sources: ['diplab-brasil-2023'], known: 'found' },
  'brazil-microwork-women': { value: 0.6, unit: 'share', sources: ['diplab-brasil-2023'], known: 'found' },
  'brazil-microwork-only-income': { value: 0.333, unit: 'share', sources: ['diplab-brasil-2023'], known: 'found' },
  'brazil-microwork-people': { value: null, unit: 'people', sources: ['diplab-brasil-2023'], known: 'found' },
  'remotasks-people': { value: 240_000, unit: 'people', sources: ['folha-remotasks-2023'], known: 'found' },
  'online-gig-workers': { value: [154e6, 435e6], unit: 'people', sources: ['world-bank-gig-2023'], known: 'found' },
  'data-workers-world': { value: null, unit: 'people', sources: ['world-bank-gig-2023'], known: 'found' },
  'gpt4-label-workers': { value: null, unit: 'people', sources: ['time-kenya-2023'], known: 'found' },
  'llama3-label-workers': { value: null, unit: 'people', sources: ['llama3-paper'], known: 'found' },
  'moderators-world': { value: null, unit: 'people', sources: ['time-kenya-2023'], known: 'found' },
  'cobalt-miners': { value: 100_000, unit: 'people', sources: ['cru-cobalt-2016'], known: 'found' },
  'cobalt-artisanal-share': { value: [0.09, 0.11], unit: 'share', sources: ['gulley-2023'], known: 'found' },
  'colossus-jobs': { value: null, unit: 'people', sources: ['toms-colossus'], known: 'found' },
  'union-table-date': { value: '2025-07-28', unit: 'date', sources: ['bancarios-feeb-2025', 'spbancarios-ia-2025'], known: 'found', claim: 'T30' },
  'aflcio-principles': { value: 8, unit: '', sources: ['aflcio-2025'], known: 'found', claim: 'T30' },
  'uni-principles': { value: 10, unit: '', sources: ['uni-ethical-ai-2017'], known: 'found', claim: 'T30' },
  'negotiated-agreements': { value: 175, unit: '', sources: ['berkeley-negotiating-tech'], known: 'found' },
  'clauses-count': { value: 37, unit: '', sources: ['own-computation'], known: 'found' },
} as const satisfies Record<string, FactEntry>;
