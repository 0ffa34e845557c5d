/** How times and energies of the way of a request are written. */
import { datacenter } from '../i18n/datacenter.ts';
import { formatQuantity, line } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';

function text(value: number | null, unit: string, locale: Locale): string {
  if (value === null) return datacenter[locale].outside;
  return value === 0 ? datacenter[locale].instant : line(formatQuantity(value, unit, locale));
}

export function secondsText(seconds: number | null, locale: Locale): string {
  return text(seconds, 's', locale);
}

/** @param energy in Wh */
export function energyText(energy: number | null, locale: Locale): string {
  return text(energy, 'Wh', locale);
}
