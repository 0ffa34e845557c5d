/**
 * The languages of the site. Each is a build of its own, so that no page carries the words of another: Portuguese at the
 * root, the others below their prefix.
 */
import { addresses as en } from './en/addresses.ts';
import { addresses as es } from './es/addresses.ts';

export const defaultLocale = 'pt-BR';
/** What Portuguese is translated into. */
export const translations = ['en', 'es'] as const;
export const locales = [defaultLocale, ...translations] as const;
export type Locale = (typeof locales)[number];

/** What each language calls itself. */
export const localeNames: Readonly<Record<Locale, string>> = { 'pt-BR': 'Português', en: 'English', es: 'Español' };

/** What a choice of languages is called. */
export const languages: Readonly<Record<Locale, string>> = { 'pt-BR': 'Idioma', en: 'Language', es: 'Idioma' };

/** Where the pages of a locale stand, below the root of the site. */
export const prefixes: Readonly<Record<Locale, string>> = { 'pt-BR': '', en: 'en/', es: 'es/' };

/** Words in addresses that a language calls otherwise; the files of the pages are called in Portuguese. */
const segments: Readonly<Record<Locale, Readonly<Record<string, string>>>> = { 'pt-BR': {}, en, es };

/** The language of this build. */
export function siteLocale(): Locale {
  return import.meta.env.SITE_LOCALE ?? defaultLocale;
}

/** A part of an address in a language: `explorar` → `explore`. */
export function segment(name: string, locale: Locale): string {
  return segments[locale][name] ?? name;
}

/** What a part of an address is called in Portuguese, where it names a file: `workshop` → `oficina`. */
export function originalSegment(name: string, locale: Locale): string {
  return Object.entries(segments[locale]).find(([, own]) => own === name)?.[0] ?? name;
}

/** An address below a language's prefix: `/explorar/uso/?g=1#pico` → `/explore/use/?g=1#pico`. */
export function addressIn(to: string, locale: Locale): string {
  const [, way = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(to) ?? [];
  return way.split('/').map((name) => segment(name, locale)).join('/') + rest;
}

/** The place of a page below the root of the site: `/fontes/` → `en/sources/`. */
export function placeOf(to: string, locale: Locale = siteLocale()): string {
  return prefixes[locale] + addressIn(to, locale).replace(/^\//, '');
}

/** The root of the whole site, of which the base of a build is a part. */
export function rootBase(base: string = import.meta.env.BASE_URL): string {
  const own = prefixes[siteLocale()];
  return own !== '' && base.endsWith(`/${own}`) ? base.slice(0, -own.length) : `${base.replace(/\/$/, '')}/`;
}

/** The Portuguese address of a page that is being built, below its base: `/base/en/explorar/` → `/explorar/`. */
export function ownAddress(pathname: string, base: string = import.meta.env.BASE_URL): string {
  return `/${pathname.slice(base.replace(/\/$/, '').length + 1)}`;
}

/** The address of a page in a locale and under the site's base: `path('/fontes/', 'en')` → `/base/en/sources/`. */
export function path(to: string, locale: Locale = siteLocale(), base: string = import.meta.env.BASE_URL): string {
  return rootBase(base) + placeOf(to, locale);
}
