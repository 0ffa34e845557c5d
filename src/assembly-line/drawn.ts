/** The drawings as they were drawn, each loaded when a page shows it. Made at build only. */
import { defaultLocale, type Locale } from '../i18n/locales.ts';

const files = import.meta.glob<string>('./drawn/**/*.svg', { query: '?raw', import: 'default' });

/** The names of all drawings with a source of their own. */
export const drawingNames: readonly string[] = Object.keys(files)
  .flatMap((file) => new RegExp(`^\\./drawn/([^/]+)\\.${defaultLocale}\\.svg$`).exec(file)?.[1] ?? [])
  .sort();

/** The SVG of a drawing, live values still empty. @throws RangeError when it was never drawn */
export async function drawnSvg(name: string, locale: Locale): Promise<string> {
  const load = files[`./drawn/${name}.${locale}.svg`];
  if (load === undefined) throw new RangeError(`There is no drawing "${name}" for ${locale}: is it in src/assembly-line/sources/? Then run npm run drawings.`);
  return load();
}
