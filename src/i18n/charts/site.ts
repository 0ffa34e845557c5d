import type { Locale } from '../locales.ts';
import type { Words } from '../words.ts';
import { site as en } from '../en/charts/site.ts';
import { site as es } from '../es/charts/site.ts';
import { site as ptBR } from '../pt-BR/charts/site.ts';

export const site: Record<Locale, Words<typeof ptBR>> = { 'pt-BR': ptBR, en, es };
