/**
 * The rooms of the house from the ground up: each may import from itself and from those before it, never from those
 * after it. `src/i18n` stands on the model because its dictionaries are keyed by the model's ids.
 */
export const rooms = [
  'model', 'i18n', 'offline', 'scenario', 'numbers', 'charts', 'assembly-line', 'datacenter', 'calculators', 'deck', 'room', 'book', 'workshop', 'layouts', 'pages',
];
