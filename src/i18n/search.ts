import type { Locale } from './locales.ts';
import { search as en } from './en/search.ts';
import { search as es } from './es/search.ts';
import { search as ptBR } from './pt-BR/search.ts';
import type { Words } from './words.ts';

export const search: Record<Locale, Words<typeof ptBR>> = { 'pt-BR': ptBR, en, es };
