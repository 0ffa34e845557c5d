/** Brokers as they are set up elsewhere, in network namespaces of this machine, so that they can be killed and cut off. */
import { spawn, type ChildProcess } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../../scripts/lib/process.mjs';

/** Free ground: a /24 that nobody routes, one octet for each namespace. */
const NET = '10.203.77';
const BRIDGE = 'mmsala0';

export interface Machine {
  readonly address: string;
  /** Starts a program in the namespace; resolves when `port` answers. */
  readonly start: (command: string, args: readonly string[], port: number, env?: Readonly<Record<string, string>>) => Promise<void>;
  /** Ends it without a word. */
  readonly kill: () => Promise<void>;
  /** Drops everything on the wire, silently. */
  readonly cut: () => Promise<void>;
  readonly mend: () => Promise<void>;
  readonly alive: () => boolean;
}

export interface Network {
  readonly machines: readonly Machine[];
  /** A folder for the brokers' files. */
  readonly folder: string;
  readonly close: () => Promise<void>;
}

async function ip(...args: string[]): Promise<void> {
  const { code, output } = await run('ip', args, { capture: true });
  if (code !== 0) throw new Error(`ip ${args.join(' ')}: ${output}`);
}

/** So many machines on one bridge that this machine is on too. */
export async function network(count: number): Promise<Network> {
  const folder = await mkdtemp(join(tmpdir(), 'sala-'));
  // Brokers leave root's rights behind.
  await chmod(folder, 0o777);
  await run('ip', ['link', 'del', BRIDGE], { capture: true });
  await ip('link', 'add', BRIDGE, 'type', 'bridge');
  await ip('addr', 'add', `${NET}.254/24`, 'dev', BRIDGE);
  await ip('link', 'set', BRIDGE, 'up');
  const machines = await Promise.all(Array.from({ length: count }, (_, n) => machine(n + 1)));
  return {
    machines,
    folder,
    close: async () => {
      for (const [n, each] of machines.entries()) {
        await each.kill();
        await ip('netns', 'del', `mmsala${n + 1}`);
      }
      await ip('link', 'del', BRIDGE);
      await rm(folder, { recursive: true });
    },
  };
}

async function machine(n: number): Promise<Machine> {
  const [space, outer, inner, address] = [`mmsala${n}`, `mmsala${n}o`, `mmsala${n}i`, `${NET}.${n}`];
  // A namespace that was deleted takes its half of a cable along only after a while.
  await run('ip', ['link', 'del', outer], { capture: true });
  await run('ip', ['netns', 'del', space], { capture: true });
  await ip('netns', 'add', space);
  await ip('link', 'add', outer, 'type', 'veth', 'peer', 'name', inner, 'netns', space);
  await ip('link', 'set', outer, 'master', BRIDGE, 'up');
  await ip('-n', space, 'addr', 'add', `${address}/24`, 'dev', inner);
  await ip('-n', space, 'link', 'set', inner, 'up');
  await ip('-n', space, 'link', 'set', 'lo', 'up');
  let child: ChildProcess | undefined;
  return {
    address,
    alive: () => child?.exitCode === null,
    start: async (command, args, port, env = {}) => {
      let output = '';
      const own = spawn('ip', ['netns', 'exec', space, command, ...args], { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
      child = own;
      for (const stream of [own.stdout, own.stderr]) stream.on('data', (part: Buffer) => (output = (output + part.toString()).slice(-4000)));
      const until = Date.now() + 20_000;
      while (!(await answers(address, port))) {
        if (own.exitCode !== null || Date.now() > until) throw new Error(`${command} does not answer on ${address}:${port}\n${output}`);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
    kill: async () => {
      const own = child;
      child = undefined;
      if (own?.exitCode !== null || own.signalCode !== null) return;
      const gone = new Promise((resolve) => own.once('exit', resolve));
      own.kill('SIGKILL');
      await gone;
    },
    cut: () => ip('link', 'set', outer, 'nomaster'),
    mend: () => ip('link', 'set', outer, 'master', BRIDGE),
  };
}

function answers(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 500 });
    const say = (right: boolean) => (): void => {
      socket.destroy();
      resolve(right);
    };
    socket.once('connect', say(true)).once('error', say(false)).once('timeout', say(false));
  });
}
