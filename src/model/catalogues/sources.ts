/**
 * Every publication that a figure, a formula or a claim rests on. Loaded on demand: no other
 * module of the model imports it but for its types.
 */
import { brazilSources } from './sources/brazil.ts';
import { conceptSources } from './sources/concepts.ts';
import { labourSources } from './sources/labour.ts';
import { marketSources } from './sources/market.ts';
import { modelSources } from './sources/models.ts';
import { runSources } from './sources/runs.ts';
import { siteSources } from './sources/sites.ts';
import { systemSources } from './sources/systems.ts';
import type { Source, SourceEntry } from './sources/types.ts';

export type { Source, SourceKind } from './sources/types.ts';

const entries = {
  ...conceptSources,
  ...modelSources,
  ...systemSources,
  ...runSources,
  ...siteSources,
  ...marketSources,
  ...brazilSources,
  ...labourSources,
} as const satisfies Record<string, SourceEntry>;

export type SourceId = keyof typeof entries;

/** All sources by id. */
export const sources = Object.fromEntries(
  Object.entries(entries).map(([id, entry]) => [id, { id, ...entry }]),
) as Readonly<Record<SourceId, Source>>;
