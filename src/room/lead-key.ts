/** Whether this browser leads a room; read by pages that load the rest only then. */
import { recall } from '../deck/memory.ts';

/** The name that a room which is led from here is kept under; windows hear of it by the storage's own event. */
export const leadKey = 'megamaquina:sala';

/** Whether there may be one; whoever asks for more loads what reads it. */
export function mayLead(): boolean {
  return recall('local', leadKey) !== undefined;
}
