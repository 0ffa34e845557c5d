// What the package's starters run: the room and the site beside this file, on a machine that has nothing but this folder.
// Bundled into `programa/sala.mjs`. Further words, PORT and HOST as for `npm run sala`.
import { createServer } from 'node:net';
import { join } from 'node:path';
import { readSettings, settingsFile } from '../../../../src/room/protocol/settings.ts';
import { isRefusal } from '../../../../src/room/protocol/text.ts';
import { wantedPort } from '../../serve.mjs';
import { openRoomUntilStopped, wishes } from '../open.mjs';
import { openInBrowser } from './browser.mjs';
import { callOn } from './starters.mjs';

const FIRST_PORT = 4321;
/** Where the usual port is taken by something else, one of the next ones. */
const PORTS = 10;

/** @param {number} port */
function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '0.0.0.0', () => probe.close(() => resolve(true)));
  });
}

/** @param {number} port */
async function isRoom(port) {
  try {
    const answer = await fetch(`http://localhost:${String(port)}/${settingsFile}`, { signal: AbortSignal.timeout(1000) });
    return answer.ok && !isRefusal(readSettings(await answer.text()));
  } catch {
    // Something else listens there.
    return false;
  }
}

async function freePort() {
  for (let port = FIRST_PORT; port < FIRST_PORT + PORTS; port += 1) {
    if (await isFree(port)) return port;
    if (await isRoom(port)) throw new Error('Já há uma sala aberta nesta máquina, em outra janela. Use aquela, ou encerre-a e abra de novo.');
  }
  throw new Error(`As portas de ${String(FIRST_PORT)} a ${String(FIRST_PORT + PORTS - 1)} estão em uso. Reinicie a máquina e tente de novo.`);
}

try {
  const given = process.env['PORT'];
  await openRoomUntilStopped({
    dir: join(import.meta.dirname, 'site'),
    base: '/',
    ...wishes(process.argv.slice(2)),
    port: given === undefined || given === '' ? await freePort() : wantedPort(),
    file: join(import.meta.dirname, '..', '.sala.json'),
    command: callOn(process.platform),
    onOpen: openInBrowser,
  });
} catch (error) {
  process.stderr.write(`\n  ${error instanceof Error ? error.message : String(error)}\n\n`);
  process.exitCode = 1;
}
