import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hashOf } from './hash.mjs';
import { root } from './root.mjs';

/** Long enough to tell any two versions of a talk apart, short enough to be read out. */
const DIGITS = 8;

/** The version in package.json. */
export async function projectVersion() {
  /** @type {{ version: string }} */
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  return version;
}

/** A short hash of all that the site says, so that a printed page names what it was made from, without git. */
export async function contentVersion() {
  return (await hashOf(['slides', 'chapters', 'workshop', 'src', 'public'])).slice(0, DIGITS);
}
