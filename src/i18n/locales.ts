/** The languages of the site. Portuguese stands at the root, every other locale under its own prefix. */
export const locales = ['pt-BR'] as const;
export type Locale = (typeof locales)[number];
export const defaultLocale: Locale = 'pt-BR';

const prefixes: Readonly<Record<Locale, string>> = { 'pt-BR': '' };

/** The path of a page in a locale and under the site's base: `path('/fontes/')` → `/base/fontes/`. */
export function path(to: string, locale: Locale = defaultLocale, base: string = import.meta.env.BASE_URL): string {
  return `${base.replace(/\/$/, '')}${prefixes[locale]}${to}`;
}
