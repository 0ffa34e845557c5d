import { describe, expect, test } from 'vitest';
import { addressOf, openPage, useBrowser } from './helpers/browser.ts';
import { deck, openDeck, present, withControls } from './helpers/deck.ts';
import { overflows } from './helpers/layout.ts';
import { TALK } from './helpers/site.ts';

useBrowser();

const hero = `${present} .hero a[data-quantity="servingAccelerators"]`;

/** A stage is not blank: its slide has a title that can be seen in the window. */
async function isShown(page: Awaited<ReturnType<typeof deck>>['page']): Promise<boolean> {
  return page.evaluate(() => {
    const title = document.querySelector('[data-slide].present .slide-title');
    const box = title?.getBoundingClientRect();
    return box !== undefined && box.width > 50 && box.top >= 0 && box.top < innerHeight && title?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) === true;
  });
}

/** A slide that has steps, with some of them shown. */
async function midSlide(page: Awaited<ReturnType<typeof deck>>['page']): Promise<{ id: string; shown: number }> {
  const id = await page.evaluate(() => [...document.querySelectorAll('[data-slide].future')].find((slide) => new Set([...slide.querySelectorAll('.fragment')].map((part) => part.getAttribute('data-fragment-index'))).size >= 2)?.id ?? '');
  await page.evaluate((to) => { location.hash = `#/${to}`; }, id);
  await page.waitForSelector(`[data-slide="${id}"].present`);
  await page.keyboard.press('PageDown');
  const shown = await page.locator(`${present} .fragment.visible`).count();
  expect(shown).toBeGreaterThan(0);
  return { id, shown };
}

