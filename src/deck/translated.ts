/**
 * What a file in another language leaves to its Portuguese original: a translation holds words only, and takes minutes,
 * stations, claims and sources from there, so that nothing is said twice.
 */
import { readFile } from 'node:fs/promises';
import type { Loader } from 'astro/loaders';
import { parse } from 'yaml';
import { defaultLocale } from '../i18n/locales.ts';
import { headIn } from './yaml-file.ts';

/** A loader of MDX files whose translations get from their originals what they do not say. */
export function translated(inner: Loader): Loader {
  return {
    name: 'translated',
    load: async (context) => {
      // What was kept of an earlier build knows nothing of an original that changed since.
      context.store.clear();
      await inner.load({
        ...context,
        parseData: async (props) => {
          const from = originalOf((props.filePath ?? '').replaceAll('\\', '/'));
          const head: unknown = from === undefined ? {} : parse(headIn(await readFile(from, 'utf8')) ?? '');
          return context.parseData({ ...props, data: { ...(typeof head === 'object' ? head : {}), ...props.data } });
        },
      });
    },
  };
}

/** `slides/en/2-uso/pico.mdx` → `slides/pt-BR/2-uso/pico.mdx`; undefined for an original. */
function originalOf(file: string): string | undefined {
  const [, before, locale = defaultLocale, after] = /^(.*?(?:slides|chapters|workshop)\/)([^/]+)(\/[^/]+(?:\/[^/]+)?)$/.exec(file) ?? [];
  return locale === defaultLocale ? undefined : `${before}${defaultLocale}${after}`;
}
