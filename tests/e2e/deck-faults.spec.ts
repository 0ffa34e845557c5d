import { describe, expect, test } from 'vitest';
import { addressOf, openPage, useBrowser } from './helpers/browser.ts';
import { openDeck, settle } from './helpers/deck.ts';

useBrowser();

const withControls = 'um-bilhao-de-acessos';
const present = '[data-slide].present';

async function deck(options: Parameters<typeof openPage>[0] = {}, query = '') {
  const opened = await openPage({ width: 1280, height: 720, ...options });
  await openDeck(opened.page, { query, hash: `#/${withControls}` });
  return { ...opened, slide: () => opened.page.getAttribute(present, 'data-slide') };
}

/** What a browser says about a server that is gone; everything else would be a fault of ours. */
const expected = /ERR_INTERNET_DISCONNECTED|ERR_FAILED/;

describe('when the server is gone in the middle of the talk', () => {
  test('numbers, claims, facts, windows and refusals say so and the talk stays', async () => {
    const { page, slide, takeComplaints, close } = await deck();
    await page.context().setOffline(true);
    for (const selector of [`${present} a.num[data-quantity]`, `${present} a[data-panel]`, '[data-open-scenario]', '[data-action="index"]']) {
      await page.locator(selector).first().click();
      const notice = page.locator('[data-notice]');
      await expect.poll(() => notice.innerText()).toContain('servidor não respondeu');
      await notice.locator('button').click();
      expect(await slide()).toBe(withControls);
    }
    const field = page.locator(`${present} [data-input="requestsPerDay"] input.value`);
    await field.fill('muitos');
    await field.press('Enter');
    await expect.poll(() => page.locator(`${present} .refusal`).innerText()).toContain('último valor válido');
    expect(takeComplaints().filter((line) => !expected.test(line))).toEqual([]);
    await close();
  });

  test('the whole deck can be walked, and its charts keep their drawings', async () => {
    const { page, takeComplaints, close } = await deck({}, '?v=1&requestsPerDay=2e9');
    await page.context().setOffline(true);
    const ids = await page.$$eval('[data-slide]', (slides) => slides.map((each) => each.id));
    for (const id of ids) {
      await page.evaluate((to) => {
        location.hash = `#/${to}`;
      }, id);
      await page.waitForSelector(`[data-slide="${id}"].present`);
      expect.soft(await page.locator(`${present} [data-chart] svg:empty`).count(), id).toBe(0);
    }
    expect(takeComplaints().filter((line) => !expected.test(line))).toEqual([]);
    await close();
  });

  test('what the slide links to was fetched ahead once somebody used the page', async () => {
    const { page, close } = await deck();
    const fetched = page.waitForResponse(/\/explorar\/numeros\/servingAccelerators\//);
    await page.keyboard.press('Shift');
    await (await fetched).finished();
    await page.context().setOffline(true);
    await page.locator(`${present} .hero a.num`).click();
    await page.locator('dialog.page-panel[open]').waitFor();
    await close();
  });
});

describe('windows over the slide', () => {
  test('a chain of derivations ends where it began, and other links open beside the talk', async () => {
    const { page, close } = await deck();
    await page.locator(`${present} .hero a.num`).click();
    const window = page.locator('dialog.page-panel[open]');
    const first = await window.locator('h2').innerText();
    await window.evaluate((element) => {
      for (const part of element.querySelectorAll('details')) part.open = true;
    });
    await window.locator('a[href*="/numeros/"]').first().click();
    await expect.poll(() => window.locator('h2').innerText()).not.toBe(first);
    expect(await window.count()).toBe(1);
    expect(await window.locator('a[href^="http"]:not([target=_blank])').count()).toBe(0);
    await page.keyboard.press('Escape');
    await expect.poll(() => window.count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-quantity'))).toBe('servingAccelerators');
    await close();
  });

  test('Escape takes back what was typed before it closes the window', async () => {
    const { page, close } = await deck();
    await page.locator(`${present} .hero a.num`).click();
    const window = page.locator('dialog.page-panel[open]');
    const field = window.locator('input.value').first();
    const before = await field.inputValue();
    await field.fill('bobagem');
    await page.keyboard.press('Escape');
    expect(await field.inputValue()).toBe(before);
    expect(await window.count()).toBe(1);
    await page.keyboard.press('Escape');
    await expect.poll(() => window.count()).toBe(0);
    await close();
  });

  test('a sourced figure shows its source without leaving the talk', async () => {
    const { page, slide, close } = await deck();
    await page.evaluate(() => {
      location.hash = '#/pico';
    });
    await page.waitForSelector('[data-slide="pico"].present');
    await page.locator(`${present} a.fact`).first().click();
    await page.locator('dialog.page-panel[open] a').first().waitFor();
    expect(await slide()).toBe('pico');
    await close();
  });
});

describe('the black stage', () => {
  test('any key lights it and does nothing else, a click too, and both are told', async () => {
    const { page, slide, close } = await deck();
    const blank = page.locator('.deck-blank');
    for (const light of ['PageDown', ' ', 'Escape', 'b']) {
      await page.keyboard.press('b');
      expect(await blank.isVisible()).toBe(true);
      expect(await page.textContent('[data-announcer]')).toContain('Tela apagada');
      await page.keyboard.press(light);
      expect(await blank.isVisible()).toBe(false);
      expect(await page.textContent('[data-announcer]')).toContain('Tela acesa');
      expect(await slide()).toBe(withControls);
    }
    await page.keyboard.press('b');
    const box = await page.locator(`${present} .hero a.num`).boundingBox();
    if (box === null) throw new Error('the number has no box');
    await page.mouse.click(box.x + 5, box.y + 5);
    expect(await blank.isVisible()).toBe(false);
    expect(await page.locator('dialog[open]').count()).toBe(0);
    await close();
  });
});

describe('phones and magnified pages', () => {
  async function swipe(page: Awaited<ReturnType<typeof deck>>['page'], from: readonly [number, number], to: readonly [number, number]): Promise<void> {
    const client = await page.context().newCDPSession(page);
    const point = (share: number) => ({ x: from[0] + (to[0] - from[0]) * share, y: from[1] + (to[1] - from[1]) * share });
    await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point(0)] });
    for (let step = 1; step <= 10; step++) await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [point(step / 10)] });
    await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  }

  test('a finger reads down a slide and turns it sideways, both ways, without leaving the talk', async () => {
    const { page, slide, close } = await deck({ width: 360, height: 640, touch: true });
    await swipe(page, [180, 120], [180, 20]);
    await expect.poll(() => page.locator(present).evaluate((element) => element.scrollTop)).toBeGreaterThan(20);
    await swipe(page, [320, 60], [60, 62]);
    await expect.poll(slide).not.toBe(withControls);
    await swipe(page, [60, 60], [320, 62]);
    await expect.poll(slide).toBe(withControls);
    await close();
  });

  test('at 320 pixels arrows read down the slide before they turn it, and the buttons that turn it are there', async () => {
    const { page, slide, close } = await deck({ width: 320, height: 256 });
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.locator(present).evaluate((element) => element.scrollTop)).toBeGreaterThan(0);
    expect(await slide()).toBe(withControls);
    for (const name of ['previous', 'next']) {
      const box = await page.locator(`[data-action="${name}"]`).boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
    }
    await page.locator(present).evaluate((element) => {
      element.scrollTop = element.scrollHeight;
    });
    await page.keyboard.press('ArrowDown');
    await expect.poll(slide).not.toBe(withControls);
    await close();
  });
});

