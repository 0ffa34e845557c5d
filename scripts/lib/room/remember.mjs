// The room's code and secret over a crash: phones that come back find the room that they left.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freshCode, freshSecret, isCode, isPerson } from '../../../src/room/protocol/ids.ts';
import { root } from '../root.mjs';

/** A day's work; tomorrow is another room. */
const LIFE_MS = 12 * 3_600_000;

/** @typedef {{ room: string, secret: string, since: number }} Kept */

/**
 * The room that this machine opened last, or a new one.
 * @param {{ fresh?: boolean, file?: string, now?: number }} [options]
 * @returns {Promise<{ room: string, secret: string, again: boolean, kept: boolean }>} `again`: it is the same as before;
 *   `kept`: it will be found again, which a folder that cannot be written to does not allow
 */
export async function rememberRoom({ fresh = false, file = join(root, '.sala.json'), now = Date.now() } = {}) {
  const before = fresh ? undefined : await read(file);
  if (before !== undefined && now - before.since < LIFE_MS && now >= before.since) return { room: before.room, secret: before.secret, again: true, kept: true };
  const [room, secret] = [freshCode(), freshSecret()];
  // For the owner's eyes: who has the secret drives the stage.
  const kept = await writeFile(file, JSON.stringify({ room, secret, since: now }), { mode: 0o600 }).then(() => true, () => false);
  return { room, secret, again: false, kept };
}

/**
 * @param {string} file
 * @returns {Promise<Kept | undefined>}
 */
async function read(file) {
  try {
    /** @type {unknown} */
    const kept = JSON.parse(await readFile(file, 'utf8'));
    if (typeof kept !== 'object' || kept === null || !('room' in kept) || !('secret' in kept) || !('since' in kept)) return undefined;
    const { room, secret, since } = kept;
    return isCode(room) && isPerson(secret) && typeof since === 'number' ? { room, secret, since } : undefined;
  } catch {
    // None yet, or not readable: there will be a new room.
    return undefined;
  }
}
