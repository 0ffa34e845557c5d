import type { Locale } from './locales.ts';
import { bookLive as en } from './en/book-live.ts';
import { bookLive as es } from './es/book-live.ts';
import { bookLive as ptBR } from './pt-BR/book-live.ts';
import type { Words } from './words.ts';

export const bookLive: Record<Locale, Words<typeof ptBR>> = { 'pt-BR': ptBR, en, es };
