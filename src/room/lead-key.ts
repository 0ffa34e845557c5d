/** The name that a room which is led from here is kept under; windows hear of it by the storage's own event. */
export const leadKey = 'megamaquina:sala';

/** Whether there may be one; whoever asks for more loads what reads it. */
export function mayLead(): boolean {
  try {
    return localStorage.getItem(leadKey) !== null;
  } catch {
    return false;
  }
}
