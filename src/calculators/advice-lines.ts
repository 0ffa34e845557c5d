/** What is to be said on a scenario, in the reader's language. */
import { advice } from '../i18n/calculators/advice.ts';
import type { Locale } from '../i18n/locales.ts';
import { optionWords } from '../i18n/options.ts';
import { adviceOn, type Advice } from '../model/advice.ts';
import type { Values } from '../model/live.ts';
import { textOf } from '../numbers/show.ts';

/** One line per thing to be said; empty where there is nothing. */
export function adviceLines(values: Values, locale: Locale): readonly string[] {
  return adviceOn(values).map((one) => sentence(one, values, locale));
}

function sentence({ code, figures }: Advice, values: Values, locale: Locale): string {
  const t = advice[locale];
  const name = (id: string): string => optionWords(String(values[id]), locale);
  const show = (figure: string, as: string = figure): string => textOf(as, figures[figure] ?? 0, 'line', locale);
  switch (code) {
    case 'servingWidth':
      return t.servingWidth(name('accelerator'), name('servingPrecision'));
    case 'trainingWidth':
      return t.trainingWidth(name('accelerator'), name('trainingPrecision'));
    case 'activeAboveTotal':
      return t.activeAboveTotal(show('activeParameters'), show('totalParameters'));
    case 'replicaBeyondRack':
      return t.replicaBeyondRack(show('acceleratorsPerReplica'), show('perRack', 'acceleratorsPerReplica'));
    case 'trainingMemory':
      return t.trainingMemory(show('trainingStateBytes'), show('needed', 'trainingAccelerators'));
    case 'siteContradicted':
      return t.siteContradicted(show('siteAccelerators'), show('parts', 'siteAccelerators'));
    case 'trainingBeyondLife':
      return t.trainingBeyondLife(show('trainingDays'), show('itLife'));
  }
}
