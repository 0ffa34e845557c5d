import type { Known } from '../../graph/types.ts';
import type { ClaimId } from '../claims.ts';
import type { SourceId } from '../sources.ts';

/**
 * Base units of the model where they apply (`W`, `Wh/request`, `USD/year`), and beside them:
 * the empty unit is a bare count that the sentence names, `share` is read as a percentage, `ratio` as times, `score` as a bare mark out of 100, `date` is
 * an ISO 8601 year, month or day, `place` a name.
 */
export type FactUnit =
  | ''
  | 'accelerator'
  | 'accelerator·h'
  | 'BRL'
  | 'BRL/h'
  | 'BRL/kWh'
  | 'BTC'
  | 'FLOP/s'
  | 'L/d'
  | 'L/kWh'
  | 'USD'
  | 'USD/day'
  | 'USD/h'
  | 'USD/year'
  | 'W'
  | 'Wh'
  | 'Wh/request'
  | 'Wh/year'
  | 'd'
  | 'date'
  | 'g/kWh'
  | 'institution'
  | 'kWh/month'
  | 'mL/request'
  | 'parameter'
  | 'people'
  | 'place'
  | 'ratio'
  | 'request'
  | 'request/day'
  | 's'
  | 'score'
  | 'server'
  | 'share'
  | 'token'
  | 'token/day'
  | 'token/month'
  | 'token/parameter'
  | 'token/request'
  | 'unit'
  | 'year';

/** A figure that is no quantity of the model, with where it was read. */
export interface FactEntry {
  /** A number, a range, an ISO date, or null: looked for and not published. */
  readonly value: number | readonly [low: number, high: number] | string | null;
  readonly unit: FactUnit;
  readonly sources: readonly SourceId[];
  readonly known: Known;
  /** The claim of the talk or of the press that the figure belongs to; its standing is the claim's. */
  readonly claim?: ClaimId;
}

export interface Fact extends FactEntry {
  readonly id: string;
}
