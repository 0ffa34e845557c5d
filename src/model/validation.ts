/**
 * The model against what was published: each system's inputs in, its figure beside the model's range.
 * Energies that a publisher multiplied out from a chip's rating are left out, because they would test
 * one multiplication against the same one; sites whose power was derived that way are shown, not scored.
 */
import { acceleratorOf } from './catalogues/accelerators.ts';
import { requestEnergies, servingSystems } from './catalogues/inference.ts';
import { runs } from './catalogues/runs.ts';
import { sites } from './catalogues/sites.ts';
import { estimate } from './estimate.ts';
import type { ServingSystem } from './catalogues/inference.ts';
import type { TrainingEnergy, TrainingRun, TrainingThroughput } from './catalogues/runs.ts';
import type { Independence, Site } from './catalogues/sites.ts';
import type { SourceId } from './catalogues/sources.ts';
import type { Known, Range } from './graph/types.ts';
import type { NumberId } from './quantities.ts';
import { median } from './median.ts';

export type ValidationKind = 'training' | 'serving' | 'trainingEnergy' | 'requestEnergy' | 'site';

/** One published figure beside the model's. */
export interface ValidationRow extends Range {
  readonly systemId: string;
  readonly name: string;
  readonly kind: ValidationKind;
  readonly quantity: NumberId;
  /** In the quantity's unit, as `low`, `central` and `high` are. */
  readonly published: number;
  readonly inside: boolean;
  /** How far the central value is off, at least 1: 2 is twice or half. */
  readonly factor: number;
  /** The same for a constant utilisation of `baselineUtilization`; training runs only. */
  readonly baselineFactor: number | null;
  /** Not among the systems of the project's evidence. */
  readonly holdOut: boolean;
  /** `derived` rows are shown and not scored. */
  readonly independence: Independence | 'measured';
  readonly sources: readonly SourceId[];
  readonly known: Known;
}

/** How well one kind of figure is met. */
export interface ValidationSummary {
  readonly kind: ValidationKind;
  readonly holdOut: boolean;
  readonly count: number;
  /** Share of the published figures between low and high. */
  readonly inside: number;
  /** Median of high over low: what that share costs. */
  readonly width: number;
  readonly withinHalfAgain: number;
  readonly withinTwice: number;
  /** Share that a constant utilisation gets within a factor of 1.5; training runs only. */
  readonly baselineWithinHalfAgain: number | null;
}

export interface Validation {
  readonly rows: readonly ValidationRow[];
  readonly summaries: readonly ValidationSummary[];
}

/** The rule of thumb that the model must beat: every run at a third of peak. */
export const baselineUtilization = 0.33;

const secondsPerHour = 3600;
const flopPerParameterToken = 6;

const offBy = (published: number, central: number): number => Math.max(published / central, central / published);

type Described = Pick<ValidationRow, 'systemId' | 'name' | 'holdOut' | 'independence' | 'sources' | 'known'>;

function row(
  kind: ValidationKind,
  quantity: NumberId,
  published: number,
  { low, central, high }: Range,
  described: Described,
  baseline?: number,
): ValidationRow {
  return {
    ...described,
    kind,
    quantity,
    published,
    low,
    central,
    high,
    inside: low <= published && published <= high,
    factor: offBy(published, central),
    baselineFactor: baseline === undefined ? null : offBy(published, baseline),
  };
}

function trainingRow(run: TrainingRun): ValidationRow {
  const { totalParameters, activeParameters, trainingTokens, accelerator, precision, acceleratorHours } = run;
  const range = estimate('trainingAcceleratorHours', {
    totalParameters, activeParameters, trainingTokens, accelerator, trainingPrecision: precision,
  });
  const flop = flopPerParameterToken * activeParameters * trainingTokens;
  const baseline = flop / (acceleratorOf(accelerator).peak.bf16 * baselineUtilization * secondsPerHour);
  const described = {
    systemId: run.id, name: run.name, holdOut: run.holdOut, independence: 'reported', sources: run.sources, known: run.known,
  } as const;
  return row('training', 'trainingAcceleratorHours', acceleratorHours, range, described, baseline);
}

/** A step of training is a very short run. */
function asRun(system: TrainingThroughput): TrainingRun {
  const { parameters, tokensPerStep, secondsPerStep, ...shared } = system;
  return {
    ...shared,
    totalParameters: parameters,
    activeParameters: parameters,
    trainingTokens: tokensPerStep,
    precision: 'bf16',
    acceleratorHours: (system.accelerators * secondsPerStep) / secondsPerHour,
    holdOut: false,
  };
}

