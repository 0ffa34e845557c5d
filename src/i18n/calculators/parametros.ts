import type { Locale } from '../locales.ts';
import type { Words } from '../words.ts';
import { words as en } from '../en/calculators/parametros.ts';
import { words as es } from '../es/calculators/parametros.ts';
import { words as ptBR } from '../pt-BR/calculators/parametros.ts';

export const parametros: Record<Locale, Words<typeof ptBR>> = { 'pt-BR': ptBR, en, es };
