/** Brazil's places and programmes along the line, each as a group of sourced facts. */
import type { Known } from '../graph/types.ts';
import type { FactId } from './facts.ts';
import type { SourceId } from './sources.ts';

export interface BrazilEntry {
  readonly kind: 'site' | 'programme' | 'law' | 'machine' | 'energy' | 'survey' | 'event' | 'benchmark';
  readonly facts: readonly FactId[];
  readonly sources: readonly SourceId[];
  readonly known: Known;
}

export const brazil = {
  tiktok: {
    kind: 'site',
    facts: ['tiktok-it-power', 'tiktok-contracted-power', 'tiktok-power-2034', 'tiktok-investment', 'tiktok-water', 'tiktok-works-start', 'tiktok-first-hall', 'tiktok-jobs-claimed', 'tiktok-jobs-permanent', 'anace-families'],
    sources: ['g1-tiktok-2026', 'claro-tiktok', 'opovo-tiktok', 'intercept-anace', 'movimentopb-anace'],
    known: 'found',
  },
  'rio-ai-city': {
    kind: 'site',
    facts: ['rio-ai-city-announced', 'rio-ai-city-phase-1', 'rio-ai-city-building'],
    sources: ['elea-rio-ai-city', 'veja-rio-ai-city', 'intelligence-garden-rio'],
    known: 'found',
  },
  'scala-ai-city': {
    kind: 'site',
    facts: ['scala-announced', 'scala-initial'],
    sources: ['scala-ai-city', 'epoch-gpu-clusters'],
    known: 'found',
  },
  redata: {
    kind: 'law',
    facts: ['redata-decree', 'redata-lapsed', 'redata-law', 'redata-water-cap', 'redata-domestic-share', 'redata-research-share'],
    sources: ['infra-redata', 'exame-redata-bill', 'exame-redata-ends', 'folhape-redata', 'lei-15504-2026'],
    known: 'found',
  },
  'data-centers': {
    kind: 'energy',
    facts: ['data-centers-demand-now', 'data-centers-demand-2029', 'data-abroad-share'],
    sources: ['exame-redata-bill', 'exame-redata-ends', 'folhape-redata'],
    known: 'found',
  },
  pbia: {
    kind: 'programme',
    facts: ['pbia-total', 'pbia-business', 'pbia-infrastructure', 'pbia-public-services', 'pbia-education', 'pbia-regulation', 'pbia-power-equivalent', 'supercomputer-cost', 'supercomputer-site'],
    sources: ['telesintese-pbia', 'pbia', 'scbr-supercomputer'],
    known: 'found',
  },
  'santos-dumont': {
    kind: 'machine',
    facts: ['santos-dumont-gpus', 'santos-dumont-upgrade'],
    sources: ['epoch-gpu-clusters', 'lncc-santos-dumont'],
    known: 'recalled',
  },
  hpc: {
    kind: 'machine',
    facts: ['petrobras-pegaso-gpus', 'petrobras-gaia-gpus', 'petrobras-dragao-gpus', 'sidi-iara-gpus', 'brazil-h100-equivalents'],
    sources: ['epoch-gpu-clusters'],
    known: 'found',
  },
  serpro: {
    kind: 'programme',
    facts: ['serpro-cloud'],
    sources: ['movimentopb-serpro', 'linharesjr-nuvem', 'dataprev-relativity'],
    known: 'found',
  },
  household: {
    kind: 'energy',
    facts: ['household-brazil', 'household-people'],
    sources: ['epe-2016', 'epe-2022', 'epe-2025', 'ibge-censo-2022'],
    known: 'found',
  },
  itaipu: {
    kind: 'energy',
    facts: ['itaipu-power', 'itaipu-unit-power', 'itaipu-units', 'itaipu-energy-2024'],
    sources: ['itaipu', 'g1-itaipu', 'cnn-itaipu-2024'],
    known: 'found',
  },
  grid: {
    kind: 'energy',
    facts: ['grid-carbon-brazil', 'grid-carbon-brazil-lifecycle'],
    sources: ['mcti-sin-2023', 'owid-carbon-intensity'],
    known: 'found',
  },
  'educacao-vigiada': {
    kind: 'survey',
    facts: ['google-mail-share', 'microsoft-mail-share', 'mail-institutions', 'mail-share-site', 'mail-share-south-america', 'google-spending'],
    sources: ['educacao-vigiada', 'educacao-aberta-2021', 'educacao-vigiada-america-do-sul', 'manual-do-usuario-google'],
    known: 'found',
  },
  conference: {
    kind: 'event',
    facts: ['conference-start', 'conference-end', 'conference-people', 'conference-states', 'conference-ceara-entities'],
    sources: ['fetam-conference', 'opovo-conference', 'smabc-conference'],
    known: 'found',
  },
  'ai-bill': {
    kind: 'law',
    facts: ['ai-bill-senate'],
    sources: ['eixos-redata'],
    known: 'found',
  },
  portuguese: {
    kind: 'benchmark',
    facts: ['mmlu-pt-8b', 'mmlu-pt-70b', 'mmlu-pt-405b', 'mmlu-en-8b', 'mmlu-en-70b', 'mmlu-en-405b'],
    sources: ['llama31-card'],
    known: 'found',
  },
} as const satisfies Record<string, BrazilEntry>;

export type BrazilId = keyof typeof brazil;
