export interface FactWords {
  /** What the figure counts, without the figure. */
  readonly label: string;
  /** A caveat that belongs beside it. */
  readonly note?: string;
}
