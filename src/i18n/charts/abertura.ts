import type { Locale } from '../locales.ts';
import type { Words } from '../words.ts';
import { abertura as ptBR } from '../pt-BR/charts/abertura.ts';

export const abertura: Record<Locale, Words<typeof ptBR>> = { 'pt-BR': ptBR };
