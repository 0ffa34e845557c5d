import type { Locale } from './locales.ts';
import { listNotice as en } from './en/list-notice.ts';
import { listNotice as es } from './es/list-notice.ts';
import { listNotice as ptBR } from './pt-BR/list-notice.ts';
import type { Words } from './words.ts';

export const listNotice: Record<Locale, Words<typeof ptBR>> = { 'pt-BR': ptBR, en, es };
