/** The room's promises on Mosquitto, with the files of `deploy/mosquitto/`. */
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '../../../scripts/lib/process.mjs';
import { freshCode, freshSecret } from '../../../src/room/protocol/ids.ts';
import { promises } from '../../room/helpers/suite.ts';
import { network } from './machine.ts';

const PORT = 9001;

promises('a room on Mosquitto', async () => {
  const { machines: [machine], folder, close } = await network(1);
  if (machine === undefined) throw new Error('no machine');
  const [room, secret] = [freshCode(), freshSecret()];
  const place = async (name: string): Promise<string> => {
    const text = await readFile(join('deploy', 'mosquitto', name), 'utf8');
    const file = join(folder, name);
    await writeFile(file, text.replaceAll('/etc/mosquitto', folder).replaceAll('/var/lib/mosquitto', folder).replaceAll('SALA', room));
    return file;
  };
  await place('sala.acl');
  const config = await place('sala.conf');
  const passwords = join(folder, 'sala.passwords');
  await writeFile(passwords, '');
  for (const [name, password] of [[room, room], ['presenter', secret]] as const) {
    const { code, output } = await run('mosquitto_passwd', ['-b', passwords, name, password], { capture: true });
    if (code !== 0) throw new Error(output);
  }
  await chmod(passwords, 0o644);
  const start = (): Promise<void> => machine.start('mosquitto', ['-c', config], PORT);
  await start();
  return {
    urls: [`ws://${machine.address}:${PORT}/`],
    room,
    secret,
    disturb: async () => {
      await machine.kill();
      await start();
    },
    cut: machine.cut,
    mend: machine.mend,
    close,
  };
}, { rightAgain: 3000, patience: 20_000 });
