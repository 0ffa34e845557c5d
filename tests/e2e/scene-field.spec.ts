import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { openPage, useBrowser } from './helpers/browser.ts';
import { openDeck } from './helpers/deck.ts';

useBrowser();

const SLIDE = 'do-chip-ao-galpao';
const GPUS = 1_000_000;
const MOST_MS = 50;

interface Watch {
  /** Milliseconds from a scenario, which sets the canvas's size, to the picture in it. */
  readonly times: readonly number[];
  /** Arrays copied into pictures. */
  readonly copies: number;
}

/** No WebGL; what is drawn into 2D canvases is watched. */
const stub = `{
  const seen = { times: [], copies: 0 };
  globalThis.seen = seen;
  let start = 0;
  const wrap = (type, name, make) => { type.prototype[name] = make(type.prototype[name]); };
  wrap(HTMLCanvasElement, 'getContext', (own) => function (kind, ...more) { return kind.startsWith('webgl') ? null : own.call(this, kind, ...more); });
  wrap(CanvasRenderingContext2D, 'putImageData', (own) => function (...all) { own.apply(this, all); if (start > 0) seen.times.push(performance.now() - start); start = 0; });
  wrap(Uint8ClampedArray, 'set', (own) => function (...all) { seen.copies += 1; own.apply(this, all); });
  const width = Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, 'width');
  Object.defineProperty(HTMLCanvasElement.prototype, 'width', { ...width, set(value) { start = performance.now(); width.set.call(this, value); } });
}`;

/** The slide of the scene, in a site of so many GPUs. */
async function openAt(page: Page, gpus: number): Promise<void> {
  await page.goto('about:blank');
  await openDeck(page, { query: `?v=1&siteAccelerators=${String(gpus)}`, hash: `#/${SLIDE}` });
  await page.waitForSelector(`[data-slide="${SLIDE}"] [data-scene][data-ready="true"] .scene-field canvas`, { timeout: 60_000 });
}

async function openField(): Promise<Awaited<ReturnType<typeof openPage>>> {
  const watched = await openPage({ theme: 'noite' });
  await watched.page.addInitScript({ content: stub });
  await openAt(watched.page, GPUS);
  return watched;
}

const seen = (page: Page): Promise<Watch> => page.evaluate(() => (globalThis as unknown as { seen: Watch }).seen);

/** The colours in the field and how many points each has. */
const points = (page: Page): Promise<Record<string, number>> =>
  page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.scene-field canvas');
    const context = canvas?.getContext('2d');
    if (!canvas || !context) throw new Error('No field here');
    const words = new Uint32Array(context.getImageData(0, 0, canvas.width, canvas.height).data.buffer);
    const counts = new Map<number, number>();
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    const hex = (word: number): string => (word >>> 24 === 0 ? 'none' : `#${[word & 255, (word >> 8) & 255, (word >> 16) & 255].map((part) => part.toString(16).padStart(2, '0')).join('')}`);
    return Object.fromEntries([...counts].map(([word, count]) => [hex(word), count]));
  });

const inks = (page: Page): Promise<string[]> =>
  page.evaluate(() => ['--computing', '--computing-fill', '--ink'].map((name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim().toLowerCase()));

const drawn = async (page: Page): Promise<number> => {
  const counted = Object.entries(await points(page));
  return counted.filter(([ink]) => ink !== 'none').reduce((sum, [, count]) => sum + count, 0);
};

/** Colours in the field that the theme does not have. */
async function foreign(page: Page): Promise<string[]> {
  const own = await inks(page);
  return Object.keys(await points(page)).filter((ink) => ink !== 'none' && !own.includes(ink));
}

describe('without WebGL', () => {
  test('a field has one point for each GPU, in the inks of the theme, and follows theme and scenario', async () => {
    const { page, takeComplaints, close } = await openField();
    expect(await drawn(page)).toBe(GPUS);
    const dark = await points(page);
    expect(await foreign(page)).toEqual([]);
    const toggle = (theme: string): Promise<void> => page.evaluate((now) => { document.documentElement.dataset['theme'] = now; }, theme);
    await toggle('papel');
    await expect.poll(async () => Object.keys(await points(page)).filter((ink) => ink !== 'none' && ink in dark)).toEqual([]);
    expect(await foreign(page)).toEqual([]);

    const { times, copies } = await seen(page);
    expect(copies).toBeLessThan(100);
    const all = [...times];
    for (const gpus of [GPUS - 1, GPUS - 2, 5_000]) {
      await openAt(page, gpus);
      if (gpus > 5_000) all.push(...(await seen(page)).times);
    }
    // The best of three: others may need the processor too.
    expect(Math.min(...all)).toBeLessThanOrEqual(MOST_MS);
    await expect.poll(() => drawn(page)).toBe(5_000);
    expect(takeComplaints().filter((each) => !/WebGL/i.test(each))).toEqual([]);
    await close();
  });
});
