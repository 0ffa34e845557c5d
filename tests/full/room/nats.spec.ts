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
  // An election takes up to 9 seconds; a loaded machine may need two of them, and more than the 15 that a quiet one keeps.
}, { rightAgain: 45_000, patience: 60_000 });
