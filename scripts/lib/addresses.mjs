import { readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { originalSegment, segment } from '../../src/i18n/locales.ts';

/** What holds no pages. */
const PARTS = '_astro';

/**
 * Calls the folders of a built language as its addresses do: `explorar/uso` → `explore/use`.
 * @param {string} dir
 * @param {import('../../src/i18n/locales.ts').Locale} locale
 */
export async function nameFolders(dir, locale) {
  for (const entry of await readdir(dir, { withFileTypes: true })) {
    if (!entry.isDirectory() || entry.name === PARTS) continue;
    const name = segment(entry.name, locale);
    if (name !== entry.name) await rename(join(dir, entry.name), join(dir, name));
    await nameFolders(join(dir, name), locale);
  }
}

/**
 * While somebody writes, the pages answer under their files' names: what is asked for in another language is called so.
 * @param {import('../../src/i18n/locales.ts').Locale} locale
 * @returns {import('astro').AstroIntegration}
 */
export function addressesWhileWriting(locale) {
  return {
    name: 'addresses-while-writing',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, _response, next) => {
          const [, way = '', rest = ''] = /^([^?]*)(.*)$/s.exec(request.url ?? '') ?? [];
          request.url = way.split('/').map((name) => originalSegment(name, locale)).join('/') + rest;
          next();
        });
      },
    },
  };
}
