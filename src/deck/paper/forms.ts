import type { Locale } from '../../i18n/locales.ts';
import { path } from '../../i18n/locales.ts';

/** What a playlist can be printed as: one slide a page, with its notes, or three to a page with lines. */
export const paperForms = ['slides', 'notas', 'folheto'] as const;
export type PaperForm = (typeof paperForms)[number];

/** Where a playlist stands in a form. */
export function paperPath(playlist: string, form: PaperForm, locale: Locale): string {
  return path(`/imprimir/${playlist}/${form === 'slides' ? '' : `${form}/`}`, locale);
}

/** Where a playlist is presented. */
export function deckPath(playlist: string, locale: Locale): string {
  return path(playlist === 'aula' ? '/apresentar/' : `/apresentar/${playlist}/`, locale);
}

/** Minutes as people write them in a locale: `1,5`. */
export function minutesText(minutes: number, locale: Locale): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(minutes);
}
