import type { Locale } from './locales.ts';
import { scenarioPanel as en } from './en/scenario-panel.ts';
import { scenarioPanel as es } from './es/scenario-panel.ts';
import { scenarioPanel as ptBR } from './pt-BR/scenario-panel.ts';
import type { Words } from './words.ts';

export const scenarioPanel: Record<Locale, Words<typeof ptBR>> = { 'pt-BR': ptBR, en, es };
