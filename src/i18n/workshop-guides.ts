import type { Locale } from './locales.ts';
import { guides as en } from './en/workshop/guides.ts';
import { guides as es } from './es/workshop/guides.ts';
import { guides as ptBR } from './pt-BR/workshop/guides.ts';
import type { Words } from './words.ts';

/** Words around guides and activities. */
export const guideWords: Record<Locale, Words<typeof ptBR>> = { 'pt-BR': ptBR, en, es };
