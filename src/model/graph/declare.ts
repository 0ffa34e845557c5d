/**
 * Helpers that declare quantities. They check at compile time that `compute` reads exactly what
 * `from` names: a number each, a string where the id is one of the choices.
 */
import type {
  Attribute,
  ChoiceId,
  ChoiceInput,
  Constant,
  Derived,
  NumericInput,
  Pinnable,
  PredictedInput,
  Spread,
} from './types.ts';

/** The values that a formula receives: one per id in `from`. */
export type ValuesOf<From extends readonly string[]> = {
  readonly [Id in From[number]]: Id extends ChoiceId ? string : number;
};

type Formula<From extends readonly string[]> = (values: ValuesOf<From>) => number;

/** A quantity whose id is known to the type checker. */
export type Named<Kind, Id extends string> = Kind & { readonly id: Id };

type Plain<Kind, Taken extends string = never> = Omit<Kind, 'kind' | 'id' | Taken>;

/** An input: a number that people set. `low < high` makes its default uncertain. */
export function input<const Id extends string>(
  declaration: Plain<NumericInput> & { readonly id: Id },
): Named<NumericInput, Id> {
  return { kind: 'input', ...declaration };
}

/** An input that is a decision: people set it, and what they set is certain. */
export function decision<const Id extends string>(
  declaration: Plain<NumericInput, 'low' | 'high'> & { readonly id: Id },
): Named<NumericInput, Id> {
  return { kind: 'input', low: declaration.default, high: declaration.default, ...declaration };
}

/** An input that the model predicts until somebody sets it. */
export function predicted<const Id extends string, const From extends readonly string[]>(
  declaration: Plain<PredictedInput, 'from' | 'compute' | 'spread'> & {
    readonly id: Id;
    readonly from: From;
    readonly compute: Formula<From>;
    readonly spread: Spread | ((values: ValuesOf<From>) => Spread);
  },
): Named<PredictedInput, Id> {
  return { kind: 'predicted', ...declaration };
}

/** One of a list of names. */
export function choice<const Id extends ChoiceId>(
  declaration: Plain<ChoiceInput> & { readonly id: Id },
): Named<ChoiceInput, Id> {
  return { kind: 'choice', ...declaration };
}

/** A named number that nobody changes. */
export function constant<const Id extends string>(
  declaration: Plain<Constant> & { readonly id: Id },
): Named<Constant, Id> {
  return { kind: 'constant', ...declaration };
}

/** A number that a choice brings with it from a catalogue. */
export function attribute<const Id extends string, const From extends readonly string[]>(
  declaration: Plain<Attribute, 'from' | 'compute'> & {
    readonly id: Id;
    readonly from: From;
    readonly compute: Formula<From>;
  },
): Named<Attribute, Id> {
  return { kind: 'attribute', ...declaration };
}

/** A number that follows from others. */
export function derived<const Id extends string, const From extends readonly string[]>(
  declaration: Plain<Derived, 'from' | 'compute'> & {
    readonly id: Id;
    readonly from: From;
    readonly compute: Formula<From>;
  },
): Named<Derived, Id> {
  return { kind: 'derived', ...declaration };
}

/** A number that follows from others until somebody pins it: `how many GPUs has the site?` */
export function pinnable<const Id extends string, const From extends readonly string[]>(
  declaration: Plain<Pinnable, 'from' | 'compute'> & {
    readonly id: Id;
    readonly from: From;
    readonly compute: Formula<From>;
  },
): Named<Pinnable, Id> {
  return { kind: 'derived', ...declaration };
}
