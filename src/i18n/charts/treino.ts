import type { Locale } from '../locales.ts';
import type { Words } from '../words.ts';
import { treino as en } from '../en/charts/treino.ts';
import { treino as es } from '../es/charts/treino.ts';
import { treino as ptBR } from '../pt-BR/charts/treino.ts';

export const treino: Record<Locale, Words<typeof ptBR>> = { 'pt-BR': ptBR, en, es };
