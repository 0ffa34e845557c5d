import type { Locale } from './locales.ts';
import { datacenter as ptBR } from './pt-BR/datacenter.ts';
import type { Words } from './words.ts';

export const datacenter: Record<Locale, Words<typeof ptBR>> = { 'pt-BR': ptBR };
