import type { Locale } from './locales.ts';
import { refusals as en } from './en/refusals.ts';
import { refusals as es } from './es/refusals.ts';
import { refusals as ptBR } from './pt-BR/refusals.ts';
import type { Words } from './words.ts';

export const refusals: Record<Locale, Words<typeof ptBR>> = { 'pt-BR': ptBR, en, es };
