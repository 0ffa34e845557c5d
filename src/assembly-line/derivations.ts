import type { Locale } from '../i18n/locales.ts';
export const derivedIds: readonly string[] = [];
export function derivationDrawing(id: string, locale: Locale): { readonly source: string; readonly words: Readonly<Record<string, string>> } {
  return { source: id, words: { locale } };
}
