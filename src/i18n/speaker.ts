import type { Locale } from './locales.ts';
import { speaker as en } from './en/speaker.ts';
import { speaker as es } from './es/speaker.ts';
import { speaker as ptBR } from './pt-BR/speaker.ts';
import type { Words } from './words.ts';

const dictionaries: Record<Locale, Words<typeof ptBR>> = { 'pt-BR': ptBR, en, es };

/** The words of the speaker page, the rehearsal and the pre-flight page. */
export function speakerWords(locale: Locale): Words<typeof ptBR> {
  return dictionaries[locale];
}
