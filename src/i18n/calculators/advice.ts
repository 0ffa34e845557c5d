import type { Locale } from '../locales.ts';
import type { Words } from '../words.ts';
import { advice as en } from '../en/calculators/advice.ts';
import { advice as es } from '../es/calculators/advice.ts';
import { advice as ptBR } from '../pt-BR/calculators/advice.ts';

export const advice: Record<Locale, Words<typeof ptBR>> = { 'pt-BR': ptBR, en, es };