function servingRow(system: ServingSystem): ValidationRow {
  const { totalParameters, activeParameters, promptTokens, outputTokens, accelerator, precision } = system;
  const range = estimate('acceleratorSecondsPerRequest', {
    totalParameters, activeParameters, promptTokens, outputTokens, accelerator, servingPrecision: precision,
  });
  const published = (system.accelerators * outputTokens) / system.outputTokensPerSecond;
  return row('serving', 'acceleratorSecondsPerRequest', published, range, {
    systemId: system.id, name: system.name, holdOut: system.holdOut, independence: 'measured',
    sources: system.sources, known: system.known,
  });
}

function trainingEnergyRow(system: TrainingEnergy): ValidationRow | undefined {
  const { accelerator, acceleratorHours, parameters, trainingTokens, pue } = system;
  const work =
    acceleratorHours !== null
      ? { trainingAcceleratorHours: acceleratorHours }
      : trainingTokens !== null
        ? { totalParameters: parameters, activeParameters: parameters, trainingTokens }
        : undefined;
  if (work === undefined) return undefined;
  return row('trainingEnergy', 'trainingEnergy', system.energy, estimate('trainingEnergy', { accelerator, pue, ...work }), {
    systemId: system.id, name: system.name, holdOut: false, independence: 'measured',
    sources: system.sources, known: system.known,
  });
}

/** A site with several kinds of chips needs the sum of what each kind needs. */
function siteRow(site: Site): ValidationRow | undefined {
  const kinds = Object.entries(site.accelerators);
  if (site.facilityPower === null || kinds.length === 0) return undefined;
  const parts = kinds.map(([accelerator, siteAccelerators]) => estimate('facilityPower', { accelerator, siteAccelerators }));
  const sum = (end: keyof Range): number => parts.reduce((total, part) => total + part[end], 0);
  return row(
    'site', 'facilityPower', site.facilityPower, { low: sum('low'), central: sum('central'), high: sum('high') },
    {
      systemId: site.id, name: site.name, holdOut: false, independence: site.independence,
      sources: site.sources, known: site.known,
    },
  );
}

function requestEnergyRows(): ValidationRow[] {
  const range = estimate('energyPerRequest');
  return requestEnergies.map(({ id, name, energy, sources, known }) =>
    row('requestEnergy', 'energyPerRequest', energy, range, {
      systemId: id, name, holdOut: false, independence: 'reported', sources, known,
    }),
  );
}

const share = <Item>(items: readonly Item[], holds: (item: Item) => boolean): number =>
  items.filter(holds).length / items.length;

/**
 * The scores of a set of rows; `derived` ones do not count.
 * @param rows at least one that counts
 */
export function summarize(kind: ValidationKind, holdOut: boolean, rows: readonly ValidationRow[]): ValidationSummary {
  const scored = rows.filter((one) => one.kind === kind && one.holdOut === holdOut && one.independence !== 'derived');
  return {
    kind,
    holdOut,
    count: scored.length,
    inside: share(scored, (one) => one.inside),
    width: median(scored.map((one) => one.high / one.low)),
    withinHalfAgain: share(scored, (one) => one.factor <= 1.5),
    withinTwice: share(scored, (one) => one.factor <= 2),
    baselineWithinHalfAgain:
      kind === 'training' ? share(scored, (one) => one.baselineFactor !== null && one.baselineFactor <= 1.5) : null,
  };
}

/** All comparisons and their scores, those of the evidence apart from those that only test. Takes about a second. */
export function validate(): Validation {
  const rows = [
    ...[...runs.training, ...runs.throughput.map(asRun)].map(trainingRow),
    ...servingSystems.map(servingRow),
    ...runs.energy.map(trainingEnergyRow),
    ...requestEnergyRows(),
    ...Object.values(sites).map(siteRow),
  ].filter((one) => one !== undefined);
  const summaries = [
    summarize('training', false, rows),
    summarize('training', true, rows),
    summarize('serving', false, rows),
    summarize('serving', true, rows),
    summarize('trainingEnergy', false, rows),
    summarize('requestEnergy', false, rows),
    summarize('site', false, rows),
  ];
  return { rows, summaries };
}
