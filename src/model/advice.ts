/**
 * What a scenario asks for that no machine does as asked, or that the model does not follow: said beside the numbers,
 * never hidden. Pure functions of evaluated scenarios.
 */
import { acceleratorOf, nativePeak } from './catalogues/accelerators.ts';
import type { Values } from './graph/types.ts';

export type AdviceCode =
  /** The chip stores the serving width, and computes in 16 bits. */
  | 'servingWidth'
  /** The same for the width in which a model is trained. */
  | 'trainingWidth'
  /** A token cannot use more parameters than there are. */
  | 'activeAboveTotal'
  /** One copy of the model needs more accelerators than one rack holds. */
  | 'replicaBeyondRack'
  /** Weights, gradients and optimizer do not fit into the accelerators that train. */
  | 'trainingMemory'
  /** A quantity that was set by hand contradicts what it would be computed from. */
  | 'siteContradicted'
  /** The run takes longer than the machines live. */
  | 'trainingBeyondLife';

export interface Advice {
  readonly code: AdviceCode;
  /** The quantities that it is about, the first to be changed first. */
  readonly about: readonly string[];
  /** What to name in the sentence, as ids of quantities with their values. */
  readonly figures: Readonly<Record<string, number>>;
}

/** @param values all quantities of a scenario, as `evaluate` returns them */
export function adviceOn(values: Values): readonly Advice[] {
  const v = (id: string): number => Number(values[id]);
  const chip = acceleratorOf(String(values['accelerator']));
  const found: Advice[] = [];
  const say = (code: AdviceCode, about: readonly string[], figures: Readonly<Record<string, number>> = {}): void => {
    found.push({ code, about, figures });
  };

  if (nativePeak(chip, String(values['servingPrecision'])) === null) say('servingWidth', ['servingPrecision', 'accelerator']);
  if (nativePeak(chip, String(values['trainingPrecision'])) === null) say('trainingWidth', ['trainingPrecision', 'accelerator']);
  if (v('activeParameters') > v('totalParameters')) {
    say('activeAboveTotal', ['activeParameters', 'totalParameters'], { activeParameters: v('activeParameters'), totalParameters: v('totalParameters') });
  }
  const perRack = chip.perServer * chip.serversPerRack;
  if (v('acceleratorsPerReplica') > perRack) {
    say('replicaBeyondRack', ['totalParameters', 'servingPrecision', 'accelerator'], { acceleratorsPerReplica: v('acceleratorsPerReplica'), perRack });
  }
  const trained = v('trainingAccelerators');
  if (trained > 0 && v('trainingStateBytes') > trained * chip.memory) {
    const needed = Math.ceil(v('trainingStateBytes') / chip.memory);
    say('trainingMemory', ['trainingAccelerators', 'totalParameters'], { trainingStateBytes: v('trainingStateBytes'), needed });
  }
  const parts = v('servingAccelerators') + trained;
  // Half of one part in a hundred is rounding of a link.
  if (Math.abs(v('siteAccelerators') - parts) > 0.005 * parts) {
    say('siteContradicted', ['siteAccelerators'], { siteAccelerators: v('siteAccelerators'), parts });
  }
  if (trained > 0 && v('trainingDays') > v('itLife') * v('daysPerYear')) {
    say('trainingBeyondLife', ['trainingAccelerators'], { trainingDays: v('trainingDays'), itLife: v('itLife') });
  }
  return found;
}
