/** What people decide first: how many people ask how often, and on which country's grid. */
import { grids } from '../catalogues/grids.ts';
import { choice, decision, predicted } from '../graph/declare.ts';

export const scenario = [
  /** With five questions each, the talk's billion accesses a day: this project's didactic split. */
  decision({
    id: 'dailyUsers',
    unit: 'person',
    symbol: 'U',
    default: 2e8,
    bounds: [1, 1e10],
    slider: { min: 1e4, max: 1e9, scale: 'log' },
    sources: ['engineering-practice', 'amadeu-talk-2025'],
    known: 'recalled',
  }),
  decision({
    id: 'requestsPerUser',
    unit: 'request/(person·day)',
    symbol: 'f',
    default: 5,
    bounds: [0.01, 1000],
    slider: { min: 0.1, max: 50, scale: 'log' },
    sources: ['engineering-practice', 'amadeu-talk-2025'],
    known: 'recalled',
  }),
  /** The talk's billion accesses a day. A decision: whoever sets it, or its two factors, knows what they mean. */
  predicted({
    id: 'requestsPerDay',
    unit: 'request/day',
    symbol: 'R',
    from: ['dailyUsers', 'requestsPerUser'],
    compute: ({ dailyUsers, requestsPerUser }) => dailyUsers * requestsPerUser,
    spread: { low: 1, high: 1 },
    tex: String.raw`\q{dailyUsers} \cdot \q{requestsPerUser}`,
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

