import type { Locale } from '../locales.ts';
import { words as en } from '../en/calculators/energia.ts';
import { words as es } from '../es/calculators/energia.ts';
import { words as ptBR } from '../pt-BR/calculators/energia.ts';
import type { Words } from '../words.ts';

export const energia: Record<Locale, Words<typeof ptBR>> = { 'pt-BR': ptBR, en, es };
