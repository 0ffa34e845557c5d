import type { Locale } from './locales.ts';
import { scene as ptBR } from './pt-BR/scene.ts';
import type { Words } from './words.ts';

export type SceneWords = Words<typeof ptBR>;

const dictionaries: Record<Locale, SceneWords> = { 'pt-BR': ptBR };

/** What the three-dimensional scene says, in a locale. */
export function sceneWords(locale: Locale): SceneWords {
  return dictionaries[locale];
}
