/** `sala.json`, beside the site's pages: where this site's rooms are. */
import { isRefusal, malformed, open, type Refusal } from './text.ts';

export interface Settings {
  /** `ws:` or `wss:`, or a path of the site's own server. */
  readonly url: string;
}

export const settingsFile = 'sala.json';
/** Where the site's own server answers, below its base path. */
export const ownPath = 'sala/mqtt';

export function readSettings(text: string): Settings | Refusal {
  const opened = open(text);
  if (isRefusal(opened)) return opened;
  const { url } = opened.fields;
  return typeof url === 'string' && (/^wss?:\/\/[^\s/?#]+(\/[^\s?#]*)?$/.test(url) || /^\/?[a-z0-9/_-]+$/i.test(url)) ? { url } : malformed;
}

/**
 * The address to connect to, from the address that the settings were read from.
 * @throws {TypeError} when `base` is no address.
 */
export function roomUrl({ url }: Settings, base: string): string {
  const address = new URL(url, base);
  if (address.protocol === 'http:') address.protocol = 'ws:';
  if (address.protocol === 'https:') address.protocol = 'wss:';
  return address.href;
}
