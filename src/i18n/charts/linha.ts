import type { Locale } from '../locales.ts';
import type { Words } from '../ui.ts';
import { linha as ptBR } from '../pt-BR/charts/linha.ts';

export const linha: Record<Locale, Words<typeof ptBR>> = { 'pt-BR': ptBR };
