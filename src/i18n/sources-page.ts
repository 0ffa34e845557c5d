import type { Locale } from './locales.ts';
import type { Words } from './words.ts';
import { sourcesPage as en } from './en/sources-page.ts';
import { sourcesPage as es } from './es/sources-page.ts';
import { sourcesPage as ptBR } from './pt-BR/sources-page.ts';

export const sourcesPage: Record<Locale, Words<typeof ptBR>> = { 'pt-BR': ptBR, en, es };
