import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { openPage, useBrowser } from './helpers/browser.ts';
import { openDeck } from './helpers/deck.ts';

useBrowser();

const SLIDE = 'do-chip-ao-galpao';
const GPUS = 1_000_000;
/** No WebGL; arrays that are copied into pictures are counted. */
const stub = `{
  globalThis.copies = 0;
  const wrap = (type, name, make) => { type.prototype[name] = make(type.prototype[name]); };
  wrap(HTMLCanvasElement, 'getContext', (own) => function (kind, ...more) { return kind.startsWith('webgl') ? null : own.call(this, kind, ...more); });
  wrap(Uint8ClampedArray, 'set', (own) => function (...all) { globalThis.copies += 1; own.apply(this, all); });
}`;

/** The slide of the scene, in a site of so many GPUs. */
async function openAt(page: Page, gpus: number): Promise<void> {
  await openDeck(page, { query: `?v=1&siteAccelerators=${String(gpus)}`, hash: `#/${SLIDE}` });
  await page.waitForSelector(`[data-slide="${SLIDE}"] [data-scene][data-ready="true"] .scene-field canvas`, { timeout: 60_000 });
}

async function openField(): Promise<Awaited<ReturnType<typeof openPage>>> {
  const watched = await openPage({ theme: 'noite' });
  await watched.page.addInitScript({ content: stub });
  await openAt(watched.page, GPUS);
  return watched;
}

const copies = (page: Page): Promise<number> => page.evaluate(() => (globalThis as unknown as { copies: number }).copies);

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

    expect(await copies(page)).toBeLessThan(100);
    await openAt(page, 5_000);
    await expect.poll(() => drawn(page)).toBe(5_000);
    expect(takeComplaints().filter((each) => !/WebGL/i.test(each))).toEqual([]);
    await close();
  });
});
