/**
 * The stations of the assembly line as one opens them: how big each is today, who works there, what is left out.
 * Words in `i18n/<locale>/line/`.
 */
import type { ClaimId } from './claims.ts';
import type { FactId } from './facts.ts';
import type { SourceId } from './sources.ts';

/** The five colours of the line; a station wears one of them. */
export type LineColour = 'labour' | 'data' | 'algorithms' | 'models' | 'computing';

export interface LineStation {
  readonly colour: LineColour;
  /** Live quantities of the scenario, the largest first. */
  readonly size: readonly string[];
  /** Hours, pay and numbers of those who work there; a fact without a value is a silence, and is shown as one. */
  readonly people: readonly FactId[];
  /** Figures of what is left out. */
  readonly missing: readonly FactId[];
  /** Whose notion the bias is: the essay's, or an addition of this project. */
  readonly biasBy: 'essay' | 'ours';
  readonly claims: readonly ClaimId[];
  readonly sources: readonly SourceId[];
}

export const lineStations = {
  work: {
    colour: 'labour',
    size: ['trainingTokens'],
    people: ['kenya-wage', 'kenya-contract-rate', 'brazil-microwork-wage', 'brazil-microwork-women', 'brazil-microwork-only-income', 'remotasks-people', 'brazil-microwork-people', 'data-workers-world'],
    missing: [],
    biasBy: 'essay',
    claims: ['T01', 'T03'],
    sources: ['nooscope', 'time-kenya-2023', 'diplab-brasil-2023', 'folha-remotasks-2023'],
  },
  data: {
    colour: 'data',
    size: ['trainingTokens'],
    people: ['remotasks-people', 'llama3-label-workers', 'gpt4-label-workers'],
    missing: ['llama3-mix-languages', 'gpt3-mix-crawl', 'gpt5-training-data'],
    biasBy: 'essay',
    claims: ['T03', 'T11'],
    sources: ['nooscope', 'llama3-paper', 'gpt3-paper'],
  },
  training: {
    colour: 'algorithms',
    size: ['trainingFlop', 'trainingAcceleratorHours', 'trainingAccelerators', 'trainingDays'],
    people: ['kenya-wage', 'llama3-label-workers', 'moderators-world'],
    missing: ['gpt5-training-hours'],
    biasBy: 'essay',
    claims: ['T03', 'T12'],
    sources: ['nooscope', 'llama3-paper', 'time-kenya-2023'],
  },
  model: {
    colour: 'models',
    size: ['totalParameters', 'activeParameters', 'weightBytes', 'acceleratorsPerReplica'],
    people: ['gpt4-label-workers'],
    missing: ['gpt4-parameters', 'gpt5-parameters'],
    biasBy: 'essay',
    claims: ['T03', 'T17'],
    sources: ['nooscope', 'epoch-models'],
  },
  use: {
    colour: 'models',
    size: ['requestsPerDay', 'peakTokensPerSecond', 'servingAccelerators', 'energyPerRequest'],
    people: ['online-gig-workers', 'kenya-layoffs', 'moderators-world'],
    missing: [],
    biasBy: 'essay',
    claims: ['T03', 'T06'],
    sources: ['nooscope', 'lgpd-art20', 'quartz-kenya-2023'],
  },
  base: {
    colour: 'computing',
    size: ['facilityPower', 'siteAccelerators', 'annualEnergy', 'annualWater', 'capitalCost'],
    people: ['cobalt-miners', 'abilene-jobs-construction', 'abilene-jobs-guaranteed', 'abilene-job-wage', 'colossus-jobs'],
    missing: ['cobalt-artisanal-share'],
    biasBy: 'ours',
    claims: ['T03', 'T14'],
    sources: ['amadeu-talk-2025', 'cru-cobalt-2016', 'gulley-2023', 'bloomberg-abilene-jobs'],
  },
} as const satisfies Record<string, LineStation>;

export type LineStationId = keyof typeof lineStations;

/** In the order of the line; the base comes last, under all the others. */
export const lineStationIds = Object.keys(lineStations) as LineStationId[];
