// Joins the room's broker to the server of the site: same origin, same port.
import { WebSocketServer } from 'ws';
import { ownPath } from '../../../src/room/protocol/settings.ts';

/** A whole hall may come through one address; a machine that opens connections without end may not. */
const MOST_CONNECTIONS = 8_000;
const MOST_PER_ADDRESS = 6_000;
const LARGEST_FRAME = 65_536;
const CLOSE_GOING_AWAY = 1001;

/**
 * Whether a browser's page may connect: pages of this very server, under whatever address it was reached. What is no browser
 * can say anything here; it has no cookies or rights of a visitor that it could borrow.
 * @param {import('node:http').IncomingMessage} request
 */
function isOwnPage({ headers }) {
  const { origin, host } = headers;
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}

/**
 * @param {{ server: import('node:http').Server, base: string, broker: import('./broker.mjs').Broker }} options
 * @returns {{ close: () => void }}
 */
export function attachRoom({ server, base, broker }) {
  const path = `${base}${ownPath}`;
  const sockets = new WebSocketServer({ noServer: true, maxPayload: LARGEST_FRAME, perMessageDeflate: false, handleProtocols: (offered) => (offered.has('mqtt') ? 'mqtt' : false) });
  /** @type {Map<string, number>} */
  const perAddress = new Map();

  server.on('upgrade', (request, socket, head) => {
    socket.on('error', () => socket.destroy());
    const address = request.socket.remoteAddress ?? '';
    const open = perAddress.get(address) ?? 0;
    const [asked] = (request.url ?? '').split('?');
    const answer = asked !== path ? '404 Not Found' : !isOwnPage(request) ? '403 Forbidden' : open >= MOST_PER_ADDRESS || sockets.clients.size >= MOST_CONNECTIONS ? '503 Service Unavailable' : undefined;
    if (answer !== undefined) {
      socket.end(`HTTP/1.1 ${answer}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
      return;
    }
    sockets.handleUpgrade(request, socket, head, (accepted) => {
      perAddress.set(address, (perAddress.get(address) ?? 0) + 1);
      accepted.on('close', () => {
        const left = (perAddress.get(address) ?? 1) - 1;
        if (left > 0) perAddress.set(address, left);
        else perAddress.delete(address);
      });
      // Broken frames: the socket closes itself.
      accepted.on('error', () => undefined);
      broker.handle(accepted, address);
    });
  });

  return {
    close: () => {
      for (const socket of sockets.clients) {
        socket.close(CLOSE_GOING_AWAY);
        socket.terminate();
      }
      sockets.close();
    },
  };
}
