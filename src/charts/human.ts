/** A person standing at (0, 0), 34 units tall: the scale of a drawing. Path data for one flat fill. */
export const person = 'M-4 0v-11h-3l1-10q6-4 12 0l1 10h-3v11zM0-34a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9z';

/** A person seen from above, at a table that lies towards smaller y: back, arms on the table, head. Path data. */
export const personFromAbove = {
  body: 'M-20 13v-9q0-10 20-10t20 10v9zM-20 8L-12-13M20 8L12-13',
  head: 'M0-9a7.5 7.5 0 1 1 0 15a7.5 7.5 0 1 1 0-15z',
} as const;
