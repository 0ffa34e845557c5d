import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { root } from './root.mjs';

/**
 * One hash over files and folders of the project, their names among what counts.
 * @param {readonly string[]} inputs from the project's folder; what does not exist is left out
 * @param {string} [settings] what else changes the result
 * @returns {Promise<string>} in hexadecimal digits
 */
export async function hashOf(inputs, settings = '') {
  const hash = createHash('sha256').update(settings);
  for (const input of inputs) {
    const path = join(root, input);
    if (!existsSync(path)) continue;
    for (const file of await filesIn(path)) {
      hash.update(`${relative(root, file).split(sep).join('/')}\n`).update(await readFile(file));
    }
  }
  return hash.digest('hex');
}

/**
 * All files below a folder (or the file itself), in a fixed order.
 * @param {string} path
 * @returns {Promise<string[]>}
 */
async function filesIn(path) {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => undefined);
  if (!entries) return [path];
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort();
}
