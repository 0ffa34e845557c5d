import type { Locale } from '../locales.ts';
import type { Words } from '../words.ts';
import { abertura as en } from '../en/charts/abertura.ts';
import { abertura as es } from '../es/charts/abertura.ts';
import { abertura as ptBR } from '../pt-BR/charts/abertura.ts';

export const abertura: Record<Locale, Words<typeof ptBR>> = { 'pt-BR': ptBR, en, es };
