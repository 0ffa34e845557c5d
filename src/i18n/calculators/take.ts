import type { Locale } from '../locales.ts';
import type { Words } from '../words.ts';
import { take as en } from '../en/calculators/take.ts';
import { take as es } from '../es/calculators/take.ts';
import { take as ptBR } from '../pt-BR/calculators/take.ts';

export const take: Record<Locale, Words<typeof ptBR>> = { 'pt-BR': ptBR, en, es };
