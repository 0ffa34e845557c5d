/** Ids, room codes and secrets. `getRandomValues` also works on plain http in a local network. */

/** Digits and letters that nobody confuses by sight or sound; no vowels, so that no word comes about. */
const alphabet = '23456789bcdfghjkmnpqrstvwxz';
const codeLength = 8;
/** The largest multiple of the alphabet's length in a byte: bytes above it would make some letters likelier. */
const fairBytes = Math.floor(256 / alphabet.length) * alphabet.length;

const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** The id of an attendee's or presenter's page: 128 random bits, 32 hexadecimal digits. */
export function freshId(): string {
  return hex(crypto.getRandomValues(new Uint8Array(16)));
}

/** What only the presenter knows: 128 random bits. */
export const freshSecret = freshId;

/** A room's code: about 38 random bits, short enough to be typed. */
export function freshCode(): string {
  let fresh = '';
  while (fresh.length < codeLength) {
    for (const byte of crypto.getRandomValues(new Uint8Array(codeLength))) {
      if (byte < fairBytes && fresh.length < codeLength) fresh += alphabet[byte % alphabet.length] ?? '';
    }
  }
  return fresh;
}

/** Ids of slides, playlists, questions and options. */
export const isId = (value: unknown): value is string => typeof value === 'string' && /^[a-z0-9-]{1,64}$/.test(value);
/** Ids of quantities are the model's: `servingAccelerators`. */
export const isQuantity = (value: unknown): value is string => typeof value === 'string' && /^[a-zA-Z][a-zA-Z0-9]{0,63}$/.test(value);
/** Ids of attendees, of presenting pages, and secrets. */
export const isPerson = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{32}$/.test(value);
const code = new RegExp(`^[${alphabet}]{${codeLength}}$`);
export const isCode = (value: unknown): value is string => typeof value === 'string' && code.test(value);

/** Reads a code as people type it: capitals, spaces and hyphens do not matter. */
export function readCode(typed: string): string | undefined {
  const plain = typed.toLowerCase().replace(/[\s-]/g, '');
  return isCode(plain) ? plain : undefined;
}

/** A room's code as it is shown and read aloud: `bcdf-2345`. */
export function spelledCode(room: string): string {
  return `${room.slice(0, codeLength / 2)}-${room.slice(codeLength / 2)}`;
}
