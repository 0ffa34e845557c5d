import { describe, expect, test } from 'vitest';
import { evaluateInputs } from '../../src/model/live.ts';
import { violations } from './helpers/accessibility.ts';
import { addressOf, openPage, themes, useBrowser } from './helpers/browser.ts';
import { settle } from './helpers/deck.ts';
import { htmlOf } from './helpers/site.ts';

useBrowser();

const PAGE = 'explorar/data-center/';

describe('the page of the data centre', () => {
  test('is whole without script: the drawing in the scene’s place, the tree, the table, the plans', () => {
    const html = htmlOf(PAGE);
    expect(html).toMatch(/<div[^>]*data-scene[^>]*>\s*<div class="scene-poster">\s*<svg[^>]*class="site-poster"/);
    expect(html.match(/data-level="/g)?.length).toBe(11);
    for (const id of ['hallsAtSite', 'chillersAtSite', 'generatorsAtSite', 'gpuFailuresPerDay']) {
      expect(html).toContain(`data-quantity="${id}" data-value="${String(evaluateInputs({})[id])}"`);
    }
  });

  test('a button puts another site on: summary, drawing and numbers follow', async () => {
    const { page, takeComplaints, close } = await openPage();
    await page.goto(addressOf(PAGE));
    await settle(page);
    const before = await page.locator('[data-site-poster="site"]').innerHTML();
    // What a button does is loaded when it comes into view.
    await expect.poll(async () => {
      await page.getByRole('button', { name: 'Colossus, da xAI, em Memphis' }).click();
      await page.locator('[data-site-poster="site"]').scrollIntoViewIfNeeded();
      return page.locator('[data-site-poster="site"]').innerHTML();
    }).not.toBe(before);
    await page.locator('[data-site-summary]').scrollIntoViewIfNeeded();
    await expect.poll(() => page.locator('[data-site-summary]').textContent()).toMatch(/200\.000 GPUs.*10 galpões/);
    expect(takeComplaints()).toEqual([]);
    await close();
  });

  test('the tree and the search by number tell the camera where to go, by keyboard', async () => {
    const { page, takeComplaints, close } = await openPage();
    await page.goto(`${addressOf(PAGE)}?v=1&siteAccelerators=1e6`);
    await settle(page);
    await page.evaluate(() => {
      document.addEventListener('site:go', (event) => {
        document.body.dataset['went'] = JSON.stringify((event as CustomEvent<unknown>).detail);
      });
    });
    const went = (): Promise<unknown> => page.evaluate(() => JSON.parse(document.body.dataset['went'] ?? 'null') as unknown);
    const hall = page.locator('.site-tree summary', { hasText: 'O galpão' });
    await hall.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const button = page.getByRole('button', { name: 'Ver na cena: O galpão' });
    await button.focus();
    await expect.poll(async () => {
      await page.keyboard.press('Enter');
      return went();
    }).toEqual({ level: 'hall', part: 'hall', address: { hall: 0, row: 0, rack: 0, server: 0, slot: 0 } });

    const field = page.getByLabel('Número da GPU');
    await field.fill('1000000');
    await field.press('Enter');
    const address = { hall: 48, row: 33, rack: 1, server: 3, slot: 7 };
    await expect.poll(went).toEqual({ level: 'package', address });
    expect(await page.locator('[data-site-find] output').textContent()).toContain('A GPU 1.000.000 fica no galpão 49');
    await field.fill('1000001');
    await field.press('Enter');
    expect(await page.locator('[data-site-find] output').textContent()).toBe('Neste cenário as GPUs vão de 1 a 1.000.000.');
    expect(takeComplaints()).toEqual([]);
    await close();
  });

  test('a request can be walked to and fro; at its end the energy is the model’s', async () => {
    const { page, takeComplaints, close } = await openPage();
    await page.goto(addressOf(PAGE));
    await settle(page);
    const follow = page.locator('[data-site-follow]');
    await follow.scrollIntoViewIfNeeded();
    const range = follow.locator('input[type="range"]');
    await range.focus();
    await expect.poll(async () => {
      await page.keyboard.press('End');
      return follow.locator('tr[data-here]').getAttribute('data-step');
    }).toBe('back');
    const total = (await follow.locator('tfoot [data-quantity="energyPerRequest"]').textContent())?.replace(/ por .*/, '') ?? '?';
    expect(await follow.locator('output').textContent()).toContain(total);
    await page.keyboard.press('Home');
    expect(await follow.locator('tr[data-here]').getAttribute('data-step')).toBe('phone');
    expect(takeComplaints()).toEqual([]);
    await close();
  });

  test('a layer is chosen by keyboard: its table, its marks in the drawing, and the scene is told', async () => {
    const { page, takeComplaints, close } = await openPage();
    await page.goto(addressOf(PAGE));
    await settle(page);
    await page.evaluate(() => {
      document.addEventListener('site:layer', (event) => {
        document.body.dataset['layer'] = JSON.stringify((event as CustomEvent<unknown>).detail);
      });
    });
    await page.locator('.layer-choice input').first().focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.evaluate(() => document.body.dataset['layer'])).toBe('{"layer":"power"}');
    expect(await page.locator('[data-layer-panel]:visible').getAttribute('data-layer-panel')).toBe('power');
    expect(await page.locator('[data-site-poster="site"] .sl').evaluateAll((all) => all.filter((g) => getComputedStyle(g).display !== 'none').map((g) => g.getAttribute('class')))).toEqual(['sl sl-power']);
    expect(takeComplaints()).toEqual([]);
    await close();
  });

  test('two sites are drawn at one scale', async () => {
    const { page, takeComplaints, close } = await openPage();
    await page.goto(addressOf(PAGE));
    await settle(page);
    const pair = page.locator('[data-two-sites]');
    await pair.scrollIntoViewIfNeeded();
    await expect.poll(async () => {
      await pair.locator('select').nth(1).selectOption({ label: 'Santos Dumont, em Petrópolis, existente' });
      return pair.locator('figcaption').nth(1).textContent();
    }).toContain('368 GPUs');
    const boxes = await pair.locator('svg').evaluateAll((all) => all.map((svg) => svg.getAttribute('viewBox')));
    expect(boxes[0]).toBe(boxes[1]);
    expect(takeComplaints()).toEqual([]);
    await close();
  });

  test.each(themes)('has no violations of accessibility in %s', async (theme) => {
    const { page, close } = await openPage({ theme });
    await page.goto(addressOf(PAGE));
    await settle(page);
    await page.evaluate(() => {
      for (const part of document.querySelectorAll<HTMLDetailsElement>('.site-tree details')) part.open = true;
    });
    expect(await violations(page)).toEqual([]);
    await close();
  });

  test('fits a phone', async () => {
    const { page, close } = await openPage({ width: 360, height: 800 });
    await page.goto(addressOf(PAGE));
    await settle(page);
    await page.evaluate(() => {
      for (const part of document.querySelectorAll<HTMLDetailsElement>('.site-tree details')) part.open = true;
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await close();
  });
});
