/** What a deck remembers on the device. Storage may be closed or full: the talk then goes on without a memory. */

/** Where the talk stood when it was last shown on this device (`tools/resume.ts`). */
export const placeKey = 'megamaquina:lugar';
/** Whether single-key shortcuts are on: `não` where somebody switched them off. */
export const singleKeysKey = 'megamaquina:teclas';
/** The scenario that a frozen stage shows, for this tab. */
export const frozenKey = 'megamaquina:congelado';

/** `session`: this tab, through reloads; `local`: the device. */
type Where = 'session' | 'local';

const storage = (where: Where): Storage => (where === 'session' ? sessionStorage : localStorage);

/** Reads what was kept; undefined where there is nothing or the browser forbids it. */
export function recall(where: Where, key: string): string | undefined {
  try {
    return storage(where).getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a text, or forgets it where there is none. @returns false where the browser lets nothing be kept: it then lasts as long as the page */
export function keep(where: Where, key: string, text: string | undefined): boolean {
  try {
    if (text === undefined) storage(where).removeItem(key);
    else storage(where).setItem(key, text);
    return true;
  } catch {
    return false;
  }
}
