import type { Locale } from './locales.ts';
import { glossaryWords as en } from './en/glossary-words.ts';
import { glossaryWords as es } from './es/glossary-words.ts';
import { glossaryWords as ptBR } from './pt-BR/glossary-words.ts';
import type { Words } from './words.ts';

export const glossaryWords: Record<Locale, Words<typeof ptBR>> = { 'pt-BR': ptBR, en, es };
