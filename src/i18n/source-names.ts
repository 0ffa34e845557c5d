import type { Source, SourceId } from '../model/catalogues/sources.ts';

/** What a language calls a source otherwise than the catalogue, which says words of its own in Portuguese. */
export type SourceNames = Readonly<Partial<Record<SourceId, Partial<Pick<Source, 'title' | 'authors'>>>>>;
