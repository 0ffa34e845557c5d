import { expect, test } from 'vitest';
import { addressOf, openPage, useBrowser, type WatchedPage } from './helpers/browser.ts';
import { settle } from './helpers/deck.ts';
import { htmlOf } from './helpers/site.ts';

useBrowser();

const path = 'explorar/linha-de-montagem/';

async function open(query = ''): Promise<WatchedPage> {
  const watched = await openPage();
  await watched.page.goto(addressOf(path) + query);
  await settle(watched.page);
  await watched.page.locator('[data-edge="set-training"]').scrollIntoViewIfNeeded();
  // The line is alive once its arrows have a width of their own.
  await watched.page.waitForFunction(() => document.querySelector('[data-edge="set-training"]')?.getAttribute('style')?.includes('--w') === true);
  return watched;
}

test('the page says everything without script', () => {
  const html = htmlOf(path);
  for (const id of ['work', 'data', 'training', 'model', 'use', 'base']) expect(html).toContain(`id="estacao-${id}"`);
  expect(html.match(/data-occupation="/g)?.length).toBeGreaterThanOrEqual(20);
  expect(html).toContain('não publicado');
});

test('a station opens by keyboard, from its box in the drawing', async () => {
  const { page, takeComplaints, close } = await open();
  const box = page.locator('.drawn a[href="#estacao-training"]');
  await box.focus();
  await page.keyboard.press('Enter');
  const station = page.locator('#estacao-training');
  await expect.poll(() => station.getAttribute('open')).not.toBeNull();
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('details')?.id)).toBe('estacao-training');
  await page.keyboard.press('Enter');
  await expect.poll(() => station.getAttribute('open')).toBeNull();
  expect(takeComplaints()).toEqual([]);
  await close();
});

test('an occupation lights its stations, and is forgotten unless it is to be kept', async () => {
  const { page, takeComplaints, close } = await open();
  const seat = page.locator('[data-seat]');
  await seat.scrollIntoViewIfNeeded();
  const lit = (): Promise<string[]> => page.locator('.drawn a.lit').evaluateAll((all) => all.map((element) => element.getAttribute('href') ?? ''));
  await expect.poll(async () => {
    await seat.locator('select').selectOption('translator');
    return lit();
  }).toEqual(['#estacao-work', '#estacao-work', '#estacao-training', '#estacao-use']);
  expect(await seat.locator('[data-seat-shown]').innerText()).toContain('?');
  expect(await page.evaluate(() => sessionStorage.getItem('megamaquina:posto'))).toBeNull();
  await seat.locator('input[type="checkbox"]').check();
  expect(await page.evaluate(() => sessionStorage.getItem('megamaquina:posto'))).toBe('translator');
  await seat.locator('select').selectOption('');
  expect(await lit()).toEqual([]);
  expect(await page.evaluate(() => sessionStorage.getItem('megamaquina:posto'))).toBeNull();
  expect(takeComplaints()).toEqual([]);
  await close();
});

test('a change of scenario moves the numbers and the widths', async () => {
  const { page, takeComplaints, close } = await open();
  const widthNow = (edge: string): Promise<number> => page.locator(`[data-edge="${edge}"]`).evaluate((element) => Number(getComputedStyle(element).getPropertyValue('--w')));
  const track = (): Promise<number> => page.locator('.track').evaluate((element) => Number(getComputedStyle(element).getPropertyValue('--w')));
  const tokens = page.locator('.drawn [data-quantity="trainingTokens"]').first();
  const before = { tokens: await tokens.getAttribute('data-value'), arrow: await widthNow('set-training'), other: await widthNow('model-use'), base: await track() };
  const field = page.locator('.line-move [data-input="trainingTokens"] input.value');
  await field.fill('150 trilhões');
  await field.press('Enter');
  await expect.poll(() => tokens.getAttribute('data-value')).toBe(String(10 * Number(before.tokens)));
  expect(await widthNow('set-training')).toBeCloseTo(before.arrow + 4, 1);
  expect(await widthNow('model-use')).toBe(before.other);
  expect(await track()).toBeGreaterThanOrEqual(before.base);
  expect(takeComplaints()).toEqual([]);
  await close();
});
