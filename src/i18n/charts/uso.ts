import type { Locale } from '../locales.ts';
import type { Words } from '../words.ts';
import { uso as en } from '../en/charts/uso.ts';
import { uso as es } from '../es/charts/uso.ts';
import { uso as ptBR } from '../pt-BR/charts/uso.ts';

export const uso: Record<Locale, Words<typeof ptBR>> = { 'pt-BR': ptBR, en, es };
