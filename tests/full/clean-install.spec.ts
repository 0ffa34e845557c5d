import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from '../../scripts/lib/free-port.mjs';
import { root } from '../../scripts/lib/root.mjs';

const MINUTES = 60_000;

let copy: string;
let child: ChildProcess | undefined;

/** What a clone would hold, work in progress included. */
function ownFiles(): string[] {
  return execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { cwd: root, encoding: 'utf8' })
    .split('\0')
    .filter((path) => path !== '');
}

/** The environment of a newcomer: none of the tools of this checkout. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const path = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'));
  const kept = Object.entries(process.env).filter(([name]) => !/^(npm_|NODE_|VITEST|SITE_|BASE_PATH|HOST)/.test(name));
  return { ...Object.fromEntries(kept), PATH: path.join(delimiter) };
}

/** Resolves with what the process has printed once it matches; rejects when it ends before that. */
function printed(process: ChildProcess, pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const take = (part: Buffer): void => {
      output += part.toString();
      if (pattern.test(output)) resolve(output);
    };
    process.stdout?.on('data', take);
    process.stderr?.on('data', take);
    process.on('close', () => reject(new Error(output)));
  });
}

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'megamaquina-clone-'));
  for (const path of ownFiles()) await cp(join(root, path), join(copy, path), { recursive: true }).catch(() => undefined);
}, 2 * MINUTES);

afterAll(async () => {
  child?.kill('SIGKILL');
  await rm(copy, { recursive: true, force: true });
});

test(
  'npm start on a fresh clone installs, builds, serves and ends on a signal',
  async () => {
    const port = await freePort();
    child = spawn('node', [join('scripts', 'start.mjs')], {
      cwd: copy,
      env: { ...plainEnvironment(), PORT: String(port) },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const ended = new Promise<number | null>((resolve) => child?.on('close', resolve));
    const output = await printed(child, /Ctrl\+C/);
    expect(output).toContain(`http://localhost:${port}/apresentar/`);
    for (const page of ['', 'apresentar/', 'explorar/', 'oficina/']) {
      const answer = await fetch(`http://localhost:${port}/${page}`);
      expect(answer.status, page).toBe(200);
    }
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  },
  8 * MINUTES,
);

test('the lock file names no registry, so that any of them can serve it', () => {
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
  expect(lock).not.toContain('"resolved": "http');
});
