import type { AcceleratorId, Precision } from '../model/catalogues/accelerators.ts';
import type { GridId } from '../model/catalogues/grids.ts';

/** What the choices offer. */
export type OptionId = AcceleratorId | Precision | GridId;
