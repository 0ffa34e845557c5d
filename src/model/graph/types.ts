/**
 * What a quantity is. Everything the site shows about a number (value, range, derivation, control,
 * drawing, link, validation) is generated from these declarations and from nothing else.
 */

/** `found`: read at the cited address. `recalled`: from memory of the named publication, marked so on screen. */
export type Known = 'found' | 'recalled';

/** A number with the interval that holds 90 % of the belief about it. `low <= central <= high`. */
export interface Range {
  readonly low: number;
  readonly central: number;
  readonly high: number;
}

/** Where a value or a formula comes from: ids in the catalogue of sources. */
export interface Sourced {
  /** Ids in `catalogues/sources.ts`; at least one. */
  readonly sources: readonly string[];
  readonly known: Known;
}

interface Declared extends Sourced {
  readonly id: string;
  /** A product of base units: `token/request`, `FLOP/(accelerator·s)`, `ratio` … (grammar in `units.ts`). */
  readonly unit: string;
  /** TeX of the symbol that stands for the quantity in formulas: `N_a`. */
  readonly symbol: string;
}

/** A number that people set. Where `low < high`, the default itself is uncertain and is sampled. */
export interface NumericInput extends Declared {
  readonly kind: 'input';
  readonly default: number;
  readonly low: number;
  readonly high: number;
  /** Legal values, both ends included; outside them an error names value and bounds. */
  readonly bounds: readonly [min: number, max: number];
  /** The stretch that a slider covers, within `bounds`. */
  readonly slider: { readonly min: number; readonly max: number; readonly scale: 'linear' | 'log' };
}

/** Factors on a prediction, `low <= 1 <= high`. */
export interface Spread {
  readonly low: number;
  readonly high: number;
}

/** A number that people may set and the model predicts until they do (`modelFlopUtilization`). */
export interface PredictedInput extends Declared {
  readonly kind: 'predicted';
  readonly from: readonly string[];
  readonly compute: Compute;
  readonly tex: string;
  /** Factors on the prediction that bound 90 % of the published values; may depend on what `from` names. */
  readonly spread: Spread | ((values: never) => Spread);
  readonly bounds: readonly [min: number, max: number];
  readonly slider: { readonly min: number; readonly max: number; readonly scale: 'linear' | 'log' };
}

/** One of a list of names: a chip, a precision, a country. */
export interface ChoiceInput extends Sourced {
  readonly kind: 'choice';
  readonly id: string;
  readonly options: readonly string[];
  readonly default: string;
}

/** A named number with a unit that nobody changes: seconds per day. */
export interface Constant extends Declared {
  readonly kind: 'constant';
  readonly value: number;
}

/** An attribute that a choice brings with it from a catalogue: the memory of the chosen chip. */
export interface Attribute extends Declared {
  readonly kind: 'attribute';
  readonly from: readonly string[];
  readonly compute: Compute;
}

/** A number that follows from others. `tex` is the same formula for people; `\q{id}` stands for a quantity. */
export interface Derived extends Declared {
  readonly kind: 'derived';
  readonly from: readonly string[];
  readonly compute: Compute;
  readonly tex: string;
  /** Legal values of a pin; without it a pin must be finite and at least 0. */
  readonly bounds?: readonly [min: number, max: number];
}

/** A derived number that people may also pin by a control: left alone it follows its formula, reset it follows again. */
export interface Pinnable extends Derived {
  readonly bounds: readonly [min: number, max: number];
  readonly slider: NumericInput['slider'];
}

export type Quantity = NumericInput | PredictedInput | ChoiceInput | Constant | Attribute | Derived | Pinnable;

/** The inputs whose value is a name; all other quantities are numbers. */
export type ChoiceId = 'accelerator' | 'servingPrecision' | 'trainingPrecision' | 'grid';

/** What a caller may give for a quantity: a certain number, an uncertain one, or a name for a choice. */
export type Given = number | Range | string;

/** Inputs (and pinned quantities) by id. */
export type Inputs = Readonly<Record<string, Given>>;

/** The values of all quantities, by id; choices hold names, all others numbers in their declared unit. */
export type Values = Readonly<Record<string, number | string>>;

/** A small pure function of the quantities named in `from`. */
export type Compute = (values: never) => number;
