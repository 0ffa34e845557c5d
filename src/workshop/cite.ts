/** A source as it stands in a printed list: whose it is, what, when, where. */
import type { Locale } from '../i18n/locales.ts';
import { sourceOf } from '../i18n/sources.ts';
import { words } from '../i18n/ui.ts';
import type { SourceId } from '../model/catalogues/sources.ts';

export function cite(id: SourceId, locale: Locale): string {
  const { title, authors, date, url, known } = sourceOf(id, locale);
  const parts = [`${authors}. ${title}${date === null ? '' : `, ${date}`}.`, url ?? '', known === 'recalled' ? `(${words(locale).known.recalled})` : ''];
  return parts.filter((part) => part !== '').join(' ');
}
