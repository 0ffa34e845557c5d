/**
 * The parametric scaling law L(N, D) = E + A/N^α + B/D^β with any set of constants, for comparisons;
 * the model's own loss (`expectedLoss`) always takes those of the replication.
 */
import { graph } from './quantities.ts';

/** Nats per token for `floor`, `size` and `data`; the exponents are bare numbers. */
export interface LawConstants {
  readonly floor: number;
  readonly size: number;
  readonly data: number;
  readonly sizeExponent: number;
  readonly dataExponent: number;
}

/** As first published with Chinchilla (source `hoffmann-2022`, appendix D). */
export const hoffmann: LawConstants = { floor: 1.69, size: 406.4, data: 410.7, sizeExponent: 0.34, dataExponent: 0.28 };

/** The constants of the replication (source `besiroglu-2024`), as the graph declares them. */
export const besiroglu: LawConstants = {
  floor: constantOf('irreducibleLoss'),
  size: constantOf('parameterLoss'),
  data: constantOf('dataLoss'),
  sizeExponent: constantOf('parameterExponent'),
  dataExponent: constantOf('dataExponent'),
};

function constantOf(id: string): number {
  const quantity = graph.byId.get(id);
  if (quantity?.kind !== 'constant') throw new RangeError(`"${id}" is no constant`);
  return quantity.value;
}

/**
 * The loss that the law expects, in nats per token.
 * @param parameters active parameters, above 0
 * @param tokens training tokens, above 0
 */
export function expectedLossWith(law: LawConstants, parameters: number, tokens: number): number {
  return law.floor + law.size / parameters ** law.sizeExponent + law.data / tokens ** law.dataExponent;
}

/**
 * Tokens per parameter of the model that loses least for the arithmetic spent, where
 * flop = flopPerParameterToken × parameters × tokens.
 */
export function optimalTokensPerParameterWith(law: LawConstants, flop: number, flopPerParameterToken = 6): number {
  const sum = law.sizeExponent + law.dataExponent;
  const pairs = flop / flopPerParameterToken;
  const balance = ((law.sizeExponent * law.size) / (law.dataExponent * law.data)) ** (1 / sum);
  const parameters = balance * pairs ** (law.dataExponent / sum);
  return pairs / parameters ** 2;
}
