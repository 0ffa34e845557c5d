/** Words of the charts and interactions of the training calculator. */
export const treino = {
  what: 'What',
  value: 'How much',
  passes: {
    caption: 'Training and use added up, in three measures, over the same days. Training rises until the launch and stops; use starts at the launch and rises without end. The dot marks the day when they are equal.',
    hours: 'busy GPU-hours',
    energy: 'energy of the whole fleet',
    rent: 'rent of the whole fleet',
    launch: 'launch',
    making: 'training',
    using: 'use',
    day: (count: string) => `day ${count}`,
    head: ['Measure', 'Training', 'Use, per day', 'Days until equal'],
    flop: 'operations done (FLOP)',
  },
  mixture: {
    caption: 'Each square is an equal part of the stored parameters; solid ones are those that work on a token. In a dense model, all of them.',
    works: (share: string) => `work on each token: ${share}`,
    stored: 'stored parameters',
    active: 'active parameters per token',
    share: 'share that works',
  },
  kinds: {
    legend: 'Type of model',
    dense: 'dense: all of them work',
    mixture: (times: string) => `mixture: stores ${times} the active ones`,
    hint: 'The button changes only the total; the active parameters stay.',
  },
} as const;
