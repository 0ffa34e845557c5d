import { occupationWords } from '../../i18n/line.ts';
import type { Locale } from '../../i18n/locales.ts';
import { occupations, type OccupationId } from '../../model/catalogues/occupations.ts';

/** The occupations of the assembly line in the order of the alphabet. */
export function occupationsByName(locale: Locale): readonly OccupationId[] {
  const collator = new Intl.Collator(locale);
  return (Object.keys(occupations) as OccupationId[]).sort((one, other) => collator.compare(occupationWords[locale][one].name, occupationWords[locale][other].name));
}
