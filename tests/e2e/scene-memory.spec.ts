import type { CDPSession, Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { addressOf, openPage, useBrowser } from './helpers/browser.ts';
import { openDeck } from './helpers/deck.ts';

useBrowser();

const SLIDE = 'do-chip-ao-galpao';
const TIMES = 50;
const WARM_UP = 5;
/** What the heap may have grown by after 50 times: code that is compiled late, the browser's own records of what was done. */
const HEAP_TOLERANCE = 1.5e6;

interface Kept {
  readonly geometries: number;
  readonly textures: number;
  readonly programs: number;
  readonly bytes: number;
}

const kept = (page: Page): Promise<Kept> =>
  page.evaluate(() => {
    const detail = {};
    document.dispatchEvent(new CustomEvent('scene:measure', { detail }));
    const { geometries, textures, programs, bytes } = detail as Kept;
    return { geometries, textures, programs, bytes };
  });

async function heap(session: CDPSession): Promise<number> {
  for (let i = 0; i < 3; i += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}

interface Place {
  readonly open: (page: Page) => Promise<void>;
  /** In the page: away from the scene, or back to it. */
  readonly go: (page: Page, away: boolean) => Promise<void>;
}

const ready = (page: Page): Promise<unknown> => page.waitForSelector('[data-scene][data-ready="true"]', { timeout: 60_000 });

const places: Readonly<Record<string, Place>> = {
  'in the deck': {
    open: (page) => openDeck(page, { hash: `#/${SLIDE}` }),
    go: async (page, away) => {
      const id = away ? 'abilene' : SLIDE;
      await page.evaluate((target) => { location.hash = `#/${target}`; }, id);
      await page.waitForSelector(`[data-slide="${id}"].present`);
    },
  },
  'on the page': {
    open: async (page) => { await page.goto(addressOf('explorar/data-center/')); },
    go: async (page, away) => {
      await page.evaluate(async (far) => {
        if (far) scrollTo(0, document.documentElement.scrollHeight);
        else document.querySelector('[data-scene]')?.scrollIntoView({ block: 'center', behavior: 'instant' });
        await new Promise((painted) => { requestAnimationFrame(() => { requestAnimationFrame(painted); }); });
      }, away);
    },
  },
};

describe('the scene is left and come back to 50 times', () => {
  test.each(Object.keys(places))('%s: nothing is kept that was not there', async (name) => {
    const place = places[name];
    if (place === undefined) throw new Error(`No place ${name}`);
    const { page, takeComplaints, close } = await openPage({ width: 760, height: 400 });
    const session = await page.context().newCDPSession(page);
    await place.open(page);
    if (name === 'on the page') await place.go(page, false);
    await ready(page);

    /** With a change of theme, of size, and a lost context among it. */
    const visit = async (i: number): Promise<void> => {
      await place.go(page, true);
      if (i % 5 === 1) await page.evaluate(() => { document.documentElement.dataset['theme'] = document.documentElement.dataset['theme'] === 'noite' ? 'papel' : 'noite'; });
      if (i % 10 === 2) await page.setViewportSize({ width: 760 + (i % 20 === 2 ? 40 : 0), height: 400 });
      await place.go(page, false);
      await ready(page);
      if (i % 25 === 3) {
        await page.evaluate(async () => {
          const canvas = document.querySelector<HTMLCanvasElement>('.scene-view canvas');
          const extension = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
          if (!canvas || !extension) throw new Error('No context to lose');
          const heard = (event: string): Promise<unknown> => new Promise((resolve) => { canvas.addEventListener(event, resolve, { once: true }); });
          const lost = heard('webglcontextlost');
          extension.loseContext();
          await lost;
          const back = heard('webglcontextrestored');
          setTimeout(() => { extension.restoreContext(); }, 0);
          await back;
        });
        await ready(page);
      }
      await page.evaluate((zoom) => { document.dispatchEvent(new CustomEvent('site:go', { detail: { zoom } })); }, (i % 8) / 7);
      await kept(page);
    };

    /** The same sight each time, so that the same is drawn. */
    const rest = async (): Promise<Kept> => {
      for (const zoom of [0, 0.3, 0.6, 1, 0.5]) {
        await page.evaluate((to) => { document.dispatchEvent(new CustomEvent('site:go', { detail: { zoom: to } })); }, zoom);
        await kept(page);
      }
      return kept(page);
    };

    for (let i = 0; i < WARM_UP; i += 1) await visit(i);
    const before = await rest();
    const heapBefore = await heap(session);
    for (let i = 0; i < TIMES; i += 1) await visit(i);
    const after = await rest();
    const grown = (await heap(session)) - heapBefore;
    expect(before.geometries).toBeGreaterThan(0);
    expect(before.programs).toBeGreaterThan(0);
    expect(after).toEqual(before);
    expect(grown).toBeLessThan(HEAP_TOLERANCE);
    expect(await page.locator('.scene-view canvas').count()).toBe(1);
    expect(await page.locator('.scene-label').count()).toBeLessThanOrEqual(24);
    expect(takeComplaints()).toEqual([]);
    await close();
  });
});
