import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { writeOffline } from '../../scripts/lib/offline/write.mjs';
import { startServer } from '../../scripts/lib/server.mjs';

/** A name of this machine that the site does not take for its own desk: there the copy is made by itself. */
const HOST = 'copia.localhost';
const READY_MS = 60_000;

let browser: Browser;
let context: BrowserContext;
let server: Awaited<ReturnType<typeof startServer>>;
let port: number;

const at = (page: string) => `http://${HOST}:${port}/${page}`;

async function serve(dir = inject('siteDir'), on = 0): Promise<void> {
  server = await startServer({ dir, port: on });
  port = Number(new URL(server.url).port);
}

/** A page with a list of what went wrong in it. */
async function open(address: string): Promise<{ page: Page; faults: string[] }> {
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => { if (message.type() === 'error') faults.push(message.text()); });
  page.on('pageerror', (error) => { faults.push(error.message); });
  page.on('requestfailed', (request) => { if (request.failure()?.errorText !== 'net::ERR_ABORTED') faults.push(request.url()); });
  await page.goto(address);
  return { page, faults };
}

const copyIs = async (page: Page, state: string, place = 'page') => {
  await page.waitForSelector(`[data-offline="${place}"][data-copy="${state}"]`, { state: 'attached', timeout: READY_MS });
};

/** Opens the page about the copy and asks for it, and waits until it is whole. */
async function keep(): Promise<Page> {
  const { page } = await open(at('sem-internet/'));
  // Where nothing speaks against it the copy is made as soon as the page asks.
  await copyIs(page, 'ready');
  return page;
}

beforeAll(async () => {
  browser = await chromium.connect(inject('browserUrl'));
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 720 }, locale: 'pt-BR', reducedMotion: 'reduce' });
  await serve();
});
afterEach(async () => {
  await context.close();
  await server.close().catch(() => undefined);
});

test('one visit to the deck is enough: without the server its slides, a calculator, a number and the 3D work', { timeout: 300_000 }, async () => {
  const began = Date.now();
  let asked = 0;
  context.on('request', (request) => { if (request.url().endsWith('/sw.js')) asked ||= Date.now() - began; });
  const { page: first } = await open(at('apresentar/'));
  await copyIs(first, 'ready', 'says');
  // The first view is long over when the copy begins.
  expect(asked).toBeGreaterThan(5_000);
  await server.close();

  // The window that was open goes on, and so does a new one.
  await first.reload();
  await first.close();
  const { page: deck, faults } = await open(at('apresentar/?v=1&requestsPerDay=5e9'));
  await deck.waitForSelector('[data-slide].present');
  const slides = await deck.locator('[data-slide]').evaluateAll((all) => all.map((slide) => slide.id));
  const seen = new Set<string>();
  await expect.poll(async () => {
    const id = await deck.locator('[data-slide].present').getAttribute('id');
    seen.add(id ?? '');
    await deck.keyboard.press('PageDown');
    return seen.size;
  }, { timeout: 120_000, interval: 20 }).toBe(slides.length);
  expect(faults).toEqual([]);
  await deck.keyboard.press('Home');

  const { page: panel } = await open(at('apresentar/#/pico'));
  await panel.locator('[data-slide].present a.num').first().click();
  await expect.poll(() => panel.locator('dialog.page-panel[open]').innerText()).toMatch(/\d/);

  // Without the slash at its end, as people type it.
  const { page: calculator, faults: wrong } = await open(at('explorar/calculadoras/gpus?v=1&requestsPerDay=5e9'));
  expect(calculator.url()).toContain('/explorar/calculadoras/gpus/?v=1');
  await expect.poll(() => calculator.locator('[data-input="requestsPerDay"] input').first().inputValue()).not.toBe('');
  const fleet = calculator.locator('[data-quantity="servingAccelerators"]').first();
  const before = Number(await fleet.getAttribute('data-value'));
  await calculator.goto(at('explorar/calculadoras/gpus/?v=1&requestsPerDay=1e10'));
  await expect.poll(async () => Number(await fleet.getAttribute('data-value')) / before).toBeCloseTo(2, 1);
  expect(wrong).toEqual([]);

  const { page: number } = await open(at('explorar/numeros/energyPerRequest/'));
  expect(await number.locator('h1').innerText()).not.toBe('');

  const { page: site } = await open(at('explorar/data-center/'));
  await site.locator('[data-scene]').first().scrollIntoViewIfNeeded();
  await site.waitForSelector('[data-scene][data-ready="true"]', { timeout: 60_000 });

  const missing = await site.goto(at('nenhuma-pagina/'));
  expect(missing?.status()).toBe(404);
  expect(missing?.headers()['content-security-policy']).toContain("default-src 'none'");
  expect(await site.locator('h1').innerText()).toMatch(/não/i);
});

