import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser, launchArguments } from '../../scripts/lib/browser.mjs';
import { ensureBuilt } from '../../scripts/lib/build.mjs';
import { singleFile } from '../../scripts/lib/package/file.mjs';
import { startServer } from '../../scripts/lib/server.mjs';

const BASE = '/mega/';

let dir: string;
let server: Awaited<ReturnType<typeof startServer>>;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'megamaquina-base-'));
  await ensureBuilt({ dir, base: BASE, quiet: true });
  server = await startServer({ dir, base: BASE });
});
afterAll(async () => {
  await server.close();
  await rm(dir, { recursive: true, force: true });
});

/** What a page or a style sheet points to, as absolute addresses without their hash. */
function targetsOf(text: string, address: string): string[] {
  const references = [...text.matchAll(/\s(?:href|src)="([^"]+)"|url\(["']?([^"')]+)["']?\)|(?:from|import)\s*\(?["'](\.{1,2}\/[^"']+)["']/g)];
  return references.flatMap(([, attribute, style, script]) => {
    const reference = (attribute ?? style ?? script ?? '').replaceAll(/&#38;|&amp;/g, '&');
    // A script that writes markup holds addresses that are still to be put together.
    if (/[$`]/.test(reference)) return [];
    const url = new URL(reference, address);
    url.hash = '';
    return url.protocol === 'http:' && url.origin === new URL(address).origin ? [url.href] : [];
  });
}

test('under another base path every link and every file is found', async () => {
  const seen = new Set([server.url]);
  const queue = [server.url];
  const wrong: string[] = [];
  for (let address = queue.shift(); address !== undefined; address = queue.shift()) {
    const answer = await fetch(address);
    if (answer.status !== 200) wrong.push(`${answer.status} ${address}`);
    if (!/html|css|javascript/.test(answer.headers.get('content-type') ?? '')) continue;
    for (const target of targetsOf(await answer.text(), answer.url)) {
      if (!new URL(target).pathname.startsWith(BASE)) wrong.push(`${address} leads out of the base: ${target}`);
      else if (!seen.has(target)) {
        seen.add(target);
        queue.push(target);
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(seen.size).toBeGreaterThan(3);
});

test('the bare host leads to the base', async () => {
  const answer = await fetch(new URL('/', server.url));
  expect(answer.url).toBe(server.url);
});

test('a single file for a USB stick leads nowhere on the host', async () => {
  const { html, left } = await singleFile(dir, 'aula', BASE, 'pt-BR');
  expect(left).toBe(0);
  expect(html).toContain('href="#!/explorar/calculadoras/gpus/"');
  expect(html.match(/\s(?:href|src|data-drawing)="\/[^"]*"/g) ?? []).toEqual([]);
});

test('the copy for use without internet stays within the base', async () => {
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: launchArguments });
  const own = await startServer({ dir, base: BASE });
  try {
    const page = await browser.newPage();
    await page.goto(`${own.url}sem-internet/`);
    await page.locator('[data-offline="page"] [data-offline-act="keep"]').click();
    await page.waitForSelector('[data-offline="page"][data-copy="ready"]');
    await own.close();
    await page.goto(`${own.url}apresentar/#/pico`);
    await page.waitForSelector('[data-slide="pico"].present');
    // Outside the base another site may live; the copy knows nothing of it.
    await expect(page.goto(new URL('/', own.url).href)).rejects.toThrow(/ERR_CONNECTION_REFUSED/);
  } finally {
    await browser.close();
  }
});
