import type { Locale } from './locales.ts';
import { roomGuide as en } from './en/room-guide.ts';
import { roomGuide as es } from './es/room-guide.ts';
import { roomGuide as ptBR } from './pt-BR/room-guide.ts';

/** One part of the guide: steps in their order, text, points. */
interface Section {
  readonly id: string;
  readonly title: string;
  readonly steps?: readonly string[];
  readonly text?: readonly string[];
  readonly items?: readonly string[];
}
interface Guide {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly back: string;
  readonly sections: readonly Section[];
}

/** The guide for who opens a room. */
export const roomGuide: Record<Locale, Guide> = { 'pt-BR': ptBR, en, es };
