/** What `write.mjs` puts before the worker's own text. */
declare const BUILD: {
  /** Hash over everything that the copy holds. */
  readonly version: string;
  /** Where the copy is fetched from, below the base path. */
  readonly pack: string;
  /** Weight of the pack over the wire. */
  readonly bytes: number;
  /** Addresses below which somebody may be on a stage. */
  readonly stages: readonly string[];
  /** Addresses in this worker's scope that are not its own: other languages have workers of theirs. */
  readonly others: readonly string[];
  /** What pages are sent with. */
  readonly headers: Readonly<Record<string, string>>;
};
