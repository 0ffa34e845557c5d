import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { patienceFor, pause } from '../../../src/room/client/backoff.ts';
import { join } from '../../../src/room/client/audience.ts';
import { freshId } from '../../../src/room/protocol/ids.ts';

describe('attempts', () => {
  it('begin at once, spread out, and never stop', () => {
    expect([pause(0, 0), pause(0, 1)]).toEqual([0, 250]);
    for (let failures = 1; failures <= 40; failures += 1) expect(pause(failures, 1)).toBeLessThanOrEqual(1000);
    for (const failures of [1, 5, 41, 1000, 1e6]) {
      expect(pause(failures, 0)).toBeGreaterThan(0);
      expect(pause(failures, 1)).toBe(2 * pause(failures, 0));
      expect(pause(failures, 1)).toBeLessThanOrEqual(6000);
    }
  });
  it('are patient at first, quick after a loss, and patient now and then where the network is slow', () => {
    expect(patienceFor(3, false)).toBe(10_000);
    expect(Array.from({ length: 9 }, (_, n) => patienceFor(n, true))).toEqual(Array.from({ length: 9 }, () => 2500));
    expect(Array.from({ length: 8 }, (_, n) => patienceFor(n + 10, true)).filter((ms) => ms === 10_000)).toHaveLength(2);
  });
});

describe('a page that may not open the room’s address', () => {
  it('is told, and nothing is thrown or tried again', async () => {
    const standings: string[] = [];
    let tried = 0;
    const audience = join({
      url: 'ws://sala.exemplo.org/', room: 'bcdf2345', id: freshId(), onState: () => undefined, onQuestion: () => undefined, onResult: () => undefined, onShown: () => undefined,
      onStanding: (standing) => standings.push(standing),
      openSocket: () => {
        tried += 1;
        throw new DOMException('insecure', 'SecurityError');
      },
    });
    expect(await audience.vote('q1', 'a')).toBe(false);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect([standings, tried]).toEqual([['refused'], 1]);
    audience.leave();
  });
});

describe('the client', () => {
  it('weighs at most 12 kB, with all that a presenter needs', async () => {
    const contents = ['client/audience.ts', 'client/on-stage.ts', 'host/host.ts'].map((file) => `export * from './src/room/${file}';`).join('');
    const { outputFiles } = await build({ stdin: { contents, resolveDir: process.cwd() }, bundle: true, minify: true, format: 'esm', target: 'es2022', write: false });
    expect(gzipSync(outputFiles[0]?.contents ?? '').length).toBeLessThanOrEqual(12_000);
  });
});
