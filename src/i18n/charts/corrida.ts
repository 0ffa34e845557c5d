import type { Locale } from '../locales.ts';
import type { Words } from '../words.ts';
import { corrida as en } from '../en/charts/corrida.ts';
import { corrida as es } from '../es/charts/corrida.ts';
import { corrida as ptBR } from '../pt-BR/charts/corrida.ts';

export const corrida: Record<Locale, Words<typeof ptBR>> = { 'pt-BR': ptBR, en, es };
