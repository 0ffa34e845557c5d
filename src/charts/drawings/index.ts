/** Drawings that slides may use by name. */
import City from './City.astro';

export const drawings = { City };
