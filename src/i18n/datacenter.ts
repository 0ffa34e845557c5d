import type { Locale } from './locales.ts';
import { datacenter as en } from './en/datacenter.ts';
import { datacenter as es } from './es/datacenter.ts';
import { datacenter as ptBR } from './pt-BR/datacenter.ts';
import type { Words } from './words.ts';

export const datacenter: Record<Locale, Words<typeof ptBR>> = { 'pt-BR': ptBR, en, es };
