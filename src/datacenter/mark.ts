/** What a layer lays over the site. */
import type { Box } from './plan.ts';

/** Colours of the stations, and plain ink. */
export type MarkInk = 'computing' | 'data' | 'labour' | 'ink';

export interface Mark {
  readonly box: Box;
  readonly ink: MarkInk;
  /** How much of the colour: 0 is paper, 1 is full. */
  readonly strength: number;
}

/** Rows are marked one by one up to this number; beyond it, whole halls. */
export const mostMarkedRows = 400;
