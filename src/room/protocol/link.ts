/** Links into a room. What is behind the `#` never reaches a server. */
import { isPerson, readCode } from './ids.ts';

export interface RoomLink {
  readonly room: string;
  /** Only in the presenter's link. */
  readonly secret?: string;
}

/** `#bcdf2345`, or `#bcdf2345.<secret>` for the presenter. */
export function toFragment({ room, secret }: RoomLink): string {
  return secret === undefined ? `#${room}` : `#${room}.${secret}`;
}

/** Reads a link's fragment, with or without `#`; undefined where it names no room. */
export function readFragment(fragment: string): RoomLink | undefined {
  const [code, secret, ...more] = fragment.replace(/^#/, '').split('.');
  const room = readCode(code ?? '');
  if (room === undefined || more.length > 0) return undefined;
  if (secret === undefined) return { room };
  return isPerson(secret) ? { room, secret } : undefined;
}
