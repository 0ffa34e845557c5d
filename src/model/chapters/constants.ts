/** Numbers with a unit that nobody changes. A formula may use no other: units must follow by themselves. */
import { constant } from '../graph/declare.ts';

/** A definition needs no reading: it holds by what the words mean. */
const defined = { sources: ['definition'], known: 'found' } as const;

export const constants = [
  constant({ id: 'secondsPerHour', unit: 's/h', symbol: String.raw`t_{h}`, value: 3600, ...defined }),
  constant({ id: 'secondsPerDay', unit: 's/d', symbol: String.raw`t_{d}`, value: 86_400, ...defined }),
  constant({ id: 'hoursPerDay', unit: 'h/d', symbol: String.raw`h_{d}`, value: 24, ...defined }),
  constant({ id: 'daysPerYear', unit: 'd/year', symbol: String.raw`d_{a}`, value: 365.25, ...defined }),
  constant({ id: 'hoursPerYear', unit: 'h/year', symbol: String.raw`h_{a}`, value: 8766, ...defined }),
  constant({ id: 'monthsPerYear', unit: 'month/year', symbol: String.raw`m_{a}`, value: 12, ...defined }),
  /** A life in years over one year is a bare number, as an exponent must be. */
  constant({ id: 'oneYear', unit: 'year', symbol: String.raw`1_{a}`, value: 1, ...defined }),
  /** Whole things are counted: a formula that rounds up divides by one of them first. */
  constant({ id: 'oneAccelerator', unit: 'accelerator', symbol: String.raw`1_{a}`, value: 1, ...defined }),
  constant({ id: 'oneServer', unit: 'server', symbol: String.raw`1_{s}`, value: 1, ...defined }),
  constant({ id: 'oneRack', unit: 'rack', symbol: String.raw`1_{r}`, value: 1, ...defined }),
  constant({ id: 'oneRow', unit: 'row', symbol: String.raw`1_{f}`, value: 1, ...defined }),
  constant({ id: 'oneHall', unit: 'hall', symbol: String.raw`1_{h}`, value: 1, ...defined }),
  constant({ id: 'oneTransformer', unit: 'transformer', symbol: String.raw`1_{t}`, value: 1, ...defined }),
  constant({ id: 'oneCircuit', unit: 'circuit', symbol: String.raw`1_{\ell}`, value: 1, ...defined }),
  constant({ id: 'oneGenerator', unit: 'generator', symbol: String.raw`1_{g}`, value: 1, ...defined }),
  constant({ id: 'oneChiller', unit: 'chiller', symbol: String.raw`1_{c}`, value: 1, ...defined }),
] as const;
