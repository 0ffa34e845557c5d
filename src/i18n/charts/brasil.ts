import type { Locale } from '../locales.ts';
import type { Words } from '../words.ts';
import { brasil as en } from '../en/charts/brasil.ts';
import { brasil as es } from '../es/charts/brasil.ts';
import { brasil as ptBR } from '../pt-BR/charts/brasil.ts';

export const brasil: Record<Locale, Words<typeof ptBR>> = { 'pt-BR': ptBR, en, es };
