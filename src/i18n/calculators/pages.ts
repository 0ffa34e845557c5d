/** The titles of all calculators; their sections bring their own words. */
import type { Locale } from '../locales.ts';
import { words as dinheiroEn } from '../en/calculators/dinheiro.ts';
import { words as energiaEn } from '../en/calculators/energia.ts';
import { words as gpusEn } from '../en/calculators/gpus.ts';
import { words as soberanoEn } from '../en/calculators/modelo-soberano.ts';
import { words as parametrosEn } from '../en/calculators/parametros.ts';
import { words as treinoEn } from '../en/calculators/treino.ts';
import { words as dinheiroEs } from '../es/calculators/dinheiro.ts';
import { words as energiaEs } from '../es/calculators/energia.ts';
import { words as gpusEs } from '../es/calculators/gpus.ts';
import { words as soberanoEs } from '../es/calculators/modelo-soberano.ts';
import { words as parametrosEs } from '../es/calculators/parametros.ts';
import { words as treinoEs } from '../es/calculators/treino.ts';
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
  en: { gpus: gpusEn, treino: treinoEn, energia: energiaEn, parametros: parametrosEn, dinheiro: dinheiroEn, 'modelo-soberano': soberanoEn },
  es: { gpus: gpusEs, treino: treinoEs, energia: energiaEs, parametros: parametrosEs, dinheiro: dinheiroEs, 'modelo-soberano': soberanoEs },
};
