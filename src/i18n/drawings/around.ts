import type { Locale } from '../locales.ts';
import type { Words } from '../words.ts';
import { drawings as en } from '../en/drawings.ts';
import { drawings as es } from '../es/drawings.ts';
import { drawings as ptBR } from '../pt-BR/drawings.ts';

export const drawingWords: Record<Locale, Words<typeof ptBR>> = { 'pt-BR': ptBR, en, es };
