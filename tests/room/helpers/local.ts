/** A room on this machine: the broker of `npm run sala`, without the site around it. */
import { createServer, type Server } from 'node:http';
import { attachRoom } from '../../../scripts/lib/room/attach.mjs';
import { createBroker } from '../../../scripts/lib/room/broker.mjs';
import { freshCode, freshSecret } from '../../../src/room/protocol/ids.ts';

export interface LocalRoom {
  readonly url: string;
  readonly room: string;
  readonly secret: string;
  readonly dropped: () => Readonly<Record<string, number>>;
  readonly connected: () => number;
  /** Ends the broker as a crash would, and starts a new one, which knows nothing, at the same place. */
  readonly restart: (downFor?: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

export async function localRoom({ room = freshCode(), secret = freshSecret() } = {}): Promise<LocalRoom> {
  let port = 0;
  let stop: () => Promise<void> = () => Promise.resolve();
  let broker = await createBroker({ room, secret });
  const start = async (): Promise<void> => {
    broker = await createBroker({ room, secret });
    const server = createServer((_request, response) => response.writeHead(404).end());
    const attached = attachRoom({ server, base: '/', broker });
    port = await listen(server, port);
    stop = async () => {
      attached.close();
      await broker.close();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    };
  };
  await broker.close();
  await start();
  return {
    get url() {
      return `ws://127.0.0.1:${port}/sala/mqtt`;
    },
    room,
    secret,
    dropped: () => broker.dropped(),
    connected: () => broker.connected(),
    restart: async (downFor = 0) => {
      await stop();
      await new Promise((resolve) => setTimeout(resolve, downFor));
      await start();
    },
    close: () => stop(),
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
}
