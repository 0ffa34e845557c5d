import type { Locale } from './locales.ts';
import type { Words } from './words.ts';
import { home as en } from './en/home.ts';
import { home as es } from './es/home.ts';
import { home as ptBR } from './pt-BR/home.ts';

export const home: Record<Locale, Words<typeof ptBR>> = { 'pt-BR': ptBR, en, es };
