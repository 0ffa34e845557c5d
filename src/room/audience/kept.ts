/** What a phone remembers of a room through a reload, and nowhere longer than its tab lives. */
import { keep, recall } from '../../deck/memory.ts';
import { isFields, isFinite } from '../protocol/text.ts';
import { isCode, isId, isPerson } from '../protocol/ids.ts';
import type { Answer } from '../protocol/vote.ts';

const key = 'megamaquina:sala-celular';

export interface Kept {
  readonly room: string;
  /** Random, made on this device for this room. */
  readonly id: string;
  /** What was answered, by question. */
  readonly answers: Readonly<Record<string, Answer>>;
}

const isAnswer = (value: unknown): value is Answer => isFinite(value) || isId(value) || (Array.isArray(value) && value.every(isId));

/** What is kept of this room; undefined where there is nothing, or nothing that fits. */
export function recallRoom(room: string): Kept | undefined {
  let found: unknown;
  try {
    found = JSON.parse(recall('session', key) ?? 'null');
  } catch {
    return undefined;
  }
  if (!isFields(found) || !isCode(found['room']) || found['room'] !== room || !isPerson(found['id']) || !isFields(found['answers'])) return undefined;
  const answers = Object.fromEntries(Object.entries(found['answers']).filter((entry): entry is [string, Answer] => isId(entry[0]) && isAnswer(entry[1])));
  return { room, id: found['id'], answers };
}

/** Keeps it, or forgets everything. Without storage a reload joins as somebody new. */
export function keepRoom(kept: Kept | undefined): void {
  keep('session', key, kept === undefined ? undefined : JSON.stringify(kept));
}
