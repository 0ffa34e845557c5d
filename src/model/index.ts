/**
 * The model as others use it: `estimate('servingAccelerators', { requestsPerDay: 1e9 })`.
 * Pages import the single modules instead, so that each carries only what it shows.
 */
export { accelerators } from './catalogues/accelerators.ts';
export { grids } from './catalogues/grids.ts';
export { models } from './catalogues/models.ts';
export { runs } from './catalogues/runs.ts';
export { sites } from './catalogues/sites.ts';
export { sources } from './catalogues/sources.ts';
export { derivation, texSymbols, texValues } from './derivation.ts';
export { estimate, evaluate } from './estimate.ts';
export { InputRangeError, InputTypeError, isInputError } from './graph/errors.ts';
export { presets } from './presets.ts';
export { chapters, isInputId, isQuantityId, quantities } from './quantities.ts';
export { sensitivity } from './sensitivity.ts';
export { compare, ranges } from './uncertainty.ts';
export { validate } from './validation.ts';

export type { Derivation, DerivationStep } from './derivation.ts';
export type { AnyInputs, Estimate } from './estimate.ts';
export type { InputFault, InputProblem } from './graph/errors.ts';
export type { Given, Inputs, Known, Quantity, Range } from './graph/types.ts';
export type { Preset, PresetId } from './presets.ts';
export type { ChoiceInputId, InputId, ModelInputs, ModelValues, NumberId, QuantityId } from './quantities.ts';
export type { Swing } from './sensitivity.ts';
export type { Difference, ModelRanges } from './uncertainty.ts';
