import type { Locale } from '../locales.ts';
import type { Words } from '../words.ts';
import { frame as en } from '../en/calculators/frame.ts';
import { frame as es } from '../es/calculators/frame.ts';
import { frame as ptBR } from '../pt-BR/calculators/frame.ts';

export const frame: Record<Locale, Words<typeof ptBR>> = { 'pt-BR': ptBR, en, es };
