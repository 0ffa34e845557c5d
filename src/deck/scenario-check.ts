import { evaluateInputs, isInputError } from '../model/live.ts';

/** What is wrong with inputs of the model, in words; undefined when they may stand. */
export function scenarioProblem(inputs: Readonly<Record<string, number | string>>): string | undefined {
  try {
    evaluateInputs(inputs);
    return undefined;
  } catch (error) {
    if (isInputError(error)) return error.message;
    throw error;
  }
}
