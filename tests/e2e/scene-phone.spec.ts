import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { addressOf, openPage, useBrowser, type WatchedPage } from './helpers/browser.ts';

useBrowser();

const MOST_BYTES = 60e6;
const MOST_RATIO = 1.5;

interface Figures {
  readonly frames: number;
  readonly bytes: number;
  readonly ratio: number;
}

const measure = (page: Page): Promise<Figures> =>
  page.evaluate(() => {
    const detail = {};
    document.dispatchEvent(new CustomEvent('scene:measure', { detail }));
    return detail as Figures;
  });

const centred = (page: Page): Promise<void> => page.evaluate(() => { document.querySelector('[data-scene]')?.scrollIntoView({ block: 'center', behavior: 'instant' }); });

async function openOnPhone(): Promise<WatchedPage> {
  const watched = await openPage({ width: 360, height: 800, touch: true, mobile: true });
  await watched.page.goto(addressOf('explorar/data-center/'));
  await centred(watched.page);
  return watched;
}

async function start(page: Page): Promise<void> {
  await page.locator('[data-scene-open]').first().tap();
  await page.waitForSelector('[data-scene][data-ready="true"]', { timeout: 60_000 });
  await centred(page);
}

describe('the scene on a phone', () => {
  test('waits for a tap, is not too sharp, and is light', async () => {
    const { page, takeComplaints, close } = await openOnPhone();
    await page.waitForSelector('[data-scene-open]');
    expect(await page.locator('.scene-view').count()).toBe(0);
    const button = await page.locator('[data-scene-open]').first().boundingBox();
    expect(button?.height ?? 0).toBeGreaterThanOrEqual(44);
    await start(page);
    expect(await page.locator('[data-scene-open]').count()).toBe(0);
    const { ratio, bytes } = await measure(page);
    const canvas = await page.locator('.scene-view canvas').evaluate((each) => (each instanceof HTMLCanvasElement ? { ratio: each.width / each.clientWidth, pixels: each.width * each.height } : { ratio: NaN, pixels: NaN }));
    expect(ratio).toBeLessThanOrEqual(MOST_RATIO);
    expect(canvas.ratio).toBeLessThanOrEqual(MOST_RATIO + 0.01);
    const session = await page.context().newCDPSession(page);
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    // Two buffers of colour and one of depth, four bytes a pixel each.
    expect(usedSize + bytes + canvas.pixels * 12).toBeLessThanOrEqual(MOST_BYTES);
    expect(takeComplaints()).toEqual([]);
    await close();
  });

  test('draws nothing while it is hidden', async () => {
    const { page, close } = await openOnPhone();
    await start(page);
    const hide = (state: 'hidden' | 'visible'): Promise<void> =>
      page.evaluate((now) => {
        Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => now });
        document.dispatchEvent(new Event('visibilitychange'));
      }, state);
    const stirred = async (): Promise<number> => {
      const before = await measure(page);
      await page.evaluate(async () => {
        for (const level of ['row', 'hall', 'rack']) {
          document.dispatchEvent(new CustomEvent('site:go', { detail: { level } }));
          await new Promise((done) => { setTimeout(done, 250); });
        }
      });
      // Looking draws one frame itself.
      return (await measure(page)).frames - before.frames - 1;
    };
    await hide('hidden');
    expect(await stirred()).toBe(0);
    await hide('visible');
    expect(await stirred()).toBeGreaterThan(0);
    await close();
  });

  test('two fingers zoom, one finger scrolls the page', async () => {
    const { page, close } = await openOnPhone();
    await start(page);
    const session = await page.context().newCDPSession(page);
    const box = await page.locator('.scene-view').boundingBox();
    if (box === null) throw new Error('The scene has no box');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly (readonly [number, number])[]): Promise<unknown> =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([px, py], id) => ({ x: px, y: py, id })) });
    const length = (): Promise<string> => page.locator('.scene-length').innerText();
    const level = (): Promise<string | null> => page.locator('.scene-live').getAttribute('data-level');
    await page.evaluate(() => { document.dispatchEvent(new CustomEvent('site:go', { detail: { level: 'campus' } })); });
    await expect.poll(level).toBe('campus');
    const before = await length();
    const scrolled = await page.evaluate(() => scrollY);
    await touch('touchStart', [[x - 12, y], [x + 12, y]]);
    for (let spread = 16; spread <= 120; spread += 8) await touch('touchMove', [[x - spread, y], [x + spread, y]]);
    await touch('touchEnd', []);
    await expect.poll(level).not.toBe('campus');
    expect(await length()).not.toBe(before);
    expect(await page.evaluate(() => ({ y: scrollY, zoom: visualViewport?.scale }))).toEqual({ y: scrolled, zoom: 1 });

    await touch('touchStart', [[x, y]]);
    for (let up = 10; up <= 200; up += 10) await touch('touchMove', [[x, y - up]]);
    await touch('touchEnd', []);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(scrolled + 100);
    await close();
  });
});
