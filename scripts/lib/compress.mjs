import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Texts; fonts and pictures are compressed already. */
const COMPRESSIBLE = /\.(?:html|css|js|mjs|json|svg|xml|txt|webmanifest|md)$/;

/** Below one network packet a compressed copy gains nothing. */
const SMALLEST_BYTES = 860;

const toGzip = promisify(gzip);
const toBrotli = promisify(brotliCompress);

/**
 * Puts a `.gz` and a `.br` copy beside every text of a folder, once, at the highest level.
 * @param {string} dir
 * @returns {Promise<number>} how many files were compressed
 */
export async function precompress(dir) {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && COMPRESSIBLE.test(entry.name));
  const done = await Promise.all(
    files.map(async (entry) => {
      const path = join(entry.parentPath, entry.name);
      const content = await readFile(path);
      if (content.length < SMALLEST_BYTES) return 0;
      const [small, smaller] = await Promise.all([
        toGzip(content, { level: constants.Z_BEST_COMPRESSION }),
        toBrotli(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }),
      ]);
      await Promise.all([writeFile(`${path}.gz`, small), writeFile(`${path}.br`, smaller)]);
      return 1;
    }),
  );
  return done.reduce((/** @type {number} */ sum, one) => sum + one, 0);
}
