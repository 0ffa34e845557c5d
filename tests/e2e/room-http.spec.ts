import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { reachableAddresses } from '../../scripts/lib/room/addresses.mjs';
import { openRoom, type OpenRoom } from '../../scripts/lib/room/open.mjs';
import { freshCode, freshSecret } from '../../src/room/protocol/ids.ts';
import { openPage, useBrowser, type OpenOptions } from './helpers/browser.ts';

/** What browsers withhold where a hall reaches a trainer's laptop: by plain http at an address of the local network. */
const WITHHELD = ['serviceWorker', 'wakeLock', 'clipboard', 'subtle', 'randomUUID'];

useBrowser();

let open: OpenRoom;
/** As a phone would; a machine without a network still has an address that browsers take for no secure context. */
const host = reachableAddresses()[0] ?? '0.0.0.0';

beforeAll(async () => {
  open = await openRoom({ dir: inject('siteDir'), base: '/', port: 0, host: '0.0.0.0', room: freshCode(), secret: freshSecret() });
});
afterAll(() => open.close());

const at = (path: string): string => `http://${host}:${new URL(open.url).port}/${path}`;

async function visit(path: string, options: OpenOptions = {}) {
  const opened = await openPage(options);
  await opened.page.goto(at(path));
  return { ...opened, faults: () => opened.complaints.filter((line) => !line.startsWith(`foreign request: ${at('')}`)) };
}

const shown = (page: Page): Promise<string | null> => page.getAttribute('[data-slide].present', 'data-slide');

describe('on plain http at an address of the local network', () => {
  test('browsers withhold what these tests are about', async () => {
    const { page, close } = await visit('');
    expect(await page.evaluate((names) => names.filter((name) => name in navigator || name in crypto), WITHHELD)).toEqual([]);
    expect(await page.evaluate(() => isSecureContext)).toBe(false);
    await close();
  });

  test('the deck turns, its speaker page follows and drives, and a link that cannot be copied is shown', async () => {
    const { page: stage, faults, close } = await visit('apresentar/#/pico');
    await stage.waitForSelector('[data-slide="pico"].present');
    await stage.keyboard.press('PageDown');
    await expect.poll(() => shown(stage)).not.toBe('pico');
    const second = await shown(stage);
    const desk = await stage.context().newPage();
    await desk.goto(at('palco/'));
    await expect.poll(() => desk.textContent('[data-status]')).toBe('Palco ligado');
    await desk.keyboard.press('PageUp');
    await expect.poll(() => shown(stage)).toBe('pico');
    await desk.keyboard.press('PageDown');
    await expect.poll(() => shown(stage)).toBe(second);
    await desk.close();

    await stage.bringToFront();
    await stage.getByRole('button', { name: 'Cenário' }).first().click();
    const panel = stage.locator('dialog.panel[open]');
    await panel.getByRole('button', { name: 'Copiar link do cenário' }).click();
    await expect.poll(() => panel.locator('[role=status]').textContent()).toContain(at('apresentar/'));
    expect(faults()).toEqual([]);
    await close();
  });

  test('a phone comes in by its link, and the presenter by theirs', async () => {
    const phone = await visit(`sala/#${open.room}`, { width: 360, height: 800, mobile: true, touch: true });
    await phone.page.waitForSelector('[data-room-in]:not([hidden])');
    const lead = await visit(`sala/conduzir/#${open.room}.${open.secret}`);
    await lead.page.waitForSelector('[data-lead]:not([hidden])');
    const stage = await lead.page.context().newPage();
    await stage.goto(at('apresentar/#/pico'));
    await expect.poll(() => phone.page.locator('[data-room-slide] [data-slide]').getAttribute('data-slide', { timeout: 1000 }).catch(() => null)).toBe('pico');
    expect([...phone.faults(), ...lead.faults()]).toEqual([]);
    await phone.close();
    await lead.close();
  });

  test('the check before the talk and the page on use without internet say what cannot be had here', async () => {
    const { page, faults, close } = await visit('palco/conferir/');
    await expect.poll(() => page.textContent('[data-check="wake"]')).toContain('Desligue o descanso de tela do computador');
    await page.goto(at('sem-internet/'));
    await expect.poll(() => page.textContent('[data-offline="page"]')).toContain('o navegador não guarda cópias');
    expect(faults()).toEqual([]);
    await close();
  });

  test('pages that keep and copy things work as far as they can', async () => {
    const { page, faults, close } = await visit('apresentar/montar/');
    await page.locator('.maker-all summary').first().click();
    await page.locator('.maker-all input[type=checkbox]').first().check();
    await page.click('[data-do="copy"]');
    await expect.poll(() => page.textContent('[data-says]')).toContain('copie com o teclado');
    expect(await page.evaluate(() => (document.activeElement as HTMLTextAreaElement).value)).toContain(at('apresentar/'));
    await page.goto(at('oficina/pauta/'));
    await page.waitForSelector('[data-steps] a[aria-current]');
    await page.locator('#c01 label').click();
    await page.reload();
    await page.waitForSelector('[data-steps] a[aria-current]');
    expect(await page.locator('#c01 input').isChecked()).toBe(true);
    expect(faults()).toEqual([]);
    await close();
  });
});
