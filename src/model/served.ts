/** Published models that a scenario can serve: what each sets, its memory of a conversation included. */
import { cacheBytesPerToken, models, type LanguageModelId } from './catalogues/models.ts';

/** From small to large; open models of published architecture. */
export const servedModels = [
  'llama-3.1-8b', 'llama-3.1-70b', 'llama-4-scout', 'qwen3-235b', 'llama-4-maverick', 'llama-3.1-405b', 'deepseek-v3',
] as const satisfies readonly LanguageModelId[];

export type ServedModel = (typeof servedModels)[number];

/**
 * The inputs of a model.
 * @param bytesPerValue `bytesPerCachedValue` of the scenario: the cache is as wide as the precision makes it
 * @throws RangeError for a model of unknown architecture
 */
export function servedInputs(id: ServedModel, bytesPerValue: number): Readonly<Record<'totalParameters' | 'activeParameters' | 'kvCacheBytesPerToken', number>> {
  const { totalParameters, activeParameters, attention } = models[id];
  if (attention === null) throw new RangeError(`The architecture of "${id}" is not published`);
  return { totalParameters, activeParameters, kvCacheBytesPerToken: cacheBytesPerToken(attention, bytesPerValue) };
}
