import type { Locale } from './locales.ts';
import { book as en } from './en/book.ts';
import { book as es } from './es/book.ts';
import { book as ptBR } from './pt-BR/book.ts';
import type { Words } from './words.ts';

export const book: Record<Locale, Words<typeof ptBR>> = { 'pt-BR': ptBR, en, es };
