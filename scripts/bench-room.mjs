// How many phones a room holds: 2,000 on the broker of `npm run sala`, 5,000 on Mosquitto where it is installed, all on this machine.
// `npm run bench` calls it. Alone: node scripts/bench-room.mjs [sala | mosquitto | --soak <minutes>]; the last watches the memory of
// the first for so long.
// Leaves with 1 when a limit is broken.
import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { joinStage } from '../src/room/client/on-stage.ts';
import { openHost } from '../src/room/host/host.ts';
import { freshCode, freshId, freshSecret } from '../src/room/protocol/ids.ts';
import { freePort } from './lib/free-port.mjs';
import { run } from './lib/process.mjs';
import { root } from './lib/root.mjs';
import { percentile, table } from './lib/table.mjs';

const LIMIT_MS = 200;
const SHARE = 0.95;
const SLIDES = 20;
const BETWEEN_SLIDES_MS = 1000;
/** A burst is over within this time, or it never is. */
const PATIENCE_MS = 30_000;
const MOSQUITTO = '/usr/sbin/mosquitto';
/** Memory that is flat may still breathe by this much. */
const FLAT = 1.15;
/** Linux counts processor time in hundredths of a second. */
const TICK_MS = 10;
const SOAK_PHONES = 500;

/**
 * @typedef {{ url: string, pid: number, used?: () => Promise<number>, close: () => Promise<void> }} Running `used`: bytes, garbage left out
 * @typedef {{ name: string, phones: number, start: (room: string, secret: string) => Promise<Running> }} Kind
 */

/** @type {Kind} */
const own = {
  name: 'npm run sala',
  phones: 2000,
  start: async (room, secret) => {
    const child = fork(join(root, 'scripts/lib/room/bench-broker.mjs'), [room, secret], { execArgv: ['--expose-gc'] });
    /** @type {{ port: number }[]} */
    const [{ port } = { port: 0 }] = await once(child, 'message');
    const used = async () => {
      child.send('weigh');
      /** @type {{ used: number }[]} */
      const [told] = await once(child, 'message');
      return told?.used ?? Number.NaN;
    };
    return { url: `ws://127.0.0.1:${String(port)}/sala/mqtt`, pid: child.pid ?? 0, used, close: () => ended(child) };
  },
};

/** @type {Kind} */
const mosquitto = {
  name: 'Mosquitto',
  phones: 5000,
  start: async (room, secret) => {
    const folder = await mkdtemp(join(tmpdir(), 'sala-'));
    await chmod(folder, 0o777);
    const [port, plain] = [await freePort(), await freePort()];
    for (const name of ['sala.conf', 'sala.acl']) {
      const text = readFileSync(join(root, 'deploy/mosquitto', name), 'utf8');
      await writeFile(join(folder, name), text.replaceAll('/etc/mosquitto', folder).replaceAll('/var/lib/mosquitto', folder).replaceAll('SALA', room).replace('listener 9001', `listener ${String(port)} 127.0.0.1`).replace('listener 1883', `listener ${String(plain)}`));
    }
    await writeFile(join(folder, 'sala.passwords'), '');
    for (const [name, password] of /** @type {[string, string][]} */ ([[room, room], ['presenter', secret]])) await run('mosquitto_passwd', ['-b', join(folder, 'sala.passwords'), name, password], { capture: true });
    await chmod(join(folder, 'sala.passwords'), 0o644);
    const child = spawn(MOSQUITTO, ['-c', join(folder, 'sala.conf')], { stdio: 'ignore' });
    await answers(port);
    return {
      url: `ws://127.0.0.1:${String(port)}/`,
      pid: child.pid ?? 0,
      close: async () => {
        await ended(child);
        await rm(folder, { recursive: true });
      },
    };
  },
};

/** @param {import('node:child_process').ChildProcess} child */
async function ended(child) {
  if (child.exitCode !== null) return;
  child.kill();
  await once(child, 'exit');
}

