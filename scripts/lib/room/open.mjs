import { renderUnicodeCompact } from 'uqr';
import { spelledCode } from '../../../src/room/protocol/ids.ts';
import { ownPath, settingsFile } from '../../../src/room/protocol/settings.ts';
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
  const stop = () => {
    const refused = Object.values(open.dropped()).reduce((all, each) => all + each, 0);
    void open.close().then(() => {
      process.stdout.write(`\n  Sala encerrada.${refused > 0 ? ` Mensagens recusadas: ${String(refused)}.` : ''}\n`);
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
  const { url, room } = open;
  const at = (/** @type {string} */ address) => url.replace('localhost', address);
  const { audience, presenter } = links(open);
  const [best, ...others] = addresses;
  if (best === undefined) {
    return indent(['', 'Sala aberta, mas esta máquina não está em nenhuma rede: os celulares não chegam até ela.', 'Ligue o wifi ou crie um ponto de acesso e rode de novo.', '', `Conduzir, só nesta máquina: ${presenter(url)}`, 'Ctrl+C encerra.', '']);
  }
  return indent([
    '',
    `Megamáquina: sala ${spelledCode(room)}${again ? ` (a mesma de antes; outra: ${command} nova)` : ''}`,
    ...(kept ? [] : ['Esta pasta não se deixa gravar: se o programa parar, a próxima sala terá outro código.']),
    '',
    'PARA O PÚBLICO',
    audience(at(best)),
    '',
    ...drawn(audience(at(best))),
    '',
    ...(others.length > 0 ? ['Se os celulares não abrirem, esta máquina também atende em:', ...others.map((address) => audience(at(address))), `O código QR com outro endereço: ${command} ENDEREÇO`, ''] : []),
    'SÓ PARA QUEM APRESENTA (quem tem este endereço conduz a sala: não projete)',
    `Nesta máquina:      ${presenter(url)}`,
    `Em outro aparelho:  ${presenter(at(best))}`,
    '',
    ...drawn(presenter(at(best))),
    '',
    'Ctrl+C encerra.',
    '',
  ]);
}

/**
 * A QR code in the letters of a terminal: dark on light there too where the terminal itself is light.
 * @param {string} text
 */
const drawn = (text) => renderUnicodeCompact(text, { border: 2 }).split('\n').map((line) => (process.stdout.isTTY ? `\u001B[97;40m${line}\u001B[0m` : line));
