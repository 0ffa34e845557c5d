import { evaluateInputs, type Values } from '../../model/live.ts';
import { readAt } from '../../numbers/at.ts';

/** What stands at a place with a site of its own; undefined where the scenario does. */
export function siteAt(host: HTMLElement): Values | undefined {
  const inputs = host.dataset['siteInputs'];
  return inputs === undefined ? undefined : evaluateInputs(readAt(inputs));
}
