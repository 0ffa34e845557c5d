/** Which totals can stand behind published percentages: each share of such a total is a whole number of things. */

export interface WholeCounts {
  readonly total: number;
  /** How many of the total each share is, in the order of the shares. */
  readonly counts: readonly number[];
}

/**
 * All totals up to `most` for which every share, rounded as it was published, comes from a whole number.
 * @param shares between 0 and 1
 * @param decimals of the percentage as published: 2 for 71.53 %
 */
export function wholeCounts(shares: readonly number[], decimals: number, most: number): readonly WholeCounts[] {
  const published = (share: number): string => (100 * share).toFixed(decimals);
  const fits: WholeCounts[] = [];
  for (let total = 1; total <= most; total++) {
    const counts = shares.map((share) => Math.round(share * total));
    if (counts.every((count, i) => published(count / total) === published(shares[i] ?? NaN))) fits.push({ total, counts });
  }
  return fits;
}
