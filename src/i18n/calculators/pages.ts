/** The titles of all calculators; their sections bring their own words. */
import type { Locale } from '../locales.ts';
import { words as dinheiro } from '../pt-BR/calculators/dinheiro.ts';
import { words as energia } from '../pt-BR/calculators/energia.ts';
import { words as gpus } from '../pt-BR/calculators/gpus.ts';
import { words as soberano } from '../pt-BR/calculators/modelo-soberano.ts';
import { words as parametros } from '../pt-BR/calculators/parametros.ts';
import { words as treino } from '../pt-BR/calculators/treino.ts';

/** What the page of a calculator says at its head. */
export interface CalculatorWords {
  /** The question that it answers. */
  readonly title: string;
  /** Its name in lists and links. */
  readonly name: string;
  /** One or two sentences: what is computed, and what to try first. */
  readonly lead: string;
}

export const calculatorWords: Record<Locale, Readonly<Record<string, CalculatorWords>>> = {
  'pt-BR': { gpus, treino, energia, parametros, dinheiro, 'modelo-soberano': soberano },
};