/** @param {number} port */
async function answers(port) {
  const until = Date.now() + PATIENCE_MS;
  while (Date.now() < until) {
    const socket = connect(port, '127.0.0.1');
    const right = await new Promise((resolve) => socket.once('connect', () => resolve(true)).once('error', () => resolve(false)));
    socket.destroy();
    if (right) return;
    await wait(50);
  }
  throw new Error(`Nothing answers on port ${String(port)}`);
}

/** @param {number} pid */
const megabytes = (pid) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8'))?.[1]) / 1000;

/**
 * Milliseconds of processor that a process has taken so far; unlike times, they say the same on a busy machine.
 * @param {number} pid
 */
function processorTime(pid) {
  const [user, system] = readFileSync(`/proc/${String(pid)}/stat`, 'utf8').replace(/^.*\) /, '').split(' ').slice(11, 13);
  return (Number(user) + Number(system)) * TICK_MS;
}

/**
 * @param {() => boolean} right
 * @returns {Promise<boolean>} whether it came about in time
 */
async function comes(right) {
  const until = Date.now() + PATIENCE_MS;
  while (!right()) {
    if (Date.now() > until) return false;
    await wait(5);
  }
  return true;
}

/**
 * A room with its stage, its presenter's page and so many phones.
 * @param {Kind} kind
 * @param {number} count
 */
async function open(kind, count) {
  const [room, secret] = [freshCode(), freshSecret()];
  const broker = await kind.start(room, secret);
  const where = { url: broker.url, room, secret };
  /** @type {import('../src/room/host/tally.ts').Tallied | undefined} */
  let result;
  let leases = 0;
  const onLease = (/** @type {string} */ state) => {
    if (state === 'held') leases += 1;
  };
  const stage = joinStage({ ...where, id: freshId(), onLease, onEnded: () => undefined, hear: () => undefined });
  const host = openHost({ ...where, id: freshId(), onLease, onCount: (now) => (result = now?.result), onAsks: () => undefined, onPresent: () => undefined, onRemember: () => undefined, onStage: () => undefined });
  await comes(() => leases === 2);
  const phones = fork(join(root, 'scripts/lib/room/bench-phones.mjs'), [broker.url, room, String(count)]);
  const began = performance.now();
  await once(phones, 'message');
  return {
    broker,
    stage,
    host,
    joining: performance.now() - began,
    result: () => result,
    /** @returns {Promise<{ late: number[], lost: number, acknowledged: number }>} */
    report: async () => {
      phones.send({});
      /** @type {{ late: number[], lost: number, acknowledged: number }[]} */
      const [said] = await once(phones, 'message');
      return said ?? { late: [], lost: count, acknowledged: 0 };
    },
    close: async () => {
      await stage.leave();
      await host.leave();
      await ended(phones);
      await broker.close();
    },
  };
}

const draft = /** @type {const} */ ({ kind: 'choice', text: 'Qual?', options: [{ id: 'a', text: 'A' }, { id: 'b', text: 'B' }] });

/**
 * @param {Kind} kind
 * @returns {Promise<boolean>} whether all limits held
 */
