import { plain } from '../../i18n/plain.ts';

/** Text as people type it in a hurry: without accents and capitals, with single spaces. */
export function fold(text: string): string {
  return plain(text).replace(/\s+/g, ' ').trim();
}
