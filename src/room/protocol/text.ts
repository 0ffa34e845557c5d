/** What every message has in common: JSON of a known version, not too large. */
import { mostBytes, version } from './limits.ts';

/** Why a message is none: too large, no JSON, of another version, or not of the form that its topic asks for. */
export type Reason = 'size' | 'json' | 'version' | 'form';
export interface Refusal {
  readonly refused: Reason;
}

export type Fields = Readonly<Record<string, unknown>>;

const refusals = { size: { refused: 'size' }, json: { refused: 'json' }, version: { refused: 'version' }, form: { refused: 'form' } } as const satisfies Record<Reason, Refusal>;
/** The refusal of a message whose form is wrong. */
export const malformed: Refusal = refusals.form;

export function isRefusal(read: object): read is Refusal {
  return 'refused' in read;
}

export const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
export const isCount = (value: unknown, most = Number.MAX_SAFE_INTEGER): value is number => Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) <= most;
export const isFinite = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

/** Control characters, and those that turn the direction of the text around them. */
const unseen = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/u;
const allUnseen = new RegExp(unseen.source, 'gu');

/** Words that people read: not empty, not too long, without what cannot be seen. */
export const isWords = (value: unknown, longest: number): value is string => typeof value === 'string' && value.trim() !== '' && value.length <= longest && !unseen.test(value) && value.isWellFormed();

/** Makes typed text fit to be sent: white space as single spaces, nothing unseen, not too long. */
export function cleanWords(typed: string, longest: number): string {
  return typed.replace(/\s+/g, ' ').replace(allUnseen, '').trim().slice(0, longest).toWellFormed().trim();
}

export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

/**
 * A message as it travels.
 * @throws {RangeError} when it is too large: a mistake of who made it.
 */
export function seal(message: object): string {
  const text = JSON.stringify({ v: version, ...message });
  if (byteLength(text) > mostBytes) throw new RangeError(`A message of ${byteLength(text)} bytes; at most ${mostBytes} may travel.`);
  return text;
}

/** Whether a message may travel. */
export function fits(message: object): boolean {
  return byteLength(JSON.stringify({ v: version, ...message })) <= mostBytes;
}

/** A message that was opened: JSON of this version, its fields still to be read. */
export interface Opened {
  readonly fields: Fields;
}

/** Opens what came in, as far as all messages are alike. Never throws. */
export function open(text: string): Opened | Refusal {
  if (text.length > mostBytes || byteLength(text) > mostBytes) return refusals.size;
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return refusals.json;
  }
  if (!isFields(data)) return refusals.form;
  return data['v'] === version ? { fields: data } : refusals.version;
}
