/** Where this site's rooms are, as the file beside its pages says. */
import { path } from '../i18n/locales.ts';
import { readSettings, roomUrl, settingsFile } from './protocol/settings.ts';
import { isRefusal } from './protocol/text.ts';

/** A server that is silent for so long is gone. */
const patienceMs = 8000;

/**
 * The address that rooms of this site are reached at; undefined where it has none.
 * @throws when the server does not answer
 */
export async function findRooms(): Promise<string | undefined> {
  const address = new URL(path(`/${settingsFile}`), location.href);
  const answer = await fetch(address, { cache: 'no-store', signal: AbortSignal.timeout(patienceMs) });
  if (!answer.ok) return undefined;
  const settings = readSettings(await answer.text());
  return isRefusal(settings) ? undefined : roomUrl(settings, address.href);
}
