/** All calculators by name. */
import type { Calculator, CalculatorName } from './calculator.ts';
import { calculator as dinheiro } from './dinheiro/calculator.ts';
import { calculator as energia } from './energia/calculator.ts';
import { calculator as gpus } from './gpus/calculator.ts';
import { calculator as soberano } from './modelo-soberano/calculator.ts';
import { calculator as parametros } from './parametros/calculator.ts';
import { calculator as treino } from './treino/calculator.ts';

export const calculators: Readonly<Record<CalculatorName, Calculator>> = {
  gpus, treino, energia, parametros, dinheiro, 'modelo-soberano': soberano,
};
