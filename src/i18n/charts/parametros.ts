import type { Locale } from '../locales.ts';
import type { Words } from '../words.ts';
import { parametros as en } from '../en/charts/parametros.ts';
import { parametros as es } from '../es/charts/parametros.ts';
import { parametros as ptBR } from '../pt-BR/charts/parametros.ts';

export const parametros: Record<Locale, Words<typeof ptBR>> = { 'pt-BR': ptBR, en, es };
