/** The room that this browser leads: kept until it ends, so that deck and speaker page find it through every reload. */
import { keep, recall } from '../deck/memory.ts';
import { leadKey } from './lead-key.ts';
import { readFragment, toFragment } from './protocol/link.ts';

export interface Lead {
  readonly room: string;
  readonly secret: string;
}

/** The room that is led from here; undefined where none is, or nothing may be kept. */
export function keptLead(): Lead | undefined {
  const kept = recall('local', leadKey);
  return kept === undefined ? undefined : asLead(kept);
}

/** Reads the presenter's link, or what was kept of it. */
export function asLead(text: string): Lead | undefined {
  const { room, secret } = readFragment(text) ?? {};
  return room === undefined || secret === undefined ? undefined : { room, secret };
}

/** Keeps it. False where the browser does not let anything be kept. */
export function keepLead(lead: Lead): boolean {
  return keep('local', leadKey, toFragment(lead));
}

/** Forgets the room in every window of this browser. */
export function forgetLead(): void {
  keep('local', leadKey, undefined);
}
