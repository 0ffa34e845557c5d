import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { basePath } from '../../scripts/lib/base.mjs';
import { ensureBuilt } from '../../scripts/lib/build.mjs';
import { singleFile } from '../../scripts/lib/package/file.mjs';
import { openScreen, type Screen } from './helpers/screen.ts';
import { walk, type Walk } from './helpers/walk.ts';
import { openWebKit } from './helpers/webkit.ts';

const WALK_MS = 300_000;

let folder: string;
let address: string;
let screen: Screen;

beforeAll(async () => {
  screen = await openScreen();
  folder = await mkdtemp(join(tmpdir(), 'megamaquina-package-'));
  const file = join(folder, 'megamaquina-aula-pt-BR.html');
  const dir = process.env['SITE_DIR'] ?? (await ensureBuilt({ quiet: true }));
  await writeFile(file, (await singleFile(dir, 'aula', basePath(), 'pt-BR')).html);
  address = pathToFileURL(file).href;
});
afterAll(async () => {
  screen.close();
  await rm(folder, { recursive: true, force: true });
});

function expectWhole(found: Walk): void {
  expect(found).toMatchObject({ faults: [], asked: [], calculator: true, scene: true });
  expect(found.slides).toBeGreaterThan(60);
  expect(found.seen).toBe(found.slides);
  // Twice the requests need twice the fleet.
  expect(found.grew).toBeCloseTo(2, 2);
  expect(found.formulas).toBeGreaterThan(0);
  expect(found.query).toContain('requestsPerDay=2e9');
}

test('Firefox opens the file from disk: slides, numbers, a calculator and the 3D site', { timeout: WALK_MS }, async () => {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: '/usr/bin/firefox-esr',
    headless: false,
    env: { ...process.env, DISPLAY: screen.display },
    protocolTimeout: WALK_MS,
  });
  try {
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on('console', (message) => { if (message.type() === 'error') faults.push(message.text()); });
    page.on('pageerror', (error) => { faults.push(String(error)); });
    await page.goto(address);
    const found: unknown = await page.evaluate(`(async () => { ${walk} })()`);
    expectWhole(found as Walk);
    expect(faults).toEqual([]);
  } finally {
    await browser.close();
  }
});

test('WebKit opens the file from disk: slides, numbers, a calculator and the 3D site', { timeout: WALK_MS }, async () => {
  const webkit = await openWebKit(screen.display);
  try {
    await webkit.goTo(address);
    expectWhole((await webkit.run(walk)) as Walk);
  } finally {
    await webkit.close();
  }
});
