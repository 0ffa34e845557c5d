// What a site needs beside its pages: pictures for messengers, addresses in its language, the copy for use without internet, compressed files and
// the headers. Runs after `astro build`, for the language of SITE_LOCALE.
// Usage: node scripts/after-build.mjs [folder]
import { cp, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { defaultLocale } from '../src/i18n/locales.ts';
import { nameFolders } from './lib/addresses.mjs';
import { basePath } from './lib/base.mjs';
import { precompress } from './lib/compress.mjs';
import { headersFile } from './lib/headers.mjs';
import { buildLocale } from './lib/locale.mjs';
import { writeOffline } from './lib/offline/write.mjs';
import { roomAddress, settingsText } from './lib/room/address.mjs';
import { root } from './lib/root.mjs';
import { folderOf } from './lib/share/cards.mjs';

const locale = buildLocale();
const dir = resolve(root, process.argv[2] ?? 'dist');
await cp(join(root, folderOf(locale)), join(dir, 'compartilhar'), { recursive: true });
await nameFolders(dir, locale);
if (locale === defaultLocale) await writeFile(join(dir, '_headers'), headersFile(basePath()));
const room = roomAddress();
if (room !== undefined && locale === defaultLocale) await writeFile(join(dir, 'sala.json'), settingsText(room));
const copy = await writeOffline(dir, locale);
const count = await precompress(dir);
process.stdout.write(`${locale}: ${String(count)} files compressed; the copy for use without internet weighs ${String(Math.round(copy / 1000))} kB\n`);
