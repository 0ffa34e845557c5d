/** How much room a live value needs in a drawing: the longest text that it has in scenarios from end to end. */
import { factText } from '../i18n/facts.ts';
import type { Locale } from '../i18n/locales.ts';
import { evaluate, type AnyInputs } from '../model/estimate.ts';
import { controlOf, defaultRanges, defaultsNow, graph, isInputError, type Values } from '../model/live.ts';
import { presets } from '../model/presets.ts';
import { textOf } from '../numbers/show.ts';
import type { LiveToken } from './template.ts';

/** All quantities with these inputs; none where the model refuses them. */
function tried(changes: AnyInputs): readonly Values[] {
  try {
    return [evaluate(changes)];
  } catch (error) {
    if (isInputError(error)) return [];
    throw error;
  }
}

let scenarios: readonly Values[] | undefined;

/** The defaults, the ready scenarios, and each input at the ends of its slider or at each of its options. */
function allScenarios(): readonly Values[] {
  scenarios ??= [
    defaultsNow(),
    ...Object.values(presets).flatMap(({ inputs }) => tried(inputs)),
    ...[...graph.byId.values()].flatMap((quantity) => {
      if (quantity.kind !== 'choice' && !('slider' in quantity)) return [];
      const control = controlOf(quantity.id);
      const ends: readonly (number | string)[] = control.kind === 'choice' ? control.options : [control.slider.min, control.slider.max];
      return ends.flatMap((end) => tried({ [quantity.id]: end }));
    }),
  ];
  return scenarios;
}

/** The letters of placeholders are wide: nine of them take the room of ten letters of a value. */
const share = 0.9;

/** How many placeholder letters hold the longest text of a live value. @throws RangeError for an unknown quantity or fact */
export function lettersOf(token: LiveToken, locale: Locale): number {
  return Math.ceil(share * longest(token, locale));
}

function longest({ kind, id, show }: LiveToken, locale: Locale): number {
  if (kind === 'fact') return factText(id, show === 'number' ? 'number' : 'line', locale).length;
  if (!graph.byId.has(id)) throw new RangeError(`the model has no quantity "${id}"`);
  const range = defaultRanges().get(id);
  const values = [...allScenarios().map((scenario) => scenario[id]), range?.low, range?.high];
  return Math.max(...values.map((value) => (value === undefined || (typeof value === 'number' && !Number.isFinite(value)) ? 0 : textOf(id, value, show, locale).length)));
}
