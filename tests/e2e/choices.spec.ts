import { describe, expect, test } from 'vitest';
import { addressOf, openPage, useBrowser } from './helpers/browser.ts';
import { openDeck, settle, showSlide } from './helpers/deck.ts';

useBrowser();

const reading = 'explorar/divisao-do-trabalho/slides/';
const key = 'megamaquina:email';

describe("the choice of one's own institution", () => {
  test('is answered, kept on the device alone, and forgotten on request', async () => {
    const { page, takeComplaints, close } = await openPage();
    await page.goto(addressOf(reading));
    await settle(page);
    const kept = (): Promise<string | null> => page.evaluate((name) => localStorage.getItem(name), key);
    expect(await kept(), 'nothing is kept before somebody chooses').toBeNull();
    const own = page.getByRole('radio', { name: 'própria' }).first();
    await own.scrollIntoViewIfNeeded();
    await own.check();
    await expect.poll(kept).not.toBeNull();
    await page.reload();
    await page.getByRole('radio', { name: 'própria' }).first().scrollIntoViewIfNeeded();
    await expect.poll(() => page.getByRole('radio', { name: 'própria' }).first().isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Esquecer' }).first().click();
    await expect.poll(kept).toBeNull();
    expect(takeComplaints()).toEqual([]);
    await close();
  });
});

describe('arrows that open', () => {
  test('each says what stands behind it, by keyboard', async () => {
    const { page, takeComplaints, close } = await openPage();
    await openDeck(page);
    await showSlide(page, 'fluxos');
    const arrows = page.locator('[data-slide="fluxos"].present details > summary');
    expect(await arrows.count()).toBeGreaterThanOrEqual(3);
    await arrows.first().focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('[data-slide="fluxos"].present details').first().getAttribute('open')).not.toBeNull();
    expect(await page.locator('[data-slide="fluxos"].present').count(), 'the slide stays').toBe(1);
    expect(takeComplaints()).toEqual([]);
    await close();
  });
});
