import type { Locale } from './locales.ts';
import { roomTerminal as en } from './en/room-terminal.ts';
import { roomTerminal as es } from './es/room-terminal.ts';
import { roomTerminal as ptBR } from './pt-BR/room-terminal.ts';
import type { Words } from './words.ts';

/** What the terminal says around a room. */
export const roomTerminal: Record<Locale, Words<typeof ptBR>> = { 'pt-BR': ptBR, en, es };
