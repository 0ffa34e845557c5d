import { describe, expect, test } from 'vitest';
import { sourceNames } from '../../scripts/lib/drawings/list.mjs';
import { violations } from './helpers/accessibility.ts';
import { addressOf, openPage, themes, useBrowser } from './helpers/browser.ts';
import { openDeck, settle } from './helpers/deck.ts';
import { htmlOf } from './helpers/site.ts';

useBrowser();

const drawingNames = await sourceNames();

const pageOf = (name: string): string => `explorar/desenhos/${name}/`;

describe('drawings', () => {
  test.each(drawingNames)('%s is whole without script: values in the drawing and in the list', (name) => {
    const html = htmlOf(pageOf(name));
    expect(html).toMatch(/<svg[^>]*class="drawn"/);
    expect(html).toContain('class="chart-panel diagram-path"');
    expect(html).not.toMatch(/<tspan data-(?:quantity|fact)="[^"]*"><\/tspan>/);
  });

  test('follow the scenario, drawing and list alike', async () => {
    const { page, takeComplaints, close } = await openPage();
    await page.goto(`${addressOf(pageOf('power-chain'))}?v=1&requestsPerDay=3e9`);
    await settle(page);
    const values = await page.locator('[data-diagram] [data-quantity="siteAccelerators"]').evaluateAll((all) => all.map((element) => element.textContent));
    expect(values).toHaveLength(2);
    expect(new Set(values).size).toBe(1);
    expect(htmlOf(pageOf('power-chain'))).not.toContain(`>${values[0] ?? ''}<`);
    expect(takeComplaints()).toEqual([]);
    await close();
  });

  test.each(themes)('have no violations of accessibility in %s', async (theme) => {
    const { page, close } = await openPage({ theme });
    for (const address of [pageOf('request-path'), 'explorar/numeros/energyPerRequest/']) {
      await page.goto(addressOf(address));
      await settle(page);
      await page.locator('[data-diagram] summary').click();
      expect(await violations(page), address).toEqual([]);
    }
    await close();
  });

  test('move in their own box on a phone, and the page stays', async () => {
    const { page, close } = await openPage({ width: 360, height: 800 });
    for (const name of drawingNames) {
      await page.goto(addressOf(pageOf(name)));
      await settle(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(360);
    }
    await close();
  });

  test('lead from a number to those that it follows from, by keyboard', async () => {
    const { page, close } = await openPage();
    await page.goto(addressOf('explorar/numeros/energyPerRequest/'));
    await settle(page);
    const link = page.locator('.drawn a').first();
    await link.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/numeros\/(?!energyPerRequest)\w+\/$/);
    await close();
  });
});

describe('a drawing on the stage', () => {
  test('comes with its slide into the room that was kept for it, and opens step by step', async () => {
    const { page, takeComplaints, close } = await openPage({ width: 1280, height: 720 });
    await openDeck(page, { hash: '#/aprendizado-profundo' });
    // The deck may still be on its way from the first slide to the one that the address names.
    await page.waitForSelector('[data-slide="aprendizado-profundo"].present');
    const figure = page.locator('[data-slide="aprendizado-profundo"] [data-diagram]');
    const size = (): Promise<string> => figure.locator('.drawn').evaluate((svg) => {
      const { width, height } = svg.getBoundingClientRect();
      return `${width} ${height}`;
    });
    const kept = await size();
    await page.waitForSelector('[data-slide="aprendizado-profundo"] [data-node="llm"]', { state: 'attached' });
    expect(await size()).toBe(kept);
    const shown = (): Promise<number> => figure.locator('.fragment').evaluateAll((all) => all.filter((part) => part.classList.contains('visible')).length);
    const steps: number[] = [await shown()];
    for (let press = 0; press < 3; press += 1) {
      await page.keyboard.press('PageDown');
      steps.push(await shown());
    }
    expect(steps).toEqual([0, 2, 4, 6]);
    expect(await figure.locator('.diagram-path li').count()).toBeGreaterThan(4);
    expect(takeComplaints()).toEqual([]);
    await close();
  });
});
