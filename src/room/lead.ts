/** The room that this browser leads: kept until it ends, so that deck and speaker page find it through every reload. */
import { leadKey } from './lead-key.ts';
import { readFragment, toFragment } from './protocol/link.ts';

export interface Lead {
  readonly room: string;
  readonly secret: string;
}

/** The room that is led from here; undefined where none is, or nothing may be kept. */
export function keptLead(): Lead | undefined {
  let kept: string | null;
  try {
    kept = localStorage.getItem(leadKey);
  } catch {
    return undefined;
  }
  return kept === null ? undefined : asLead(kept);
}

/** Reads the presenter's link, or what was kept of it. */
export function asLead(text: string): Lead | undefined {
  const { room, secret } = readFragment(text) ?? {};
  return room === undefined || secret === undefined ? undefined : { room, secret };
}

/** Keeps it. False where the browser does not let anything be kept. */
export function keepLead(lead: Lead): boolean {
  try {
    localStorage.setItem(leadKey, toFragment(lead));
    return true;
  } catch {
    return false;
  }
}

/** Forgets the room in every window of this browser. */
export function forgetLead(): void {
  try {
    localStorage.removeItem(leadKey);
  } catch {
    // Nothing was kept then.
  }
}
