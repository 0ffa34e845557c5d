import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import type { NetworkInterfaceInfo } from 'node:os';
import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { headersFile } from '../../../scripts/lib/headers.mjs';
import { roomAddress } from '../../../scripts/lib/room/address.mjs';
import { reachableAddresses } from '../../../scripts/lib/room/addresses.mjs';
import { openRoom } from '../../../scripts/lib/room/open.mjs';
import { rememberRoom } from '../../../scripts/lib/room/remember.mjs';
import { join } from '../../../src/room/client/audience.ts';
import { freshId } from '../../../src/room/protocol/ids.ts';
import { readSettings, roomUrl } from '../../../src/room/protocol/settings.ts';
import { isRefusal } from '../../../src/room/protocol/text.ts';

/** A loaded machine with two cores needs patience. */
vi.setConfig({ testTimeout: 60_000 });

let dir = '';
beforeEach(async () => {
  dir = await mkdtemp(joinPath(tmpdir(), 'sala-'));
});
afterEach(() => rm(dir, { recursive: true }));

const address = (family: 'IPv4' | 'IPv6', text: string, internal = false): NetworkInterfaceInfo =>
  ({ address: text, family, internal, netmask: '', mac: '', cidr: null, ...(family === 'IPv6' ? { scopeid: 0 } : {}) }) as NetworkInterfaceInfo;

describe('a site with its room', () => {
  it('says where the room is, allows that connection, and lets a phone in', async () => {
    await writeFile(joinPath(dir, 'index.html'), '<!doctype html>');
    const open = await openRoom({ dir, base: '/mega/', port: 0, host: '127.0.0.1', ...(await rememberRoom({ file: joinPath(dir, 'sala') })) });
    const answer = await fetch(`${open.url}sala.json`);
    const settings = readSettings(await answer.text());
    if (isRefusal(settings)) throw new Error(settings.refused);
    const url = roomUrl(settings, open.url);
    expect(url).toBe(`${open.url.replace('http', 'ws')}sala/mqtt`);
    const policy = (await fetch(open.url)).headers.get('content-security-policy');
    expect(policy).toContain(`connect-src 'self' ${new URL(url).origin};`);
    const standings: string[] = [];
    const phone = join({ url, room: open.room, id: freshId(), onState: () => undefined, onQuestion: () => undefined, onResult: () => undefined, onShown: () => undefined, onStanding: (standing) => standings.push(standing) });
    await expect.poll(() => standings.at(-1), { timeout: 20_000 }).toBe('here');
    phone.leave();
    await open.close();
    await expect(fetch(open.url)).rejects.toThrow();
  });

  it('is the same after a crash, another on the next day or when asked for, and nobody else may read its secret', async () => {
    const file = joinPath(dir, 'sala');
    const first = await rememberRoom({ file, now: 1000 });
    expect(first.again).toBe(false);
    expect(await rememberRoom({ file, now: 60_000 })).toEqual({ ...first, again: true });
    expect((await stat(file)).mode & 0o077).toBe(0);
    expect((await rememberRoom({ file, now: 60_000, fresh: true })).secret).not.toBe(first.secret);
    expect((await rememberRoom({ file, now: 60_000 + 13 * 3_600_000 })).again).toBe(false);
    await writeFile(file, '{"room":"x"');
    expect((await rememberRoom({ file })).again).toBe(false);
    expect(JSON.parse(await readFile(file, 'utf8'))).toHaveProperty('secret');
  });
});

describe('addresses', () => {
  it('are those that phones can reach, home networks first', () => {
    expect(reachableAddresses({
      lo: [address('IPv4', '127.0.0.1', true)],
      docker0: [address('IPv4', '172.17.0.1')],
      tun0: [address('IPv4', '10.8.0.3')],
      eth0: [address('IPv4', '200.136.1.9'), address('IPv6', 'fe80::1')],
      wlan0: [address('IPv4', '192.168.43.1')],
      wlan1: [address('IPv4', '10.0.0.7'), address('IPv4', '169.254.3.3')],
    })).toEqual(['192.168.43.1', '10.0.0.7', '200.136.1.9', '172.17.0.1', '10.8.0.3']);
    expect(reachableAddresses({})).toEqual([]);
  });
});

describe('a room elsewhere', () => {
  it('joins the policy with its origin, and nothing else does', () => {
    expect(roomAddress('wss://sala.exemplo.org/mqtt')).toBe('wss://sala.exemplo.org/mqtt');
    expect(roomAddress('')).toBeUndefined();
    for (const wrong of ['https://sala.exemplo.org', 'sala', 'wss://a:b@c.org', 'wss://a.org/?x', 'wss://a.org/;script-src *']) {
      if (wrong.includes(';')) expect(new URL(roomAddress(wrong) ?? '').origin).toBe('wss://a.org');
      else expect(() => roomAddress(wrong)).toThrow(/SALA_URL=/);
    }
    const before = process.env['SALA_URL'];
    process.env['SALA_URL'] = 'wss://sala.exemplo.org/mqtt';
    try {
      expect(headersFile('/')).toContain("connect-src 'self' wss://sala.exemplo.org;");
    } finally {
      if (before === undefined) delete process.env['SALA_URL'];
      else process.env['SALA_URL'] = before;
    }
    expect(headersFile('/')).toContain("connect-src 'self';");
  });
});
