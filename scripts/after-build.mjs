// What a site needs beside its pages: the copy for use without internet, compressed files and the headers. Runs after `astro build`.
// Usage: node scripts/after-build.mjs [folder]
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { basePath } from './lib/base.mjs';
import { precompress } from './lib/compress.mjs';
import { headersFile } from './lib/headers.mjs';
import { writeOffline } from './lib/offline/write.mjs';
import { roomAddress, settingsText } from './lib/room/address.mjs';
import { root } from './lib/root.mjs';

const dir = resolve(root, process.argv[2] ?? 'dist');
await writeFile(join(dir, '_headers'), headersFile(basePath()));
const room = roomAddress();
if (room !== undefined) await writeFile(join(dir, 'sala.json'), settingsText(room));
const copy = await writeOffline(dir);
const count = await precompress(dir);
process.stdout.write(`${String(count)} files compressed; the copy for use without internet weighs ${String(Math.round(copy / 1000))} kB\n`);
