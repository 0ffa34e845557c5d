import type { Locale } from './locales.ts';
import { demands as en } from './en/workshop/demands.ts';
import { demands as es } from './es/workshop/demands.ts';
import { demands as ptBR } from './pt-BR/workshop/demands.ts';
import type { Words } from './words.ts';

/** Words of the page for lists of demands, as it is built. */
export const demands: Record<Locale, Words<typeof ptBR>> = { 'pt-BR': ptBR, en, es };
