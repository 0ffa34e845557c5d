import { renderUnicodeCompact } from 'uqr';
import { roomTerminal } from '../../../src/i18n/room-terminal.ts';
import { words } from '../../../src/i18n/ui.ts';
import { spelledCode } from '../../../src/room/protocol/ids.ts';
import { ownPath, settingsFile } from '../../../src/room/protocol/settings.ts';
import { buildLocale } from '../locale.mjs';
import { explain, wantedPort } from '../serve.mjs';
import { startServer } from '../server.mjs';
import { settingsText } from './address.mjs';
import { reachableAddresses } from './addresses.mjs';
import { attachRoom } from './attach.mjs';
import { createBroker } from './broker.mjs';
import { indent, links } from './links.mjs';
import { rememberRoom } from './remember.mjs';

/**
 * @typedef {object} OpenRoom
 * @property {string} url the site's first page on this machine
 * @property {string} room
 * @property {string} secret
 * @property {() => ReturnType<import('./broker.mjs').Broker['dropped']>} dropped
 * @property {() => Promise<void>} close
 */

/**
 * Serves a built site and a room for it on one port.
 * @param {{ dir: string, base: string, port: number, host: string, room: string, secret: string, hall?: string | undefined }} options
 *   `hall`: the site's address for phones; a stage that was opened as localhost shows it.
 * @returns {Promise<OpenRoom>}
 */
export async function openRoom({ dir, base, port, host, room, secret, hall }) {
  const site = await startServer({ dir, base, port, host, texts: { [settingsFile]: settingsText(ownPath, hall) } });
  const broker = await createBroker({ room, secret });
  const attached = attachRoom({ server: site.http, base, broker });
  return {
    url: site.url,
    room,
    secret,
    dropped: broker.dropped,
    close: async () => {
      attached.close();
      await broker.close();
      await site.close();
    },
  };
}

/**
 * What was asked for behind the command: `nova` makes a new room, an address chooses what the QR codes show.
 * @param {readonly string[]} words
 */
export const wishes = (words) => ({ fresh: words.includes('nova'), address: words.find((word) => word !== 'nova') });

/**
 * Opens a room to the local network, shows how to come in, and ends on Ctrl+C.
 * @param {object} options
 * @param {string} options.dir a built site
 * @param {string} options.base
 * @param {boolean} options.fresh
 * @param {string | undefined} options.address
 * @param {string} options.command how this was called, for those who call it again with further words
 * @param {number} [options.port]
 * @param {string} [options.file] where the room's code and secret are kept
 * @param {(presenter: string) => void} [options.onOpen] gets the address for who presents on this machine
 */
export async function openRoomUntilStopped({ dir, base, fresh, address, command, port = wantedPort(), file, onOpen }) {
  const host = process.env['HOST'] ?? '0.0.0.0';
  const { room, secret, again, kept } = await rememberRoom({ fresh, ...(file === undefined ? {} : { file }) });
  const addresses = address === undefined ? reachableAddresses() : [address];
  const [best] = addresses;
  const hall = best === undefined ? undefined : `http://${best}:${String(port)}${base}`;
  const open = await openRoom({ dir, base, port, host, room, secret, hall }).catch((/** @type {unknown} */ error) => {
    throw new Error(explain(error, port, host, command.replace(/ --$/, '')));
  });
  process.stdout.write(greeting(open, addresses, { again, kept, command }));
  onOpen?.(links(open).presenter(open.url));
  const t = roomTerminal[buildLocale()];
  const stop = () => {
    const refused = Object.values(open.dropped()).reduce((all, each) => all + each, 0);
    void open.close().then(() => {
      process.stdout.write(`\n  ${t.ended}${refused > 0 ? ` ${t.refused}: ${String(refused)}.` : ''}\n`);
      process.exit(0);
    });
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

/**
 * @param {OpenRoom} open
 * @param {readonly string[]} addresses
 * @param {{ again: boolean, kept: boolean, command: string }} how
 */
function greeting(open, addresses, { again, kept, command }) {
  const t = roomTerminal[buildLocale()];
  const { url, room } = open;
  const at = (/** @type {string} */ address) => url.replace('localhost', address);
  const { audience, presenter } = links(open);
  const [best, ...others] = addresses;
  if (best === undefined) {
    return indent(['', t.alone, t.network, '', `${t.onlyHere}: ${presenter(url)}`, t.stop, '']);
  }
  return indent([
    '',
    `${words(buildLocale()).site.name}: ${t.room} ${spelledCode(room)}${again ? ` (${t.same}: ${command} nova)` : ''}`,
    ...(kept ? [] : [t.notKept]),
    '',
    t.audience,
    audience(at(best)),
    '',
    ...drawn(audience(at(best))),
    '',
    ...(others.length > 0 ? [t.others, ...others.map((address) => audience(at(address))), `${t.otherCode}: ${command} ${t.address}`, ''] : []),
    t.presenter,
    `${t.here}: ${presenter(url)}`,
    `${t.elsewhere}: ${presenter(at(best))}`,
    '',
    ...drawn(presenter(at(best))),
    '',
    t.stop,
    '',
  ]);
}

/**
 * A QR code in the letters of a terminal: dark on light there too where the terminal itself is light.
 * @param {string} text
 */
const drawn = (text) => renderUnicodeCompact(text, { border: 2 }).split('\n').map((line) => (process.stdout.isTTY ? `\u001B[97;40m${line}\u001B[0m` : line));
