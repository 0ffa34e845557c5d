import { buffer } from 'node:stream/consumers';
import type { Download, Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { calculators } from '../../src/calculators/all.ts';
import { calculatorNames, type CalculatorName } from '../../src/calculators/calculator.ts';
import { addressOf, openPage, useBrowser, type WatchedPage } from './helpers/browser.ts';
import { settle } from './helpers/deck.ts';
import { htmlOf } from './helpers/site.ts';

useBrowser();

const pathOf = (name: CalculatorName): string => `explorar/calculadoras/${name}/`;

async function open(name: CalculatorName, query = ''): Promise<WatchedPage> {
  const watched = await openPage();
  await watched.page.goto(addressOf(pathOf(name)) + query);
  await settle(watched.page);
  // The frame has its buttons once it is alive.
  await watched.page.waitForSelector('.control .reset', { state: 'attached' });
  return watched;
}

/** The large number's value, in the model's unit. */
async function heroOf(page: Page): Promise<number> {
  return Number(await page.locator('.desk-now .hero .num').first().getAttribute('data-value'));
}

/** What was downloaded; the browser may run apart from the tests. */
async function bytesOf(download: Download): Promise<Buffer> {
  return buffer(await download.createReadStream());
}

/** The first control with a field; its input is the first numeric one of the definition. */
const firstControl = (page: Page): ReturnType<Page['locator']> => page.locator('.desk-controls .control:has(input.value)').first();

describe.each(calculatorNames)('the calculator %s', (name) => {
  const { results, inputs } = calculators[name];

  test('shows all results and controls without script, as finite numbers', () => {
    const html = htmlOf(pathOf(name));
    for (const id of results) expect(html).toContain(`data-quantity="${id}"`);
    for (const id of inputs) expect(html).toContain(`data-input="${id}"`);
    for (const [, value] of html.matchAll(/data-value="([^"]*)"/g)) expect(value).not.toMatch(/NaN|Infinity|^$/);
  });

  test('follows a control, takes it back, makes it again and returns to the default', async () => {
    const { page, takeComplaints, close } = await open(name);
    const before = await page.locator('[data-quantity]').evaluateAll((all) => all.map((element) => element.getAttribute('data-value')).join());
    const after = (): Promise<string> => page.locator('[data-quantity]').evaluateAll((all) => all.map((element) => element.getAttribute('data-value')).join());
    const control = firstControl(page);
    const slider = control.locator('input[type="range"]');
    await slider.focus();
    await page.keyboard.press('PageUp');
    await expect.poll(after, { message: 'a key on the slider' }).not.toBe(before);
    const moved = await after();
    await page.keyboard.press('Control+z');
    await expect.poll(after, { message: 'undone' }).toBe(before);
    await page.keyboard.press('Control+y');
    await expect.poll(after, { message: 'redone' }).toBe(moved);
    await control.locator('.reset').click();
    await expect.poll(after, { message: 'reset' }).toBe(before);
    expect(await control.locator('.reset').isVisible(), 'nothing is left to reset').toBe(false);
    expect(takeComplaints()).toEqual([]);
    await close();
  });

  test('refuses nonsense beside the field and keeps the last good state', async () => {
    const { page, takeComplaints, close } = await open(name);
    const before = await heroOf(page);
    const field = firstControl(page).locator('input.value');
    for (const nonsense of ['banana', '-5e40', '1e400', '1,5,5']) {
      await field.fill(nonsense);
      await field.press('Enter');
      const message = firstControl(page).locator('.refusal');
      await expect.poll(() => message.textContent(), { message: nonsense }).toMatch(/mantido/);
      expect(await field.getAttribute('aria-invalid')).toBe('true');
      expect(await heroOf(page), nonsense).toBe(before);
    }
    expect(await page.locator('main').innerText()).not.toMatch(/NaN|Infinity|undefined/);
    expect(takeComplaints()).toEqual([]);
    await close();
  });

  test('is walked by keyboard alone: every control and button in turn, each with a name, none a trap', async () => {
    const { page, close } = await open(name);
    const focusable = await page.locator('main :is(a[href], button, input, select, summary, [tabindex="0"])').evaluateAll((all) => all.filter((element) => element.checkVisibility() && !(element as HTMLButtonElement).disabled).length);
    await page.locator('main a').first().focus();
    const seen = new Set<string>();
    for (let step = 0; step < focusable + 5; step += 1) {
      const [key, label, inside] = await page.evaluate(() => {
        const element = document.activeElement;
        if (element === null) return ['', '', false] as const;
        const all = [...document.querySelectorAll('*')];
        const named = element.getAttribute('aria-label') ?? (element as HTMLInputElement).labels?.[0]?.textContent ?? element.textContent;
        return [String(all.indexOf(element)), named.trim(), element.closest('main') !== null] as const;
      });
      if (!inside) break;
      expect(label, `the ${String(step)}th stop has a name`).not.toBe('');
      expect(seen.has(key), 'the focus goes on').toBe(false);
      seen.add(key);
      await page.keyboard.press('Tab');
    }
    expect(seen.size).toBeGreaterThan(inputs.length * 2);
    await close();
  });

  test('every ready scenario leads to finite numbers and to its own words', async () => {
    const { page, takeComplaints, close } = await open(name);
    const select = page.locator('[data-presets]');
    const offered = await select.locator('option').evaluateAll((all) => all.map((option) => (option as HTMLOptionElement).value).filter((value) => value !== ''));
    expect(offered.length).toBeGreaterThan(0);
    for (const preset of offered) {
      await select.selectOption(preset);
      await expect.poll(() => page.locator('[data-preset-about]').textContent(), { message: preset }).not.toBe('');
      const lost = await page.locator('main [data-value]').evaluateAll((all) => all.filter((element) => !/^-?[\d.]+(e[+-]?\d+)?$|^[a-zA-Z][\w-]*$/.test(element.getAttribute('data-value') ?? '')).length);
      expect(lost, preset).toBe(0);
      expect(await page.locator('main').innerText(), preset).not.toMatch(/NaN|Infinity|undefined/);
    }
    expect(takeComplaints()).toEqual([]);
    await close();
  });
});

describe('what all calculators share', () => {
  test('a typed number is read as people write it: 1,5 bi is 1.5e9, and the link says it', async () => {
    const { page, close } = await open('gpus');
    const field = page.locator('.desk-controls .control[data-input="requestsPerDay"] input.value');
    for (const typed of ['1,5 bi', '1.500.000.000', '1,5e9', '1500 milhões']) {
      await field.fill('2 mi');
      await field.press('Enter');
      await field.fill(typed);
      await field.press('Enter');
      await expect.poll(() => page.evaluate(() => new URLSearchParams(location.search).get('requestsPerDay')), { message: typed }).toBe('1.5e9');
    }
    await close();
  });

  test('two scenarios stand side by side: the fleet for twice the accesses is twice the fleet', async () => {
    const { page, close } = await open('gpus');
    const section = page.locator('[data-compare]');
    await section.scrollIntoViewIfNeeded();
    await section.locator('select').selectOption('');
    await expect.poll(() => section.locator('[data-compare-says]').textContent()).toMatch(/iguais/);
    const field = page.locator('.desk-controls .control[data-input="requestsPerDay"] input.value');
    await field.fill('2 bi');
    await field.press('Enter');
    await section.scrollIntoViewIfNeeded();
    await expect.poll(() => section.locator('[data-compared="inputs"] tr').count()).toBe(1);
    await expect.poll(() => section.locator('[data-compared="results"] tr').first().locator('td').last().textContent()).toMatch(/^2×/);
    await section.locator('[data-swap]').click();
    await expect.poll(() => page.evaluate(() => location.search)).not.toContain('requestsPerDay');
    await expect.poll(() => section.locator('[data-compared="results"] tr').first().locator('td').last().textContent()).toMatch(/^0,5×/);
    await close();
  });

  test('what matters most follows the result that is asked for and what was fixed', async () => {
    const { page, close } = await open('gpus');
    const section = page.locator('[data-tornado]');
    await section.scrollIntoViewIfNeeded();
    const first = (): Promise<string | null> => section.locator('li').first().textContent();
    await expect.poll(first).toMatch(/Tokens da pergunta/);
    const field = page.locator('.desk-controls .control[data-input="promptTokens"] input.value');
    await field.fill('1000');
    await field.press('Enter');
    // What is out of sight may never have been loaded.
    await section.scrollIntoViewIfNeeded();
    await expect.poll(first, { message: 'what somebody fixed swings no more' }).not.toMatch(/Tokens da pergunta/);
    await close();
  });

  test('one leaves with a sentence, a table and a picture', async () => {
    const { page, takeComplaints, close } = await open('gpus', '?v=1&requestsPerDay=2e9');
    const section = page.locator('[data-take]');
    await section.scrollIntoViewIfNeeded();
    await expect.poll(() => section.locator('[data-sentence]').textContent()).toMatch(/^GPUs para responder: .*Em 9 de cada 10 .*acessos por dia: 2 bilhões.*requestsPerDay=2e9/);
    const [table] = await Promise.all([page.waitForEvent('download'), section.locator('[data-csv]').click()]);
    const rows = (await bytesOf(table)).toString('utf8').trim().split('\r\n').map((row) => row.split(';'));
    expect(rows[1]?.slice(0, 2)).toEqual(['resultado', 'servingAccelerators']);
    expect(Number(rows[1]?.[4]?.replace(',', '.'))).toBeCloseTo(await heroOf(page), 6);
    expect(rows.find(([kind]) => kind === 'premissa')?.slice(1, 5)).toEqual(['requestsPerDay', 'Acessos por dia', '2 bilhões de acessos por dia', '2000000000']);
    const [picture] = await Promise.all([page.waitForEvent('download'), page.locator('.chart-tools button').first().click()]);
    const bytes = await bytesOf(picture);
    expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(bytes.readUInt32BE(16), 'as wide as a slide').toBe(1600);
    expect(bytes.length).toBeGreaterThan(10_000);
    expect(takeComplaints()).toEqual([]);
    await close();
  });

  test('impossible combinations are explained', async () => {
    const { page, close } = await open('gpus', '?v=1&servingPrecision=fp4');
    await expect.poll(() => page.locator('[data-advice]').textContent()).toMatch(/Nvidia H100 não faz contas em FP4/);
    await page.locator('.desk-controls .control[data-input="accelerator"] select').selectOption('b200');
    await expect.poll(() => page.locator('[data-advice] li').count()).toBe(0);
    await close();
  });

  test('a control behind a quantity that was set by hand says so, and lets it go', async () => {
    const { page, close } = await open('gpus', '?v=1&servingAccelerators=1000');
    const control = page.locator('.desk-controls .control[data-input="peakToMean"]');
    await expect.poll(() => control.locator('.cut').textContent()).toMatch(/GPUs para responder/);
    await control.locator('.cut button').click();
    await expect.poll(() => control.locator('.cut').isVisible()).toBe(false);
    await close();
  });
});
