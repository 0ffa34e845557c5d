/** `sala.json`, beside the site's pages: where this site's rooms are. */
import { isRefusal, malformed, open, type Refusal } from './text.ts';

export interface Settings {
  /** `ws:` or `wss:`, or a path of the site's own server. */
  readonly url: string;
  /** The address of the site as the hall reaches it, where the presenter's machine knows itself by another name. */
  readonly hall?: string;
}

export const settingsFile = 'sala.json';
/** Where the site's own server answers, below its base path. */
export const ownPath = 'sala/mqtt';

export function readSettings(text: string): Settings | Refusal {
  const opened = open(text);
  if (isRefusal(opened)) return opened;
  const { url, hall } = opened.fields;
  if (hall !== undefined && (typeof hall !== 'string' || !/^https?:\/\/[^\s?#]+\/$/.test(hall))) return malformed;
  return typeof url === 'string' && (/^wss?:\/\/[^\s/?#]+(\/[^\s?#]*)?$/.test(url) || /^\/?[a-z0-9/_-]+$/i.test(url)) ? { url, ...(hall === undefined ? {} : { hall }) } : malformed;
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
