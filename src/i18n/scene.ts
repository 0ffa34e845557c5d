import type { Locale } from './locales.ts';
import { scene as en } from './en/scene.ts';
import { scene as es } from './es/scene.ts';
import { scene as ptBR } from './pt-BR/scene.ts';
import type { Words } from './words.ts';

export type SceneWords = Words<typeof ptBR>;

const dictionaries: Record<Locale, SceneWords> = { 'pt-BR': ptBR, en, es };

/** What the three-dimensional scene says, in a locale. */
export function sceneWords(locale: Locale): SceneWords {
  return dictionaries[locale];
}
