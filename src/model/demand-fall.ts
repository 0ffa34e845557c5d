/** Demand falls, the fleet and the debt stay: what comes in, and who is left with what. Amounts in dollars a year. */
import type { Values } from './graph/types.ts';

/**
 * Those who live off the revenue, in the order in which they are usually paid: without energy and people nothing
 * comes in at all; then lenders and owners get their return, then their money back; what remains is the margin.
 */
export const claimants = ['energy', 'operation', 'interest', 'principal', 'margin'] as const;

export type Claimant = (typeof claimants)[number];

export type Shares = Readonly<Record<Claimant, number>>;

/**
 * The parts of `annualRevenueNeeded`; they add up to it. What was bought wears off evenly over its life: that much of
 * the yearly payment gives the money back, on average, and the rest is the return on it.
 */
export function revenueParts(values: Values): Shares {
  const of = (id: string): number => Number(values[id]);
  const principal = of('itCapitalCost') / of('itLife') + of('shellCapitalCost') / of('shellLife');
  return {
    energy: of('annualEnergyCost'),
    operation: of('annualOperatingCost'),
    interest: of('annualCapitalCharge') - principal,
    principal,
    margin: of('annualRevenueNeeded') - of('annualCost'),
  };
}

/**
 * Pays the claimants one after the other until the revenue is spent.
 * @param due what each is owed, 0 or more
 */
export function payOut(revenue: number, due: Shares): Shares {
  let left = Math.max(0, revenue);
  const paid = {} as Record<Claimant, number>;
  for (const claimant of claimants) {
    paid[claimant] = Math.min(left, Math.max(0, due[claimant]));
    left -= paid[claimant];
  }
  return paid;
}

export interface DemandFall {
  /** Share of the requests that are left. */
  readonly left: number;
  /** What each is owed while the plan holds. */
  readonly before: Shares;
  /** What each is owed afterwards: only the energy falls with the load, and the margin is what it was. */
  readonly due: Shares;
  /** What each gets at the old price. */
  readonly paid: Shares;
  readonly revenueBefore: number;
  readonly revenueAfter: number;
  /** Due and not paid, all together. */
  readonly shortfall: number;
  /** Dollars that each request must earn, before and afterwards. */
  readonly priceBefore: number;
  readonly priceAfter: number;
}

/**
 * The scenario after a fall of demand, with its fleet as it was built. Costs are those of the serving fleet's part of
 * the site, as in `revenuePerRequest`.
 * @param at the scenario with inputs changed
 * @param fall share of the requests that stay away, from 0 to below 1
 */
export function demandFall(at: (changes: Readonly<Record<string, number>>) => Values, fall: number): DemandFall {
  const plan = at({});
  const of = (values: Values, id: string): number => Number(values[id]);
  const requests = of(plan, 'requestsPerDay');
  const fleet = { siteAccelerators: of(plan, 'siteAccelerators'), servingAccelerators: of(plan, 'servingAccelerators') };
  const now = at({ ...fleet, requestsPerDay: Math.max(1, requests * (1 - fall)) });
  const share = fleet.siteAccelerators > 0 ? Math.min(1, fleet.servingAccelerators / fleet.siteAccelerators) : 0;
  const served = (parts: Shares): Shares => Object.fromEntries(claimants.map((claimant) => [claimant, parts[claimant] * share])) as Shares;
  const before = served(revenueParts(plan));
  const due = { ...before, energy: Math.min(before.energy, served(revenueParts(now)).energy) };
  const revenueBefore = sum(before);
  const left = of(now, 'requestsPerDay') / requests;
  const revenueAfter = revenueBefore * left;
  const paid = payOut(revenueAfter, due);
  return {
    left,
    before,
    due,
    paid,
    revenueBefore,
    revenueAfter,
    shortfall: sum(due) - sum(paid),
    priceBefore: of(plan, 'revenuePerRequest'),
    priceAfter: of(now, 'revenuePerRequest'),
  };
}

/** All of them together. */
export function sum(shares: Shares): number {
  return claimants.reduce((total, claimant) => total + shares[claimant], 0);
}