describe('one scenario through the pages of a tab', () => {
  test('what was changed on another page is there after going back, whatever the address said', async () => {
    const { page, close } = await deck({}, '?v=1&requestsPerDay=2e9');
    await expect.poll(() => page.evaluate(() => (history.state as Record<string, unknown> | null)?.['megamaquina'])).toBe(true);
    await page.goto(addressOf('explorar/numeros/servingAccelerators/'));
    const field = page.locator('[data-input="peakToMean"] input.value');
    await field.fill('3');
    await field.press('Enter');
    await expect.poll(() => page.evaluate(() => location.search)).toContain('peakToMean=3');
    await page.goBack();
    await page.waitForSelector(present);
    await expect.poll(() => page.evaluate(() => location.search)).toBe('?v=1&peakToMean=3&requestsPerDay=2e9');
    await close();
  });

  test('going back to an older slide keeps the scenario of now in the address', async () => {
    const { page, close } = await deck({}, '?v=1&requestsPerDay=2e9');
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageUp');
    const field = page.locator(`${present} [data-input="requestsPerDay"] input.value`);
    await field.fill('3e9');
    await field.press('Enter');
    await expect.poll(() => page.evaluate(() => location.search)).toBe('?v=1&requestsPerDay=3e9');
    await page.goBack();
    await expect.poll(() => page.evaluate(() => location.search)).toBe('?v=1&requestsPerDay=3e9');
    await close();
  });

  test('closed storage costs nothing but the memory', async () => {
    const { page, complaints, close } = await openPage();
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(globalThis, name, {
          get: () => {
            throw new DOMException('closed', 'SecurityError');
          },
        });
      }
    });
    await openDeck(page, { query: '?v=1&requestsPerDay=2e9', hash: `#/${withControls}` });
    await page.keyboard.press('t');
    const field = page.locator(`${present} [data-input="requestsPerDay"] input.value`);
    await field.fill('3e9');
    await field.press('Enter');
    await expect.poll(() => page.evaluate(() => location.search)).toBe('?v=1&requestsPerDay=3e9');
    expect(complaints).toEqual([]);
    await close();
  });

  test('a link that pins what is computed holds, and one that leads nowhere is refused by name', async () => {
    const pinned = await deck({}, '?v=1&siteAccelerators=200000');
    await expect.poll(() => pinned.page.locator('[data-quantity="siteAccelerators"]').first().getAttribute('data-value')).toBe('200000');
    await pinned.close();
    const { page, close } = await deck({}, '?v=1&servingAccelerators=1e300&requestsPerDay=2e9');
    await expect.poll(() => page.locator('[data-notice]').innerText()).toContain('não chega a um número');
    await expect.poll(() => page.evaluate(() => location.search)).toBe('?v=1&requestsPerDay=2e9');
    await close();
  });
});

test('the number of the slide is told when a control has changed it', async () => {
  const { page, close } = await deck();
  await page.locator(`${present} [data-input="requestsPerDay"] input[type=range]`).focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => page.textContent('[data-announcer]')).toContain('GPUs');
  await settle(page);
  await close();
});
