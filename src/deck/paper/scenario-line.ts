import { paperWords } from '../../i18n/paper.ts';
import type { Locale } from '../../i18n/locales.ts';
import { presetWords } from '../../i18n/presets.ts';
import { quantityWords } from '../../i18n/quantities.ts';
import { presets } from '../../model/presets.ts';
import { textOf } from '../../numbers/show.ts';
import { same, type Inputs } from '../../scenario/store.ts';

/** As many premises as fit into two lines at the foot of a page. */
const most = 4;

/** What differs from the defaults, in one line: by the name of a ready scenario where it is one, and premise by premise. */
export function scenarioLine(inputs: Inputs, locale: Locale): string {
  const t = paperWords(locale).scenario;
  const all = Object.entries(inputs).map(([id, value]) => `${quantityWords(id, locale).label}: ${textOf(id, value, 'line', locale)}`);
  if (all.length === 0) return t.standard;
  const told = all.length > most ? [...all.slice(0, most), t.more(all.length - most)] : all;
  const parts = told.join('; ');
  // Presets hold plain numbers and names, as links do.
  const preset = Object.values(presets).find((candidate) => same(candidate.inputs as Inputs, inputs));
  return preset === undefined ? t.differs(parts) : t.named(presetWords(preset.id, locale).title, parts);
}
