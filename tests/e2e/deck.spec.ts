import { describe, expect, test } from 'vitest';
import { addressOf, openPage, useBrowser } from './helpers/browser.ts';
import { deck, present, showSlide, withControls } from './helpers/deck.ts';

useBrowser();



describe('on stage', () => {
  test('the keyboard walks through every slide and back, and each is announced', async () => {
    const { page, complaints, close } = await deck({}, '');
    const ids = await page.$$eval('[data-slide]', (slides) => slides.map((slide) => slide.getAttribute('data-slide')));
    const seen = new Set<string | null>();
    // Steps within a slide take presses of their own.
    for (let press = 0; press < ids.length * 8 && seen.size < ids.length; press++) {
      seen.add(await page.getAttribute(present, 'data-slide'));
      await page.keyboard.press('PageDown');
    }
    expect([...seen]).toEqual(ids);
    await expect.poll(() => page.textContent('[data-announcer]')).toMatch(new RegExp(`^Slide ${ids.length} de ${ids.length}: .+`));
    await page.keyboard.press('Home');
    expect(await page.getAttribute(present, 'data-slide')).toBe(ids[0]);
    expect(complaints).toEqual([]);
    await close();
  });

  test('a deep link opens its slide, and back and forward navigate', async () => {
    const { page, slide, close } = await deck();
    expect(await slide()).toBe(withControls);
    await page.keyboard.press('PageDown');
    const next = await slide();
    expect(next).not.toBe(withControls);
    // The address follows once the slide is on the screen.
    await expect.poll(() => page.evaluate(() => location.hash)).toBe(`#/${next ?? ''}`);
    await page.goBack();
    await page.waitForSelector(`[data-slide="${withControls}"].present`);
    await page.goForward();
    await page.waitForSelector(`[data-slide="${next ?? ''}"].present`);
    await close();
  });

  test('the focus goes to the heading of the new slide, which carries the title of the page', async () => {
    const { page, close } = await deck();
    await page.keyboard.press('PageDown');
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('slide-title');
    const title = await page.textContent(`${present} .slide-title`);
    expect(await page.title()).toContain((title ?? '').trim());
    await close();
  });

  test('reveal.js leaves no application role and reads no slides aloud', async () => {
    const { page, close } = await deck();
    expect(await page.locator('[role=application]').count()).toBe(0);
    expect(await page.locator('.aria-status').count()).toBe(0);
    await close();
  });

  test('typing "70B." in a field moves nothing and blacks out nothing', async () => {
    const { page, slide, close } = await deck();
    const field = page.locator(`${present} [data-input="activeParameters"] input.value`);
    await field.fill('');
    await field.pressSequentially('70B');
    expect(await page.isVisible('.deck-blank')).toBe(false);
    expect(await slide()).toBe(withControls);
    await field.press('Enter');
    await expect.poll(() => page.evaluate(() => new URLSearchParams(location.search).get('activeParameters'))).toBe('7e10');
    await field.press('PageDown');
    expect(await slide()).not.toBe(withControls);
    await close();
  });

  test('Space presses a focused button, arrows move a focused slider, and the slide stays', async () => {
    const { page, slide, close } = await deck();
    const slider = page.locator(`${present} [data-input="requestsPerDay"] input[type=range]`);
    const before = await slider.inputValue();
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    expect(Number(await slider.inputValue())).toBe(Number(before) + 1);
    expect(await slide()).toBe(withControls);
    await page.locator('button[data-action="index"]').focus();
    await page.keyboard.press('Space');
    await expect.poll(() => page.isVisible('#deck-index')).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.isVisible('#deck-index')).toBe(false);
    expect(await slide()).toBe(withControls);
    await close();
  });

  test('a drag on a slider with a finger changes the number and not the slide', async () => {
    const { page, slide, close } = await deck({ touch: true });
    const number = page.locator(`${present} .hero a[data-quantity="servingAccelerators"]`);
    const before = await number.getAttribute('data-value');
    const box = await page.locator(`${present} [data-input="outputTokens"] input[type=range]`).boundingBox();
    if (box === null) throw new Error('the slider has no box');
    const client = await page.context().newCDPSession(page);
    const y = box.y + box.height / 2;
    await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: box.x + box.width * 0.5, y }] });
    for (const share of [0.6, 0.7, 0.8, 0.9]) await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x: box.x + box.width * share, y }] });
    await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect.poll(() => number.getAttribute('data-value')).not.toBe(before);
    expect(await slide()).toBe(withControls);
    await close();
  });

  test('one change reaches every slide, the link, the next page, and survives a reload', async () => {
    const { page, close } = await deck();
    const number = page.locator(`${present} .hero a[data-quantity="servingAccelerators"]`);
    const before = Number(await number.getAttribute('data-value'));
    const field = page.locator(`${present} [data-input="requestsPerDay"] input.value`);
    await field.fill('2 bilhões');
    await field.press('Enter');
    await expect.poll(async () => Number(await number.getAttribute('data-value')) / before).toBeCloseTo(2, 1);
    await expect.poll(() => page.evaluate(() => location.search)).toBe('?v=1&requestsPerDay=2e9');
    await page.reload();
    await page.waitForSelector(`[data-slide="${withControls}"].present`);
    await expect.poll(async () => Number(await number.getAttribute('data-value')) / before).toBeCloseTo(2, 1);
    await page.goto(addressOf(''));
    const home = page.locator('a[data-quantity="servingAccelerators"]').first();
    await expect.poll(async () => Number(await home.getAttribute('data-value')) / before).toBeCloseTo(2, 1);
    await close();
  });

  test('Ctrl+Z takes the change back and Ctrl+Shift+Z makes it again', async () => {
    const { page, close } = await deck();
    const number = page.locator(`${present} .hero a[data-quantity="servingAccelerators"]`);
    const before = await number.getAttribute('data-value');
    const field = page.locator(`${present} [data-input="requestsPerDay"] input.value`);
    await field.fill('3e9');
    await field.press('Enter');
    await expect.poll(() => number.getAttribute('data-value')).not.toBe(before);
    await page.locator(`${present} .slide-title`).focus();
    await page.keyboard.press('Control+z');
    expect(await number.getAttribute('data-value')).toBe(before);
    await page.keyboard.press('Control+Shift+Z');
    expect(await number.getAttribute('data-value')).not.toBe(before);
    await close();
  });

  test('a wrong value gets an error in Portuguese that names value and bounds, and the last good state stays', async () => {
    const { page, close } = await deck();
    const number = page.locator(`${present} .hero a[data-quantity="servingAccelerators"]`);
    const before = await number.getAttribute('data-value');
    const field = page.locator(`${present} [data-input="requestsPerDay"] input.value`);
    for (const [typed, words] of [['abc', 'não é um número'], ['0,1', 'fica fora do permitido']] as const) {
      await field.fill(typed);
      await field.press('Enter');
      const alert = page.locator(`${present} [data-input="requestsPerDay"] [role=alert]`);
      await expect.poll(() => alert.innerText()).toContain(words);
      expect(await field.getAttribute('aria-invalid')).toBe('true');
      expect(await number.getAttribute('data-value')).toBe(before);
    }
    await close();
  });

  test('a click on a number opens its derivation, whose inputs change the talk behind it', async () => {
    const { page, complaints, close } = await deck();
    const number = page.locator(`${present} .hero a[data-quantity="servingAccelerators"]`);
    const before = await number.getAttribute('data-value');
    await number.click();
    const panel = page.locator('dialog.page-panel[open]');
    await panel.waitFor();
    expect(await panel.locator('math').count()).toBeGreaterThanOrEqual(2);
    const field = panel.locator('[data-input="promptTokens"] input.value');
    await field.fill('3000');
    await field.press('Enter');
    await expect.poll(() => number.getAttribute('data-value')).not.toBe(before);
    await page.keyboard.press('Escape');
    await expect.poll(() => panel.count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });

  test('the address is replaced and never pushed while a slider is dragged', async () => {
    const { page, close } = await deck();
    const before = await page.evaluate(() => history.length);
    const slider = page.locator(`${present} [data-input="outputTokens"] input[type=range]`);
    await slider.focus();
    for (let press = 0; press < 60; press++) await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.evaluate(() => location.search)).toContain('outputTokens=');
    expect(await page.evaluate(() => history.length)).toBe(before);
    await close();
  });

  test('T changes the theme and it is remembered; B blacks out; single keys can be switched off', async () => {
    const { page, close } = await deck();
    const theme = () => page.evaluate(() => document.documentElement.dataset['theme']);
    const first = await theme();
    await page.keyboard.press('t');
    expect(await theme()).not.toBe(first);
    await page.reload();
    await page.waitForSelector(present);
    expect(await theme()).not.toBe(first);
    await page.keyboard.press('b');
    expect(await page.isVisible('.deck-blank')).toBe(true);
    await page.keyboard.press('.');
    expect(await page.isVisible('.deck-blank')).toBe(false);
    await page.keyboard.press('?');
    await page.locator('[data-single-keys]').uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('b');
    expect(await page.isVisible('.deck-blank')).toBe(false);
    await close();
  });

  test('without JavaScript every slide is there', async () => {
    const { page, close } = await openPage({ javaScriptEnabled: false });
    await page.goto(addressOf('apresentar/'));
    const slides = page.locator('[data-slide]');
    expect(await slides.count()).toBeGreaterThan(0);
    expect(await slides.last().isVisible()).toBe(true);
    // Seen, and not only there: nothing of its own clips the slides, and the window's size is theirs.
    const seen = await slides.nth(1).evaluate((slide) => {
      slide.scrollIntoView();
      const title = slide.querySelector('.slide-title');
      const box = title?.getBoundingClientRect();
      return box !== undefined && box.height > 20 && title?.contains(document.elementFromPoint(box.x + 5, box.y + box.height / 2)) === true;
    });
    expect(seen).toBe(true);
    expect(await page.locator('.deck-tools').isVisible()).toBe(false);
    await close();
  });

  test('a phone gets slides that scroll and a text that can be read', async () => {
    const { page, close } = await deck({ width: 360, height: 800 });
    await showSlide(page, withControls);
    const size = await page.locator(`${present} .slide-body`).evaluate((body) => Number.parseFloat(getComputedStyle(body).fontSize));
    expect(size).toBeGreaterThanOrEqual(16);
    await close();
  });
});
