import type { Locale } from '../locales.ts';
import type { Words } from '../words.ts';
import { sections as en } from '../en/calculators/modelo-soberano.ts';
import { sections as es } from '../es/calculators/modelo-soberano.ts';
import { sections as ptBR } from '../pt-BR/calculators/modelo-soberano.ts';

export const sections: Record<Locale, Words<typeof ptBR>> = { 'pt-BR': ptBR, en, es };
