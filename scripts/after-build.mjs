// What a static host needs beside the pages: compressed copies and the headers. Runs after `astro build`.
// Usage: node scripts/after-build.mjs [folder]
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { basePath } from './lib/base.mjs';
import { precompress } from './lib/compress.mjs';
import { headersFile } from './lib/headers.mjs';
import { root } from './lib/root.mjs';

const dir = resolve(root, process.argv[2] ?? 'dist');
await writeFile(join(dir, '_headers'), headersFile(basePath()));
const count = await precompress(dir);
process.stdout.write(`${String(count)} files compressed\n`);