describe('slips on stage', () => {
  test('a reload keeps the slide, its steps and the scenario', async () => {
    const { page, slide, close } = await deck();
    const field = page.locator(`${present} [data-input="requestsPerDay"] input.value`);
    await field.fill('2e9');
    await field.press('Enter');
    await expect.poll(() => page.evaluate(() => location.search)).toContain('requestsPerDay=2e9');
    await page.locator(`${present} .slide-title`).focus();
    const { id, shown } = await midSlide(page);
    await page.reload();
    await page.waitForSelector(`[data-slide="${id}"].present`);
    expect(await slide()).toBe(id);
    await expect.poll(() => page.locator(`${present} .fragment.visible`).count()).toBe(shown);
    await expect.poll(() => page.evaluate(() => location.search)).toContain('requestsPerDay=2e9');
    await close();
  });

  test('a crash: the page opened anew offers the place, the steps and the scenario', async () => {
    const { page, close } = await deck();
    const field = page.locator(`${present} [data-input="requestsPerDay"] input.value`);
    await field.fill('2e9');
    await field.press('Enter');
    await expect.poll(() => page.evaluate(() => location.search)).toContain('requestsPerDay=2e9');
    await page.locator(`${present} .slide-title`).focus();
    const { id, shown } = await midSlide(page);
    // The part that keeps the place comes with the first turn.
    await expect.poll(() => page.evaluate(() => localStorage.getItem('megamaquina:lugar'))).toContain(`"slide":"${id}","step":${shown}`);
    const client = await page.context().newCDPSession(page);
    // The process is gone before it can answer.
    void client.send('Page.crash').catch(() => undefined);
    await new Promise((done) => page.once('crash', done));
    const next = await page.context().newPage();
    await next.goto(addressOf(TALK));
    await next.waitForSelector(present);
    await next.locator('[data-notice] .resume').click();
    await next.waitForSelector(`[data-slide="${id}"].present`);
    expect(await next.locator(`${present} .fragment.visible`).count()).toBe(shown);
    await expect.poll(() => next.evaluate(() => location.search)).toContain('requestsPerDay=2e9');
    await close();
  });

  test('a closed lid: the frozen page goes on where it was, and the screen is asked to stay awake again', async () => {
    const opened = await openPage({ width: 1280, height: 720 });
    const { page } = opened;
    await page.addInitScript(() => {
      const asked: string[] = [];
      Object.assign(globalThis, { asked });
      Object.defineProperty(navigator, 'wakeLock', {
        value: {
          request: (kind: string) => {
            const lock = { released: false, release: () => { lock.released = true; return Promise.resolve(); } };
            document.addEventListener('visibilitychange', () => { lock.released = true; }, { once: true, capture: true });
            asked.push(kind);
            return Promise.resolve(lock);
          },
        },
      });
    });
    await openDeck(page, { hash: `#/${withControls}` });
    const asked = () => page.evaluate(() => (globalThis as unknown as { asked: string[] }).asked.length);
    expect(await asked()).toBe(0);
    await page.keyboard.press('PageDown');
    const here = await page.getAttribute(present, 'data-slide');
    await expect.poll(asked).toBe(1);
    const see = (state: string) => page.evaluate((to) => {
      Object.defineProperty(document, 'visibilityState', { value: to, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, state);
    await see('hidden');
    expect(await asked()).toBe(1);
    const client = await page.context().newCDPSession(page);
    await client.send('Page.setWebLifecycleState', { state: 'frozen' });
    await client.send('Page.setWebLifecycleState', { state: 'active' });
    await see('visible');
    await expect.poll(asked).toBe(2);
    expect(await page.getAttribute(present, 'data-slide')).toBe(here);
    expect(await isShown(page)).toBe(true);
    await page.keyboard.press('PageUp');
    expect(await page.getAttribute(present, 'data-slide')).toBe(withControls);
    await opened.close();
  });

  test.each([
    ['a projector plugged in late', 1920, 1080],
    ['a 4:3 projector', 1024, 768],
    ['a magnified page, 200 % of 1920×1080', 960, 540],
    ['a magnified page, 200 % of 1280×720', 640, 360],
    ['a narrow strip', 2560, 1080],
  ])('%s keeps slide, steps and scenario, and shows all of it', async (_name, width, height) => {
    const { page, slide, complaints, close } = await deck();
    const { id, shown } = await midSlide(page);
    await page.setViewportSize({ width, height });
    await expect.poll(() => isShown(page)).toBe(true);
    expect(await slide()).toBe(id);
    expect(await page.locator(`${present} .fragment.visible`).count()).toBe(shown);
    // Below that a slide scrolls instead of fitting.
    if (width > 700 && height > 380) await expect.poll(() => overflows(page)).toEqual([]);
    else expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageDown');
    expect(await isShown(page)).toBe(true);
    expect(complaints).toEqual([]);
    await close();
  });

  test.each(['full', 'forbidden'])('storage that is %s takes nothing away from the talk', async (kind) => {
    const opened = await openPage({ width: 1280, height: 720 });
    const { page, complaints } = opened;
    await page.addInitScript((how) => {
      if (how === 'full') {
        Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };
        return;
      }
      for (const name of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(globalThis, name, { get: () => { throw new DOMException('forbidden', 'SecurityError'); } });
      }
    }, kind);
    await openDeck(page, { hash: `#/${withControls}` });
    const before = Number(await page.getAttribute(hero, 'data-value'));
    const field = page.locator(`${present} [data-input="requestsPerDay"] input.value`);
    await field.fill('2e9');
    await field.press('Enter');
    await expect.poll(async () => Number(await page.getAttribute(hero, 'data-value')) / before).toBeCloseTo(2, 1);
    await page.locator(`${present} .slide-title`).focus();
    for (const key of ['t', 'a', 'x', 'x', 'PageDown', 'PageDown', 'PageUp']) await page.keyboard.press(key);
    expect(await page.getAttribute(present, 'data-slide')).not.toBe(withControls);
    expect(await isShown(page)).toBe(true);
    // The address alone carries slide and scenario through a reload.
    const here = await page.getAttribute(present, 'data-slide');
    await expect.poll(() => page.evaluate(() => location.search)).toContain('requestsPerDay=2e9');
    await page.reload();
    await page.waitForSelector(`[data-slide="${here ?? ''}"].present`);
    await expect.poll(() => page.evaluate(() => location.search)).toContain('requestsPerDay=2e9');
    expect(complaints).toEqual([]);
    await opened.close();
  });

  test('two places that contradict each other: the address wins over what the device remembers', async () => {
    const { page, slide, close } = await deck();
    await page.keyboard.press('PageDown');
    await page.evaluate(() => { localStorage.setItem('megamaquina:lugar', '{"talk":1'); sessionStorage.setItem('megamaquina:lugar', 'null'); });
    await page.goto(addressOf(''));
    await openDeck(page, { hash: '#/pico' });
    expect(await slide()).toBe('pico');
    expect(await page.locator('[data-notice]').count()).toBe(0);
    await close();
  });
});
