/** Drawings of this stretch of the talk. */
export const brasil = {};
