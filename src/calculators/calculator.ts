/** What a calculator is: inputs that people turn, results that answer one question, scenarios to start from. */
import type { InputId, NumberId } from '../model/quantities.ts';
import type { PresetId } from '../model/presets.ts';

/** The calculators, in the order in which they are told; each is a folder here and a page of that name. */
export const calculatorNames = ['gpus', 'treino', 'energia', 'parametros', 'dinheiro', 'modelo-soberano'] as const;

export type CalculatorName = (typeof calculatorNames)[number];

export interface Calculator {
  /** The colour of the page. */
  readonly station: 'labour' | 'data' | 'algorithms' | 'models' | 'computing';
  /** The first is the page's large number; all are shown with their ranges, compared and exported. */
  readonly results: readonly [NumberId, ...NumberId[]];
  /** Controls that stand open, in the order in which one would ask. */
  readonly inputs: readonly InputId[];
  /** Assumptions that stand folded. */
  readonly more: readonly InputId[];
  /** Scenarios to start from. */
  readonly presets: readonly PresetId[];
  /** The table for rooms without a screen: two inputs with three values each, against one result. */
  readonly paper: {
    readonly result: NumberId;
    readonly rows: { readonly input: InputId; readonly values: readonly [Given, Given, Given] };
    readonly columns: { readonly input: InputId; readonly values: readonly [Given, Given, Given] };
  };
}

type Given = number | string;