test('a new version waits for a click, and for the end of a talk in another window', async () => {
  const newer = await mkdtemp(join(tmpdir(), 'megamaquina-newer-'));
  try {
    await cp(inject('siteDir'), newer, { recursive: true });
    for (const name of ['index.html', 'apresentar/index.html']) {
      const file = join(newer, name);
      await writeFile(file, (await readFile(file, 'utf8')).replace('<body>', '<body data-newer>'));
      for (const ending of ['gz', 'br']) await rm(`${file}.${ending}`, { force: true });
    }
    // A part that only the old version has.
    const late = (await readdir(join(newer, '_astro'))).find((name) => /^visit\..*\.js$/.test(name)) ?? '';
    await rm(join(newer, '_astro', late));
    await writeOffline(newer, 'pt-BR');
    for (const ending of ['gz', 'br']) await rm(join(newer, `sw.js.${ending}`), { force: true });

    const first = await keep();
    const { page: deck } = await open(at('apresentar/'));
    await server.close();
    await serve(newer, port);

    await first.reload();
    await copyIs(first, 'update');
    // The deck stays as it was, when it is opened anew too.
    await deck.reload();
    expect(await deck.locator('body[data-newer]').count()).toBe(0);
    await copyIs(deck, 'update', 'says');
    expect(await deck.locator('[data-offline-act]').count()).toBe(0);

    await first.locator('[data-offline="page"] [data-offline-act="update"]').click();
    await copyIs(first, 'busy');
    await deck.reload();
    expect(await deck.locator('body[data-newer]').count()).toBe(0);
    await deck.close();

    // Every window was closed in between: also then nobody has asked for the new version.
    await first.close();
    const { page: again } = await open(at('sem-internet/'));
    await copyIs(again, 'update');
    const { page: home } = await open(at(''));
    expect(await home.locator('body[data-newer]').count()).toBe(0);
    await home.close();

    const { page: reader } = await open(at('explorar/uso/'));
    await again.locator('[data-offline="page"] [data-offline-act="update"]').click();
    await copyIs(again, 'ready');
    await server.close();
    // A window of the old version still finds what it loads late.
    expect(await reader.evaluate(`import('/_astro/${late}').then((part) => Object.keys(part).length)`)).toBeGreaterThan(0);
    const { page: after } = await open(at('apresentar/'));
    await after.waitForSelector('body[data-newer] [data-slide].present');
  } finally {
    await rm(newer, { recursive: true, force: true });
  }
});

test('on a connection that is to be spared nothing is fetched before somebody asks', async () => {
  await context.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  const { page } = await open(at('sem-internet/'));
  await copyIs(page, 'asks');
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  await page.locator('[data-offline="page"] [data-offline-act="keep"]').click();
  await copyIs(page, 'ready');
});

test('a full storage is said, and leaves nothing behind', async () => {
  const { page } = await open(at('icon.svg'));
  const devtools = await context.newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: `http://${HOST}:${port}`, quotaSize: 100_000 });
  await page.goto(at('sem-internet/'));
  await copyIs(page, 'full');
  expect(await page.locator('[data-offline="page"]').innerText()).toContain('não coube');
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

test('a browser that refuses to keep anything is told apart', async () => {
  await context.addInitScript(() => {
    ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('blocked', 'SecurityError'));
  });
  const { page } = await open(at('sem-internet/'));
  await copyIs(page, 'refused');
});

test('over plain http from another machine nothing is tried and nothing breaks', async () => {
  await context.addInitScript(() => {
    Object.defineProperty(globalThis, 'isSecureContext', { value: false });
  });
  const { page, faults } = await open(at('sem-internet/'));
  await copyIs(page, 'insecure');
  expect(faults).toEqual([]);
});

test('the copy is erased by a click and does not come back by itself', async () => {
  const page = await keep();
  await page.locator('[data-offline="page"] [data-offline-act="erase"]').click();
  await copyIs(page, 'none');
  expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(0);
  await page.reload();
  await copyIs(page, 'none');
});

test('on the machine that serves the site the copy is made by the button alone', async () => {
  const { page } = await open(new URL('sem-internet/', server.url).href);
  await copyIs(page, 'none');
  await page.locator('[data-offline="page"] [data-offline-act="keep"]').click();
  await copyIs(page, 'ready');
});
