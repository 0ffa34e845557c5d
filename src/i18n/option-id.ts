import type { Precision } from '../model/catalogues/accelerators.ts';
import type { GridId } from '../model/catalogues/grids.ts';

/** What the choices offer that every language names for itself; chips are called the same in all. */
export type OptionName = Precision | GridId;
