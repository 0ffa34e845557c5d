import type { Locale } from './locales.ts';
import { lists as en } from './en/lists.ts';
import { lists as es } from './es/lists.ts';
import { lists as ptBR } from './pt-BR/lists.ts';
import type { Words } from './words.ts';

export const lists: Record<Locale, Words<typeof ptBR>> = { 'pt-BR': ptBR, en, es };
