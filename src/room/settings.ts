/** Where this site's rooms are, as the file beside its pages says. */
import { rootBase } from '../i18n/locales.ts';
import { readSettings, roomUrl, settingsFile } from './protocol/settings.ts';
import { isRefusal } from './protocol/text.ts';

/** A server that is silent for so long is gone. */
const patienceMs = 8000;

/** Where rooms are, and the address that the hall comes in by where it is another than this page's. */
export interface Rooms {
  readonly url: string;
  readonly hall?: string;
}

/**
 * Where rooms of this site are; undefined where it has none.
 * @throws when the server does not answer
 */
export async function findRooms(): Promise<Rooms | undefined> {
  // One room for all languages: its settings stand at the root of the site.
  const address = new URL(rootBase() + settingsFile, location.href);
  const answer = await fetch(address, { cache: 'no-store', signal: AbortSignal.timeout(patienceMs) });
  if (!answer.ok) return undefined;
  const settings = readSettings(await answer.text());
  if (isRefusal(settings)) return undefined;
  const { hall } = settings;
  return { url: roomUrl(settings, address.href), ...(hall === undefined ? {} : { hall }) };
}
