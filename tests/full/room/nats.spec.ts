/** The room's promises on three NATS servers, with the file of `deploy/nats/`; one of them is killed, the network is cut. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freshCode, freshSecret } from '../../../src/room/protocol/ids.ts';
import { promises } from '../../room/helpers/suite.ts';
import { network } from './machine.ts';

const [WEBSOCKET, CLUSTER] = [8080, 6222];

promises('a room on a cluster of three NATS servers', async () => {
  const { machines, folder, close } = await network(3);
  const [room, secret] = [freshCode(), freshSecret()];
  const config = join(folder, 'sala.conf');
  await writeFile(config, (await readFile(join('deploy', 'nats', 'sala.conf'), 'utf8')).replaceAll('CODE', room).replaceAll('SECRET', secret));
  const start = (n: number): Promise<void> => {
    const { address, start: begin } = machines[n] ?? {};
    if (address === undefined || begin === undefined) throw new Error('no machine');
    return begin('nats-server', ['-c', config], WEBSOCKET, {
      SALA_NODE: `sala-${n + 1}`,
      SALA_LISTEN: `"${address}:${WEBSOCKET}"`,
      SALA_STORE: `"${join(folder, `store-${n + 1}`)}"`,
      SALA_CLUSTER: `"${address}:${CLUSTER}"`,
      SALA_ROUTES: JSON.stringify(machines.map((each) => `nats://${each.address}:${CLUSTER}`)),
    });
  };
  await Promise.all(machines.map((_, n) => start(n)));
  let last = 0;
  return {
    urls: machines.map(({ address }) => `ws://${address}:${WEBSOCKET}/mqtt`),
    room,
    secret,
    disturb: async () => {
      last = (last + 1) % machines.length;
      await machines[last]?.kill();
      await start(last);
    },
    cut: async () => {
      for (const machine of machines) await machine.cut();
    },
    mend: async () => {
      for (const machine of machines) await machine.mend();
    },
    close,
  };
  // A cluster that has been in use may not bring followers back for more than 45 s after one of its servers was killed.
  // 15 s on a quiet machine; a busy one may need a second election.
}, { rightAgain: 30_000, patience: 60_000, killed: false });
