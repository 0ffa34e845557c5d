/**
 * Every thesis of the talk (T) and of the press piece joined to it (K), each with how it stands
 * against what could be read. The words stand in `i18n/<locale>/claims.ts`, in the same order.
 */
import type { Known } from '../graph/types.ts';
import type { SourceId } from './sources.ts';

export type Standing = 'confirmed' | 'plausible' | 'imprecise' | 'contradicted' | 'unverifiable';

export type ClaimTopic =
  | 'concept'
  | 'serving'
  | 'training'
  | 'data'
  | 'site'
  | 'economy'
  | 'parameters'
  | 'sources'
  | 'sovereignty'
  | 'context'
  | 'policy'
  | 'rights'
  | 'hardware'
  | 'market';

/** One thing that was read (or looked for: then without a source) for or against a claim. */
export interface Evidence {
  readonly sources: readonly SourceId[];
  readonly known: Known;
}

export interface Claim {
  readonly origin: 'talk' | 'press';
  readonly topic: ClaimTopic;
  readonly standing: Standing;
  readonly evidence: readonly Evidence[];
}

export const claims = {
  T01: {
    origin: 'talk',
    topic: 'concept',
    standing: 'confirmed',
    evidence: [
      { sources: ['nooscope'], known: 'found' },
      { sources: ['sindjuf-megamaquina', 'sisejufe-megamaquina', 'bancarios-taubate-megamaquina'], known: 'found' },
      { sources: ['anatomy-ai'], known: 'found' },
    ],
  },
  T02: {
    origin: 'talk',
    topic: 'concept',
    standing: 'plausible',
    evidence: [{ sources: ['mumford-myth'], known: 'found' }],
  },
  T03: {
    origin: 'talk',
    topic: 'concept',
    standing: 'imprecise',
    evidence: [
      { sources: ['nooscope'], known: 'found' },
      { sources: ['nooscope'], known: 'found' },
    ],
  },
  T04: {
    origin: 'talk',
    topic: 'concept',
    standing: 'confirmed',
    evidence: [{ sources: ['lecun-2015', 'goodfellow-2016'], known: 'found' }],
  },
  T05: {
    origin: 'talk',
    topic: 'concept',
    standing: 'confirmed',
    evidence: [
      { sources: ['deepseek-v3'], known: 'found' },
      { sources: ['llama4-card'], known: 'found' },
    ],
  },
  T06: {
    origin: 'talk',
    topic: 'serving',
    standing: 'plausible',
    evidence: [
      { sources: ['epoch-ai-companies'], known: 'found' },
      { sources: [], known: 'found' },
      { sources: ['epoch-chatgpt-energy'], known: 'found' },
      { sources: ['deepseek-day6'], known: 'found' },
      { sources: ['trtllm-perf-overview'], known: 'found' },
      { sources: ['epoch-ai-companies'], known: 'found' },
    ],
  },
  T07: {
    origin: 'talk',
    topic: 'serving',
    standing: 'plausible',
    evidence: [
      { sources: ['deepseek-day6'], known: 'found' },
      { sources: ['epoch-ai-companies'], known: 'found' },
    ],
  },
  T08: {
    origin: 'talk',
    topic: 'serving',
    standing: 'plausible',
    evidence: [
      { sources: ['azure-trace-2024'], known: 'found' },
      { sources: ['deepseek-day6'], known: 'found' },
      { sources: ['azure-trace-2023'], known: 'found' },
    ],
  },
  T09: {
    origin: 'talk',
    topic: 'serving',
    standing: 'confirmed',
    evidence: [
      { sources: ['mlperf-inference-v5'], known: 'found' },
      { sources: ['google-gemini-energy'], known: 'found' },
    ],
  },
  T10: {
    origin: 'talk',
    topic: 'training',
    standing: 'imprecise',
    evidence: [
      { sources: ['epoch-ai-companies'], known: 'found' },
      { sources: ['deepseek-day6'], known: 'found' },
      { sources: ['epoch-ai-companies'], known: 'found' },
    ],
  },
  T11: {
    origin: 'talk',
    topic: 'data',
    standing: 'confirmed',
    evidence: [{ sources: ['llama3-card', 'deepseek-v3', 'llama4-card'], known: 'found' }],
  },
  T12: {
    origin: 'talk',
    topic: 'training',
    standing: 'imprecise',
    evidence: [
      { sources: ['kaplan-2020', 'hoffmann-2022', 'own-computation'], known: 'found' },
      { sources: ['llama4-card', 'llama31-card'], known: 'found' },
    ],
  },
  T13: {
    origin: 'talk',
    topic: 'training',
    standing: 'imprecise',
    evidence: [
      { sources: ['epoch-models', 'llama31-card', 'deepseek-v3'], known: 'found' },
      { sources: ['epoch-models'], known: 'found' },
      { sources: ['epoch-frontier-data-centers'], known: 'found' },
    ],
  },
  T14: {
    origin: 'talk',
    topic: 'site',
    standing: 'contradicted',
    evidence: [
      { sources: ['toms-openai-texas'], known: 'found' },
      { sources: ['epoch-frontier-data-centers'], known: 'found' },
      { sources: ['toms-colossus'], known: 'found' },
      { sources: ['siyaz-colossus'], known: 'found' },
    ],
  },
  T15: {
    origin: 'talk',
    topic: 'site',
    standing: 'imprecise',
    evidence: [
      { sources: ['toms-openai-texas'], known: 'found' },
      { sources: ['epoch-frontier-data-centers'], known: 'found' },
      { sources: [], known: 'found' },
    ],
  },
  T16: {
    origin: 'talk',
    topic: 'economy',
    standing: 'plausible',
    evidence: [
      { sources: ['deepseek-day6'], known: 'found' },
      { sources: ['bain-2025'], known: 'found' },
    ],
  },
  T17: {
    origin: 'talk',
    topic: 'parameters',
    standing: 'confirmed',
    evidence: [{ sources: ['lecun-2015', 'goodfellow-2016'], known: 'found' }],
  },
  T18: {
    origin: 'talk',
    topic: 'parameters',
    standing: 'imprecise',
    evidence: [
      { sources: ['llama31-card'], known: 'found' },
      { sources: ['llama3-card', 'llama2-card'], known: 'found' },
      { sources: ['hoffmann-2022'], known: 'found' },
    ],
  },
  T19: {
    origin: 'talk',
    topic: 'parameters',
    standing: 'confirmed',
    evidence: [{ sources: ['hoffmann-2022', 'besiroglu-2024'], known: 'found' }],
  },
  T20: {
    origin: 'talk',
    topic: 'training',
    standing: 'plausible',
    evidence: [
      { sources: ['own-computation'], known: 'found' },
      { sources: ['epoch-models'], known: 'found' },
    ],
  },
  T21: {
    origin: 'talk',
    topic: 'parameters',
    standing: 'imprecise',
    evidence: [
      { sources: ['own-computation'], known: 'found' },
      { sources: ['deepseek-v3'], known: 'found' },
      { sources: ['trtllm-perf-overview'], known: 'found' },
    ],
  },
  T22: {
    origin: 'talk',
    topic: 'parameters',
    standing: 'imprecise',
    evidence: [
      { sources: ['epoch-models'], known: 'found' },
      { sources: ['llama3-card'], known: 'found' },
    ],
  },
  T23: {
    origin: 'talk',
    topic: 'sources',
    standing: 'imprecise',
    evidence: [{ sources: ['lastres-2025', 'grabois-lastres'], known: 'found' }],
  },
  T24: {
    origin: 'talk',
    topic: 'sovereignty',
    standing: 'plausible',
    evidence: [
      { sources: ['exame-redata-ends', 'folhape-redata'], known: 'found' },
      { sources: ['movimentopb-serpro', 'g1-tiktok-2026'], known: 'found' },
    ],
  },
  T25: {
    origin: 'talk',
    topic: 'sovereignty',
    standing: 'imprecise',
    evidence: [
      { sources: ['iaastd-2009'], known: 'found' },
      { sources: ['food-sovereignty-origins'], known: 'found' },
      { sources: ['amadeu-ihu-2024'], known: 'found' },
    ],
  },
  T26: {
    origin: 'talk',
    topic: 'sovereignty',
    standing: 'unverifiable',
    evidence: [
      { sources: ['couture-2020', 'hummel-2021'], known: 'found' },
      { sources: ['kukutai-2016'], known: 'found' },
      { sources: ['colonialismo-de-dados-2021'], known: 'found' },
    ],
  },
  T27: {
    origin: 'talk',
    topic: 'sovereignty',
    standing: 'plausible',
    evidence: [
      { sources: ['educacao-vigiada', 'educacao-aberta-2021'], known: 'found' },
      { sources: ['own-computation'], known: 'found' },
      { sources: ['educacao-vigiada'], known: 'found' },
      { sources: ['manual-do-usuario-google', 'educacao-vigiada-america-do-sul'], known: 'found' },
    ],
  },
  T28: {
    origin: 'talk',
    topic: 'context',
    standing: 'confirmed',
    evidence: [
      { sources: ['fetam-conference', 'opovo-conference', 'smabc-conference'], known: 'found' },
      { sources: ['sindjuf-megamaquina', 'sisejufe-megamaquina', 'bancarios-taubate-megamaquina'], known: 'found' },
    ],
  },
  T29: {
    origin: 'talk',
    topic: 'policy',
    standing: 'plausible',
    evidence: [
      { sources: ['telesintese-pbia', 'pbia'], known: 'found' },
      { sources: ['scbr-supercomputer'], known: 'found' },
      { sources: ['movimentopb-serpro', 'dataprev-relativity'], known: 'found' },
    ],
  },
  T30: {
    origin: 'talk',
    topic: 'rights',
    standing: 'confirmed',
    evidence: [
      {
        sources: ['bancarios-feeb-2025', 'bancarios-cg-2025', 'spbancarios-ia-2025', 'spbancarios-monitoring-2025'],
        known: 'found',
      },
      { sources: ['aflcio-2025', 'uni-ethical-ai-2017'], known: 'found' },
    ],
  },
  K01: {
    origin: 'press',
    topic: 'hardware',
    standing: 'imprecise',
    evidence: [
      { sources: ['aws-trn3-ultraserver', 'graidient-trn3', 'toms-trainium3'], known: 'found' },
      { sources: ['neuron-trainium3', 'neuron-trainium2'], known: 'found' },
    ],
  },
  K02: {
    origin: 'press',
    topic: 'hardware',
    standing: 'imprecise',
    evidence: [
      { sources: ['aws-trn3-ultraserver', 'graidient-trn3'], known: 'found' },
      { sources: ['epoch-ml-hardware'], known: 'found' },
    ],
  },
  K03: {
    origin: 'press',
    topic: 'hardware',
    standing: 'confirmed',
    evidence: [{ sources: ['aws-trn3-ultraserver', 'toms-trainium3', 'graidient-trn3'], known: 'found' }],
  },
  K04: {
    origin: 'press',
    topic: 'market',
    standing: 'unverifiable',
    evidence: [
      { sources: ['coindesk-trainium3'], known: 'found' },
      { sources: ['polymarket-guide', 'polymarket-best-model'], known: 'recalled' },
      { sources: ['code-red-memo'], known: 'found' },
    ],
  },
  K05: {
    origin: 'press',
    topic: 'market',
    standing: 'confirmed',
    evidence: [
      { sources: ['bitcoin-halving'], known: 'found' },
      { sources: ['epoch-frontier-data-centers', 'iren-microsoft'], known: 'found' },
    ],
  },
  K06: {
    origin: 'press',
    topic: 'market',
    standing: 'confirmed',
    evidence: [{ sources: ['iren-microsoft', 'gulftoday-iren'], known: 'found' }],
  },
  K07: {
    origin: 'press',
    topic: 'market',
    standing: 'imprecise',
    evidence: [{ sources: ['terawulf-fluidstack', 'briefglance-terawulf'], known: 'found' }],
  },
  K08: {
    origin: 'press',
    topic: 'market',
    standing: 'confirmed',
    evidence: [{ sources: ['iren-microsoft', 'terawulf-fluidstack'], known: 'found' }],
  },
  K09: {
    origin: 'press',
    topic: 'market',
    standing: 'plausible',
    evidence: [{ sources: ['terawulf-fluidstack', 'briefglance-terawulf'], known: 'found' }],
  },
  K10: {
    origin: 'press',
    topic: 'market',
    standing: 'unverifiable',
    evidence: [{ sources: ['coindesk-trainium3'], known: 'found' }],
  },
  K11: {
    origin: 'press',
    topic: 'market',
    standing: 'imprecise',
    evidence: [
      { sources: ['techcrunch-openai-trillion'], known: 'found' },
      { sources: ['altman-commitments'], known: 'found' },
    ],
  },
  K12: {
    origin: 'press',
    topic: 'market',
    standing: 'plausible',
    evidence: [
      { sources: ['nvidia-openai-100bn', 'altman-commitments', 'nvidia-openai-replaced', 'openai-round-2026'], known: 'found' },
      { sources: ['terawulf-fluidstack'], known: 'found' },
    ],
  },
  K13: {
    origin: 'press',
    topic: 'economy',
    standing: 'contradicted',
    evidence: [{ sources: ['bain-2025'], known: 'found' }],
  },
  K14: {
    origin: 'press',
    topic: 'market',
    standing: 'unverifiable',
    evidence: [{ sources: ['coindesk-trainium3'], known: 'found' }],
  },
  K15: {
    origin: 'press',
    topic: 'hardware',
    standing: 'imprecise',
    evidence: [{ sources: ['neuron-trainium3', 'tpu-docs'], known: 'found' }],
  },
} as const satisfies Record<string, Claim>;

