/**
 * The room's promises on three NATS servers, with the file of `deploy/nats/`; the network is cut, and the server is killed
 * that leads what is kept: the others cannot keep anything before they have elected another.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freshCode, freshSecret } from '../../../src/room/protocol/ids.ts';
import { promises } from '../../room/helpers/suite.ts';
import { network } from './machine.ts';

const [WEBSOCKET, CLUSTER, MONITOR] = [8080, 6222, 8222];

/** As far as it is read here, what a server's monitor says. */
interface Jetstream {
  readonly account_details: readonly { readonly stream_detail: readonly { readonly name: string; readonly cluster: { readonly leader?: string } }[] }[];
}

promises('a room on a cluster of three NATS servers', async () => {
  const { machines, folder, close } = await network(3);
  const [room, secret] = [freshCode(), freshSecret()];
  const config = join(folder, 'sala.conf');
  const deployed = await readFile(join('deploy', 'nats', 'sala.conf'), 'utf8');
  // One line more: it tells who leads.
  await writeFile(config, `${deployed.replaceAll('CODE', room).replaceAll('SECRET', secret)}\nhttp: $SALA_MONITOR\n`);
  const start = (n: number): Promise<void> => {
    const { address, start: begin } = machines[n] ?? {};
    if (address === undefined || begin === undefined) throw new Error('no machine');
    return begin('nats-server', ['-c', config], WEBSOCKET, {
      SALA_NODE: `sala-${n + 1}`,
      SALA_LISTEN: `"${address}:${WEBSOCKET}"`,
      SALA_STORE: `"${join(folder, `store-${n + 1}`)}"`,
      SALA_CLUSTER: `"${address}:${CLUSTER}"`,
      SALA_MONITOR: `"${address}:${MONITOR}"`,
      SALA_ROUTES: JSON.stringify(machines.map((each) => `nats://${each.address}:${CLUSTER}`)),
    });
  };
  await Promise.all(machines.map((_, n) => start(n)));
  /** The machine whose server leads the stream of all that is kept. */
  const leader = async (): Promise<number> => {
    const response = await fetch(`http://${machines[0]?.address ?? ''}:${MONITOR}/jsz?accounts=true&streams=true`);
    const { account_details: accounts } = (await response.json()) as Jetstream;
    const kept = accounts.flatMap((each) => each.stream_detail).find(({ name }) => name === '$MQTT_rmsgs');
    const n = Number(/^sala-(\d)$/.exec(kept?.cluster.leader ?? '')?.[1]) - 1;
    if (machines[n] === undefined) throw new Error('nobody leads what is kept');
    return n;
  };
  return {
    urls: machines.map(({ address }) => `ws://${address}:${WEBSOCKET}/mqtt`),
    room,
    secret,
    disturb: async () => {
      const n = await leader();
      await machines[n]?.kill();
      await start(n);
    },
    cut: async () => {
      for (const machine of machines) await machine.cut();
    },
    mend: async () => {
      for (const machine of machines) await machine.mend();
    },
    close,
  };
  // 15 s on a quiet machine; a busy one may need a second election.
}, { rightAgain: 30_000, patience: 60_000 });
