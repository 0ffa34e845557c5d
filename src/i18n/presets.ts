import type { PresetId } from '../model/presets.ts';
import type { Locale } from './locales.ts';
import { presets as en } from './en/presets.ts';
import { presets as es } from './es/presets.ts';
import { presets as ptBR, type PresetWords } from './pt-BR/presets.ts';

const dictionaries: Record<Locale, Readonly<Record<PresetId, PresetWords>>> = { 'pt-BR': ptBR, en, es };

/** The name and the meaning of a ready scenario. */
export function presetWords(id: PresetId, locale: Locale): PresetWords {
  return dictionaries[locale][id];
}
