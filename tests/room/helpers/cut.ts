/** A piece of network that can be cut: bytes go through, or stay where they are without a word to either side. */
import { createServer, connect, type Socket } from 'node:net';

export interface Cable {
  readonly port: number;
  readonly cut: () => void;
  readonly mend: () => void;
  readonly close: () => Promise<void>;
}

/** Between this machine and a port of its own. Connections made while it is cut are left unanswered, and those cut stay dead. */
export async function cable(to: () => number): Promise<Cable> {
  let whole = true;
  const ends = new Set<Socket>();
  const held: (() => void)[] = [];
  const server = createServer({ pauseOnConnect: true }, (near) => {
    const through = (): void => {
      const far = connect(to(), '127.0.0.1');
      for (const [one, other] of [[near, far], [far, near]] as const) {
        ends.add(one);
        one.on('error', () => one.destroy());
        one.on('close', () => {
          ends.delete(one);
          // Nobody hears of a side that went away behind a cut.
          if (whole) other.destroy();
        });
      }
      near.pipe(far);
      far.pipe(near);
    };
    near.on('error', () => near.destroy());
    if (whole) through();
    else held.push(through);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    cut: () => {
      whole = false;
      for (const end of ends) {
        end.unpipe();
        end.pause();
      }
    },
    mend: () => {
      whole = true;
      // TCP would try what was under way again, with pauses that double; here the old connections stay as they are, which is worse.
      for (const through of held.splice(0)) through();
    },
    close: async () => {
      for (const end of ends) end.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
