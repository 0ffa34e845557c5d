/** What a public service needs, in one currency with what exists, what is announced and what a budget buys. */
import { acceleratorOf, peakAt } from './catalogues/accelerators.ts';
import type { Values } from './graph/types.ts';

/** One accelerator of the scenario in H100: dense arithmetic at 16 bits over the H100's. */
export function h100Factor(values: Values): number {
  return peakAt(acceleratorOf(String(values['accelerator'])), 'bf16') / peakAt(acceleratorOf('h100-sxm'), 'bf16');
}

/** Accelerators of the scenario that a contracted power holds. @param watts at the facility's connection */
export function acceleratorsFor(values: Values, watts: number): number {
  return watts / Number(values['facilityPowerPerAccelerator']);
}

/** People who can ask as often as in the scenario, served and trained for by this many accelerators. */
export function peopleServed(values: Values, accelerators: number): number {
  return accelerators * Number(values['usersPerAccelerator']);
}

export interface PlanUse {
  /** Reais for machines and building. */
  readonly capital: number;
  /** Reais for energy, people and maintenance over the plan's years. */
  readonly running: number;
  /** Reais of the plan that are left; below 0 where it does not suffice. */
  readonly left: number;
}

/** What the scenario takes of the Brazilian plan when it is built at once and runs for all of the plan's years. */
export function planUse(values: Values): PlanUse {
  const of = (id: string): number => Number(values[id]);
  const capital = of('capitalCostInReais');
  const running = of('annualRunningCostInReais') * of('brazilianPlanYears');
  return { capital, running, left: of('brazilianPlanBudget') - capital - running };
}
