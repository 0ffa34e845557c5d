/** What people decide first: how many requests a day, and on which country's grid. */
import { grids } from '../catalogues/grids.ts';
import { choice, decision } from '../graph/declare.ts';

export const scenario = [
  /** The talk's billion accesses a day. A decision: whoever sets it knows what they mean. */
  decision({
    id: 'requestsPerDay',
    unit: 'request/day',
    symbol: 'R',
    default: 1e9,
    bounds: [1, 1e13],
    slider: { min: 1e4, max: 1e10, scale: 'log' },
    sources: ['amadeu-talk-2025', 'epoch-ai-companies'],
    known: 'found',
  }),
  /**
   * Brazil, because the talk asks what Brazil should build; the sites that it names stand in the
   * United States, and their presets say so.
   */
  choice({
    id: 'grid',
    options: Object.keys(grids),
    default: 'BRA',
    sources: ['amadeu-talk-2025'],
    known: 'found',
  }),
] as const;

