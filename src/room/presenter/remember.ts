/** What the presenter's page keeps over a reload, in its tab alone: questions from the hall, results of before. */
import type { Remembered } from '../host/host.ts';
import { isFields } from '../protocol/text.ts';

const key = 'megamaquina:sala-memoria';

/** What was kept of this room; undefined where there is nothing. It was written by this very page, so that its form alone is looked at. */
export function rememberedHost(room: string): Remembered | undefined {
  try {
    const found: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    if (!isFields(found) || found['room'] !== room || !Array.isArray(found['asks']) || !Array.isArray(found['finished'])) return undefined;
    return { asks: found['asks'] as Remembered['asks'], finished: found['finished'] as Remembered['finished'] };
  } catch {
    return undefined;
  }
}

export function rememberHost(room: string, { asks, finished }: Remembered): void {
  try {
    sessionStorage.setItem(key, JSON.stringify({ room, asks, finished }));
  } catch {
    // Closed or full: a reload then begins with what the broker keeps.
  }
}

export function forgetHost(): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // Nothing was kept then.
  }
}
