import type { Locale } from '../locales.ts';
import type { Words } from '../words.ts';
import { words as en } from '../en/calculators/gpus.ts';
import { words as es } from '../es/calculators/gpus.ts';
import { words as ptBR } from '../pt-BR/calculators/gpus.ts';

/** Words of the parts of the GPU calculator, by locale. */
export const gpus: Record<Locale, Words<typeof ptBR>> = { 'pt-BR': ptBR, en, es };
