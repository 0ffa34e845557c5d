// Reads the archives of the package registry. Sizes of the `ustar` form; longer names and larger files do not occur there.
import { gunzipSync } from 'node:zlib';

const BLOCK = 512;
const [NAME_END, SIZE, SIZE_END] = [100, 124, 136];

/**
 * Some files of a compressed archive.
 * @param {Uint8Array} archive
 * @param {readonly string[]} names
 * @returns {Map<string, Uint8Array>} those that are in it
 */
export function filesOf(archive, names) {
  const bytes = gunzipSync(archive);
  /** @type {Map<string, Uint8Array>} */
  const found = new Map();
  for (let at = 0; at + BLOCK <= bytes.length && bytes[at] !== 0;) {
    const header = bytes.subarray(at, at + BLOCK);
    const name = header.toString('utf8', 0, NAME_END).replace(/\0.*$/s, '');
    const size = Number.parseInt(header.toString('latin1', SIZE, SIZE_END), 8);
    if (!Number.isInteger(size)) throw new Error('O pacote baixado não se deixa ler.');
    const start = at + BLOCK;
    if (names.includes(name)) found.set(name, bytes.subarray(start, start + size));
    at = start + Math.ceil(size / BLOCK) * BLOCK;
  }
  return found;
}