async function measure(kind) {
  const { phones } = kind;
  const room = await open(kind, phones);
  const before = processorTime(room.broker.pid);
  for (let n = 0; n < SLIDES; n += 1) {
    room.stage.show({ slide: `slide-${String(n)}`, step: 0, scenario: 'v=1&peakToMean=3', playlist: 'aula' });
    await wait(BETWEEN_SLIDES_MS);
  }
  await wait(BETWEEN_SLIDES_MS);
  const perSlide = (processorTime(room.broker.pid) - before) / SLIDES;
  const followed = await room.report();
  const began = performance.now();
  room.host.ask(draft);
  const wanted = JSON.stringify([Math.ceil(phones / 3), phones - Math.ceil(phones / 3)]);
  const exact = await comes(() => JSON.stringify(/** @type {{ counts?: readonly number[] } | undefined} */ (room.result())?.counts) === wanted);
  const burst = performance.now() - began;
  // Nothing that comes afterwards may change what was counted.
  await wait(1000);
  const still = JSON.stringify(/** @type {{ counts?: readonly number[] } | undefined} */ (room.result())?.counts) === wanted;
  const { acknowledged, lost } = await room.report();
  const weight = megabytes(room.broker.pid);
  await room.close();

  const p95 = percentile(followed.late, SHARE);
  const all = followed.late.length === SLIDES * phones && lost === 0;
  process.stdout.write(`${kind.name}: ${String(phones)} phones on this machine; limit ${String(LIMIT_MS)} ms for 95 of 100, every vote counted once\n`);
  process.stdout.write(`${table(['what', 'value'], [
    ['all phones joined after, s', Math.round(room.joining / 100) / 10],
    ['presenter to phone, half of them, ms', Math.round(followed.late.toSorted((a, b) => a - b)[Math.floor(followed.late.length / 2)] ?? Number.NaN)],
    ['presenter to phone, 95th percentile, ms', Math.round(p95)],
    ['processor time of the broker for a slide and a second of pings, ms', Math.round(perSlide)],
    ['slides that arrived', `${String(followed.late.length)} of ${String(SLIDES * phones)}`],
    ['connections lost', lost],
    ['two votes of each, counted after, ms', Math.round(burst)],
    ['votes acknowledged', `${String(acknowledged)} of ${String(2 * phones)}`],
    ['counted exactly', exact && still ? 'yes' : `no: ${JSON.stringify(room.result())}, wanted ${wanted}`],
    ['memory of the broker, MB', Math.round(weight)],
  ])}\n`);
  return p95 <= LIMIT_MS && all && exact && still;
}

/**
 * @param {number} minutes
 * @returns {Promise<boolean>} whether the memory stayed flat
 */
async function soak(minutes) {
  const room = await open(own, SOAK_PHONES);
  /** @type {number[]} */
  const weights = [];
  const until = Date.now() + minutes * 60_000;
  for (let n = 0; Date.now() < until; n += 1) {
    room.stage.show({ slide: `slide-${String(n % 75)}`, step: 0, scenario: '', playlist: 'aula' });
    if (n % 10 === 0) {
      room.host.ask(draft);
      await comes(() => room.result()?.count === SOAK_PHONES);
      await room.host.putAway();
    }
    await room.report();
    if (n % 10 === 0) weights.push(((await room.broker.used?.()) ?? Number.NaN) / 1e6);
    await wait(2000);
  }
  const { lost } = await room.report();
  const taken = megabytes(room.broker.pid);
  await room.close();
  const third = Math.floor(weights.length / 3);
  const middle = (/** @type {readonly number[]} */ some) => some.toSorted((a, b) => a - b)[Math.floor(some.length / 2)] ?? Number.NaN;
  const [early, late] = [middle(weights.slice(third, 2 * third)), middle(weights.slice(2 * third))];
  process.stdout.write(`${String(minutes)} minutes, ${String(SOAK_PHONES)} phones: ${early.toFixed(1)} MB in use in the second third, ${late.toFixed(1)} MB in the last; ${String(Math.round(taken))} MB taken from the system at the end; connections lost: ${String(lost)}\n`);
  return late <= early * FLAT && lost === 0;
}

const at = process.argv.indexOf('--soak');
/** @type {boolean[]} */
const held = [];
if (at > 0) held.push(await soak(Number(process.argv[at + 1] ?? 30)));
else {
  const chosen = process.argv[2];
  if (chosen !== 'mosquitto') held.push(await measure(own));
  if (chosen === 'sala') process.stdout.write('Only the first was measured.\n');
  else if (existsSync(MOSQUITTO)) held.push(await measure(mosquitto));
  else process.stdout.write('Mosquitto is not installed: its 5,000 phones were not measured.\n');
}
if (held.includes(false)) {
  process.stdout.write('A limit is broken.\n');
  process.exit(1);
}
process.exit(0);
