import type { Locale } from '../locales.ts';
import type { Words } from '../words.ts';
import { words as en } from '../en/calculators/treino.ts';
import { words as es } from '../es/calculators/treino.ts';
import { words as ptBR } from '../pt-BR/calculators/treino.ts';

export const treino: Record<Locale, Words<typeof ptBR>> = { 'pt-BR': ptBR, en, es };
