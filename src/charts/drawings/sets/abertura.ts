import City from '../City.astro';

/** Drawings of this stretch of the talk. */
export const abertura = { City };
