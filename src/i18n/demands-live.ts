import type { Locale } from './locales.ts';
import { demandsLive as en } from './en/workshop/demands-live.ts';
import { demandsLive as es } from './es/workshop/demands-live.ts';
import { demandsLive as ptBR } from './pt-BR/workshop/demands-live.ts';
import type { Words } from './words.ts';

/** Words of the page for lists of demands, as it is used. */
export const demandsLive: Record<Locale, Words<typeof ptBR>> = { 'pt-BR': ptBR, en, es };
