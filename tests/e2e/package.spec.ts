import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { basePath } from '../../scripts/lib/base.mjs';
import { singleFile } from '../../scripts/lib/package/file.mjs';

let folder: string;
let file: string;
let browser: Browser;
let left: number;

beforeAll(async () => {
  // Letters that an address must escape are usual in the names of folders.
  folder = await mkdtemp(join(tmpdir(), 'pen drive ção '));
  file = join(folder, 'megamaquina-aula-pt-BR.html');
  const made = await singleFile(inject('siteDir'), 'aula', basePath(), 'pt-BR');
  left = made.left;
  await writeFile(file, made.html);
  browser = await chromium.connect(inject('browserUrl'));
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

/** The file as a double click opens it, with everything that should not happen. */
async function open(rest = ''): Promise<{ page: Page; faults: string[]; close: () => Promise<void> }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, locale: 'pt-BR', reducedMotion: 'reduce' });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => { if (message.type() === 'error') faults.push(message.text()); });
  page.on('pageerror', (error) => { faults.push(error.message); });
  page.on('request', (request) => {
    const address = request.url();
    if (!address.startsWith('data:') && !address.startsWith('blob:') && !address.startsWith(pathToFileURL(file).href)) faults.push(`request: ${address}`);
  });
  await page.goto(pathToFileURL(file).href + rest);
  await page.waitForSelector('[data-slide].present');
  return { page, faults, close: () => context.close() };
}

test('a file weighs at most 3 MB, with every page that its slides lead to', async () => {
  expect((await stat(file)).size).toBeLessThanOrEqual(3_000_000);
  expect(left).toBe(0);
});

test('from disk all slides pass by keyboard, the drawings come, and nothing is asked of anybody', { timeout: 300_000 }, async () => {
  const { page, faults, close } = await open();
  const all = await page.locator('[data-slide]').count();
  const seen = new Set<string>();
  await expect.poll(async () => {
    const slide = page.locator('[data-slide].present');
    seen.add((await slide.getAttribute('data-slide')) ?? '');
    await page.keyboard.press('PageDown');
    return seen.size;
  }, { timeout: 180_000, interval: 20 }).toBe(all);
  expect(all).toBeGreaterThan(60);
  // A drawing with live numbers, which the site would fetch.
  const drawn = await page.evaluate(() => document.querySelector('[data-drawing]')?.closest<HTMLElement>('[data-slide]')?.dataset['slide'] ?? document.querySelector('[data-diagram]')?.closest<HTMLElement>('[data-slide]')?.dataset['slide']);
  await page.evaluate((id) => { location.hash = `#/${id ?? ''}`; }, drawn);
  await expect.poll(() => page.locator('[data-slide].present [data-diagram] [data-node]').count()).toBeGreaterThan(2);
  expect(faults).toEqual([]);
  await close();
});

test('a control moves the numbers, and the scenario outlives a reload', async () => {
  const { page, faults, close } = await open('?v=1&peakToMean=5&requestsPerDay=1e9#/um-bilhao-de-acessos');
  const slide = page.locator('[data-slide="um-bilhao-de-acessos"].present');
  const number = slide.locator('[data-quantity="servingAccelerators"]').first();
  const valueNow = async () => Number(await number.getAttribute('data-value'));
  const before = await valueNow();
  await slide.locator('[data-input="requestsPerDay"] input:not([type="range"])').first().fill('2 bilhões');
  await page.keyboard.press('Tab');
  // Twice the requests need twice the fleet.
  await expect.poll(async () => (await valueNow()) / before).toBeCloseTo(2, 3);
  await expect.poll(() => page.url()).toContain('requestsPerDay=2e9');
  expect(page.url()).toContain('peakToMean=5');
  await page.reload();
  await expect.poll(async () => (await valueNow()) / before).toBeCloseTo(2, 3);
  expect(faults).toEqual([]);
  await close();
});

test('the account of a number, its sources and a calculator open inside the file', async () => {
  const { page, faults, close } = await open('#/pico');
  await page.locator('[data-slide].present a.num:not(.fact)').first().click();
  const panel = page.locator('dialog.page-panel[open]');
  await expect.poll(() => panel.locator('math').count()).toBeGreaterThan(0);
  await page.keyboard.press('Escape');

  await page.locator('[data-slide].present .slide-foot a[href^="#!/explorar/calculadoras/"]').click();
  const view = page.locator('dialog.inside-page[open]');
  await view.waitFor();
  const fleet = view.locator('[data-quantity="servingAccelerators"]').first();
  const before = Number(await fleet.getAttribute('data-value'));
  const requests = view.locator('[data-input="requestsPerDay"] input:not([type="range"])').first();
  await requests.fill('5 bilhões');
  await page.keyboard.press('Tab');
  await expect.poll(async () => Number(await fleet.getAttribute('data-value'))).toBeGreaterThan(before * 1.5);
  // The deck behind it follows, and the talk stands where it stood.
  await view.locator('[data-close]').first().click();
  expect(await page.locator('[data-slide].present').getAttribute('data-slide')).toBe('pico');
  expect(page.url()).toContain('#/pico');
  expect(faults).toEqual([]);
  await close();
});

test('the 3D site draws its first frame', async () => {
  const { page, faults, close } = await open('#/do-chip-ao-galpao');
  await page.waitForSelector('[data-slide].present [data-scene][data-ready="true"]', { timeout: 60_000 });
  expect(faults).toEqual([]);
  await close();
});

test('no link is dead: each leads into the file, to a source outside, or says that it is on the site', async () => {
  const { page, close } = await open('#!/explorar/');
  const view = page.locator('dialog.inside-page[open]');
  await view.waitFor();
  const addresses = await page.evaluate(async () => {
    const packed = document.querySelector('script[data-pages]')?.textContent ?? '';
    const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
    const pages = (await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).json()) as Record<string, string>;
    const parsed = Object.values(pages).map((text) => new DOMParser().parseFromString(text, 'text/html'));
    const links = [document, ...parsed].flatMap((root) => [...root.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? ''));
    const slides = new Set([...document.querySelectorAll('[data-slide]')].map((slide) => slide.id));
    return {
      all: links.length,
      dead: links.filter((href) => {
        if (href.startsWith('#!')) return !((href.slice(2).split('#')[0] ?? '') in pages);
        if (href.startsWith('#/')) return href !== '#/' && !slides.has(href.slice(2));
        return !href.startsWith('#') && !/^(?:https?|mailto):/.test(href);
      }),
    };
  });
  expect(addresses.all).toBeGreaterThan(1000);
  expect(addresses.dead).toEqual([]);
  await close();
});
