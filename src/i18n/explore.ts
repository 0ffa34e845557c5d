import type { Locale } from './locales.ts';
import type { Words } from './words.ts';
import { explore as en } from './en/explore.ts';
import { explore as es } from './es/explore.ts';
import { explore as ptBR } from './pt-BR/explore.ts';

export const explore: Record<Locale, Words<typeof ptBR>> = { 'pt-BR': ptBR, en, es };
