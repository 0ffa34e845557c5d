import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { openPage, useBrowser } from './helpers/browser.ts';
import { openDeck, showSlide } from './helpers/deck.ts';

useBrowser();

const SLIDE = 'do-chip-ao-galpao';
const READY = `[data-slide="${SLIDE}"] [data-scene][data-ready="true"]`;

interface Figures {
  readonly calls: number;
  readonly triangles: number;
  readonly frames: number;
  readonly bytes: number;
}

async function openScene(width = 1280, height = 720) {
  const watched = await openPage({ width, height });
  await openDeck(watched.page, { hash: `#/${SLIDE}` });
  await watched.page.waitForSelector(READY, { timeout: 60_000 });
  return watched;
}

const measure = (page: Page): Promise<Figures> =>
  page.evaluate(() => {
    const detail = {};
    document.dispatchEvent(new CustomEvent('scene:measure', { detail }));
    return detail as Figures;
  });

const level = (page: Page): Promise<string | null> => page.locator('.scene-live').getAttribute('data-level');

describe('the scene', () => {
  test.each([[1280, 720], [1920, 1080], [1024, 768]])('picks what stands in the middle at %d × %d', async (width, height) => {
    const { page, takeComplaints, close } = await openScene(width, height);
    await page.evaluate(() => {
      document.addEventListener('site:picked', (event) => {
        document.documentElement.dataset['picked'] = JSON.stringify((event as CustomEvent).detail);
      });
      document.dispatchEvent(new CustomEvent('site:go', { detail: { level: 'rack', address: { hall: 0, row: 3, rack: 7, server: 2, slot: 0 } } }));
    });
    await expect.poll(() => level(page)).toBe('rack');
    const box = await page.locator('.scene-view').boundingBox();
    if (box === null) throw new Error('The scene has no box');
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset['picked'] ?? '')).toMatch(/"hall":0,"row":3,"rack":7/);
    expect(takeComplaints()).toEqual([]);
    await close();
  });

  test('answers keys while it has the focus, and leaves the deck its own', async () => {
    const { page, takeComplaints, close } = await openScene();
    await page.locator('.scene-view').focus();
    for (const [key, expected] of [['1', 'package'], ['4', 'row'], ['7', 'region'], ['Home', 'campus']] as const) {
      await page.keyboard.press(key);
      await expect.poll(() => level(page)).toBe(expected);
    }
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('[data-slide].present').getAttribute('data-slide')).toBe(SLIDE);
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.locator('[data-slide].present').getAttribute('data-slide')).not.toBe(SLIDE);
    expect(takeComplaints()).toEqual([]);
    await close();
  });

  test('draws nothing when nothing moves, in few calls, and follows theme and scenario', async () => {
    const { page, takeComplaints, close } = await openScene();
    await page.waitForTimeout(1_000);
    const before = await measure(page);
    await page.waitForTimeout(2_000);
    const after = await measure(page);
    // Looking draws one frame itself.
    expect(after.frames - before.frames).toBe(1);
    expect(after.calls).toBeLessThanOrEqual(6);
    expect(after.triangles).toBeLessThanOrEqual(12_000);
    expect(after.bytes).toBeLessThanOrEqual(8e6);
    await page.evaluate(() => { document.documentElement.dataset['theme'] = document.documentElement.dataset['theme'] === 'noite' ? 'papel' : 'noite'; });
    await expect.poll(async () => (await measure(page)).frames).toBeGreaterThan(after.frames + 1);
    expect(takeComplaints()).toEqual([]);
    await close();
  });

  test('shows the poster while the context is lost, and draws again when it is back', async () => {
    const { page, close } = await openScene();
    const lose = await page.evaluateHandle(() => {
      const extension = document.querySelector<HTMLCanvasElement>('.scene-view canvas')?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
      extension?.loseContext();
      return extension;
    });
    await page.waitForSelector(READY, { state: 'detached' });
    expect(await page.locator(`[data-slide="${SLIDE}"] .scene-poster`).evaluate((poster) => getComputedStyle(poster).visibility)).toBe('visible');
    await lose.evaluate((extension) => { extension?.restoreContext(); });
    await page.waitForSelector(READY);
    await close();
  });

  test('shows a slide its own site, whatever the scenario is, and the deck keeps its keys', async () => {
    const { page, takeComplaints, close } = await openScene();
    await showSlide(page, 'abilene');
    const abilene = page.locator('[data-slide="abilene"]');
    await page.waitForSelector('[data-slide="abilene"] [data-scene][data-ready="true"]', { timeout: 60_000 });
    expect(await abilene.locator('.scene-place').textContent()).toBe('Abilene como na palestra');
    expect(await abilene.locator('.scene-layer[data-layer="cooling"]').getAttribute('aria-pressed')).toBe('true');
    expect(await abilene.locator('.scene-layer-said').textContent()).toContain('210 resfriadores');
    // The drawing behind is of the same site: as many painted tops as coolers.
    expect(await abilene.locator('.site-poster .sl-cooling path[fill-opacity="1"]').getAttribute('d').then((d) => d?.split('M').length)).toBe(1 + 210);
    await abilene.locator('.scene-layer[data-layer="power"]').click();
    expect(await abilene.locator('.scene-layer-said').textContent()).toContain('contratados');
    await page.keyboard.press('PageDown');
    await expect.poll(() => page.locator('[data-slide].present').getAttribute('data-slide')).not.toBe('abilene');
    await showSlide(page, SLIDE);
    await page.waitForSelector(READY);
    expect(await page.locator('.scene-place').isVisible()).toBe(false);
    expect(await page.locator('.scene-layer[aria-pressed="true"]').count()).toBe(0);
    expect(takeComplaints()).toEqual([]);
    await close();
  });

  test('a name that is reached by keyboard tells of its part, with the way to the account', async () => {
    const { page, takeComplaints, close } = await openScene();
    await page.locator('.scene-view').focus();
    await page.keyboard.press('Tab');
    await expect.poll(() => page.locator('.scene-said').isVisible()).toBe(true);
    expect(await page.locator('.scene-rows dt').allTextContents()).toContain('Quem trabalha');
    expect(await page.locator('.scene-account').getAttribute('href')).toMatch(/explorar\/numeros\/\w+\/$/);
    expect(takeComplaints()).toEqual([]);
    await close();
  });

  test('comes back after it was left, with one canvas', async () => {
    const { page, takeComplaints, close } = await openScene();
    for (let i = 0; i < 3; i += 1) {
      await showSlide(page, 'abilene');
      await showSlide(page, SLIDE);
      await page.waitForSelector(READY);
    }
    expect(await page.locator('.scene-view canvas').count()).toBe(1);
    expect(takeComplaints()).toEqual([]);
    await close();
  });
});
