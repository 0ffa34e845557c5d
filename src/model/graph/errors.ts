/**
 * What is wrong with an input. The message is English and complete; the fields let an interface
 * say the same in its own language.
 */

/** Why an input was refused. */
export type InputFault =
  | 'unknown' // no quantity has this id
  | 'constant' // nobody may set a constant
  | 'type' // not a number, a range or a name, where one is asked for
  | 'finite' // NaN or Infinity
  | 'bounds' // outside the legal values
  | 'order' // a range whose low, central and high are out of order
  | 'option' // a name that is not on the list
  | 'result'; // legal inputs that together lead to no finite number

/** The facts about a refused input. */
export interface InputProblem {
  readonly code: InputFault;
  /** The id as the caller gave it. */
  readonly id: string;
  readonly value: unknown;
  /** Legal numbers, both ends included. */
  readonly bounds?: readonly [min: number, max: number];
  /** Legal names of a choice. */
  readonly options?: readonly string[];
}

/** An id or a value outside what is legal. */
export class InputRangeError extends RangeError {
  readonly problem: InputProblem;

  constructor(problem: InputProblem) {
    super(describe(problem));
    this.name = 'InputRangeError';
    this.problem = problem;
  }
}

/** A value of the wrong type. */
export class InputTypeError extends TypeError {
  readonly problem: InputProblem;

  constructor(problem: InputProblem) {
    super(describe(problem));
    this.name = 'InputTypeError';
    this.problem = problem;
  }
}

/** Whether an error is one of the two above; then `error.problem` says what is wrong. */
export function isInputError(error: unknown): error is InputRangeError | InputTypeError {
  return error instanceof InputRangeError || error instanceof InputTypeError;
}

function describe({ code, id, value, bounds, options }: InputProblem): string {
  const given = `${show(id)} = ${show(value)}`;
  const legal =
    options !== undefined
      ? `one of ${options.join(', ')}`
      : bounds !== undefined
        ? `a finite number from ${bounds[0]} to ${bounds[1]}`
        : 'a finite number';
  switch (code) {
    case 'unknown':
      return `${given}: no quantity has this id`;
    case 'constant':
      return `${given}: a constant cannot be set; it is ${legal}`;
    case 'type':
      return `${given}: wrong type; expected ${legal}`;
    case 'finite':
      return `${given}: not finite; expected ${legal}`;
    case 'bounds':
      return `${given}: out of bounds; expected ${legal}`;
    case 'order':
      return `${given}: expected low <= central <= high, each ${legal}`;
    case 'option':
      return `${given}: not on the list; expected ${legal}`;
    case 'result':
      return `${given}: these inputs lead to no finite value; expected ${legal}`;
  }
}

/** A value in a message: short, on one line, and without running any code of the value's own. */
function show(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
  if (typeof value === 'bigint') return `${value}n`;
  if (value === null || typeof value === 'number' || typeof value === 'boolean' || value === undefined) {
    return Object.is(value, -0) ? '-0' : String(value);
  }
  if (typeof value === 'symbol') return 'a symbol';
  if (typeof value === 'function') return 'a function';
  if (Array.isArray(value)) return 'an array';
  return showObject(value);
}

function showObject(value: object): string {
  const part = (key: string): string => {
    const own = Object.getOwnPropertyDescriptor(value, key)?.value as unknown;
    return typeof own === 'number' || own === undefined ? `${key}: ${own}` : `${key}: ${typeof own}`;
  };
  return `{ ${['low', 'central', 'high'].map(part).join(', ')} }`;
}
