import type { Locale } from '../locales.ts';
import type { Words } from '../words.ts';
import { site as ptBR } from '../pt-BR/charts/site.ts';

export const site: Record<Locale, Words<typeof ptBR>> = { 'pt-BR': ptBR };
