/** The words of the sourced facts, part by part: a fact without words does not compile. */
import type { FactId } from '../../model/catalogues/facts.ts';
import { brazil } from './facts/brazil.ts';
import { context } from './facts/context.ts';
import { division } from './facts/division.ts';
import { labour } from './facts/labour.ts';
import { parameters } from './facts/parameters.ts';
import { race } from './facts/race.ts';
import { serving } from './facts/serving.ts';
import { site } from './facts/site.ts';
import { sovereignty } from './facts/sovereignty.ts';
import { training } from './facts/training.ts';
import type { FactWords } from '../fact-words.ts';

export const factWords: Readonly<Record<FactId, FactWords>> = {
  ...context,
  ...serving,
  ...training,
  ...site,
  ...parameters,
  ...race,
  ...division,
  ...sovereignty,
  ...brazil,
  ...labour,
};