export type ClaimId = keyof typeof claims;

/** A correction that a listener should take home; in order of weight. */
export interface Correction {
  /** The claims it corrects; empty where it corrects what the press or an earlier state of the law said. */
  readonly claims: readonly ClaimId[];
  readonly sources: readonly SourceId[];
}

export const corrections = {
  'colossus-memphis': { claims: ['T14'], sources: ['epoch-frontier-data-centers', 'toms-colossus', 'toms-openai-texas'] },
  'cooling-units': { claims: ['T15'], sources: ['toms-openai-texas', 'epoch-frontier-data-centers'] },
  'bain-shortfall': { claims: ['K13'], sources: ['bain-2025'] },
  'trainium3-four-times': { claims: ['K01', 'K02'], sources: ['neuron-trainium3', 'neuron-trainium2', 'aws-trn3-ultraserver'] },
  'contract-years': { claims: ['K06', 'K07'], sources: ['iren-microsoft', 'terawulf-fluidstack'] },
  'bigger-not-better': { claims: ['T18', 'T21', 'T22'], sources: ['hoffmann-2022', 'llama3-card', 'llama2-card', 'deepseek-v3'] },
  'serving-overtakes-training': { claims: ['T12', 'T10'], sources: ['kaplan-2020', 'own-computation'] },
  'educacao-vigiada-sample': { claims: ['T27'], sources: ['educacao-vigiada', 'own-computation'] },
  'redata-law': { claims: [], sources: ['exame-redata-ends', 'lei-15504-2026'] },
  'book-title': { claims: ['T23'], sources: ['lastres-2025', 'grabois-lastres'] },
} as const satisfies Record<string, Correction>;

export type CorrectionId = keyof typeof corrections;
