import type { Locale } from './locales.ts';
import { workshop as ptBR } from './pt-BR/workshop.ts';
import type { Words } from './words.ts';

export const workshop: Record<Locale, Words<typeof ptBR>> = { 'pt-BR': ptBR };
