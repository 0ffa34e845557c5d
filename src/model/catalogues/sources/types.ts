import type { Known } from '../../graph/types.ts';

/**
 * What kind of thing a source is. `talkpress`: press on the conference and the talk itself;
 * `own`: this project's arithmetic or an engineering assumption of its own.
 */
export type SourceKind =
  | 'paper'
  | 'dataset'
  | 'card'
  | 'docs'
  | 'press'
  | 'blog'
  | 'law'
  | 'book'
  | 'talk'
  | 'talkpress'
  | 'own';

/** One publication, as its own publisher issued it. */
export interface SourceEntry {
  /** In the publication's own language. */
  readonly title: string;
  /** People or institution that answer for it. */
  readonly authors: string;
  /** ISO 8601: a year, a month or a day; null where the page carries no date. */
  readonly date: string | null;
  /** The primary address, never a repost; null where there is none on the web. */
  readonly url: string | null;
  readonly kind: SourceKind;
  readonly known: Known;
  /** Named where the data themselves may be reused: `CC BY 4.0`. */
  readonly licence?: string;
  /** The address that was really read, where that was a copy or a report and not `url`. */
  readonly readAt?: string;
}

export interface Source extends SourceEntry {
  readonly id: string;
}
