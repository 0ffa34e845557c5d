import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { basePath } from '../../scripts/lib/base.mjs';
import { singleFile } from '../../scripts/lib/package/file.mjs';
import { locales, placeOf } from '../../src/i18n/locales.ts';
import { addressOf, openPage, useBrowser } from './helpers/browser.ts';
import { openDeck, present, withControls } from './helpers/deck.ts';
import { openHall, openAt, onPhone, serveRoom } from './helpers/room.ts';
import { allPages, htmlOf, pageIn, slidesOf, TALK } from './helpers/site.ts';

useBrowser();

/** A slide that appears step by step. */
const STEPPED = 'linha-de-montagem';
const others = locales.filter((locale) => locale !== 'pt-BR');

describe.each(others)('the site in %s', (locale) => {
  test('has every page, each in its language and with the addresses of the others', () => {
    const missing = allPages.filter((page) => !existsSync(join(inject('siteDir'), pageIn(page, locale), 'index.html')));
    expect(missing).toEqual([]);
    const wrong = allPages.filter((page) => {
      const html = htmlOf(pageIn(page, locale));
      return !html.includes(`<html lang="${locale}"`) || !locales.every((other) => new RegExp(`hreflang="${other}" href="[^"]*/${placeOf(`/${page}`, other)}"`).test(html));
    });
    expect(wrong).toEqual([]);
  });

  test('presents the same slides in the same order', () => {
    expect(slidesOf(pageIn(TALK, locale))).toEqual(slidesOf(TALK));
  });

  test('links to its own pages, and none is dead', () => {
    const dead = new Set<string>();
    for (const page of allPages) {
      for (const [, address = ''] of htmlOf(pageIn(page, locale)).matchAll(/<a\b[^>]*\shref="(\/[^"#?]*)/g)) {
        if (!existsSync(join(inject('siteDir'), address, address.endsWith('/') ? 'index.html' : ''))) dead.add(`${page}: ${address}`);
      }
    }
    expect([...dead]).toEqual([]);
  });

  test('loads the words of no other language', async () => {
    const { page, close } = await openPage();
    const scripts: Promise<string>[] = [];
    page.on('response', (response) => { if (response.url().endsWith('.js')) scripts.push(response.text().catch(() => '')); });
    await openDeck(page, { talk: pageIn(TALK, locale), hash: `#/${withControls}` });
    await page.locator('[data-action="tools"]').click();
    await page.waitForLoadState('networkidle');
    const all = (await Promise.all(scripts)).join('\n');
    // What the toolbox and the help say in Portuguese.
    expect(all).not.toMatch(/Trocar tema|Ir para o slide|Desfazer|premissa/);
    expect(all.length).toBeGreaterThan(10_000);
    await close();
  });
});

test('a deck in Spanish fits into one file, whose links stay inside', async () => {
  const { html, left } = await singleFile(join(inject('siteDir'), 'es'), 'oficina', `${basePath()}es/`, 'es');
  expect(left).toBe(0);
  // A failure must not print three million letters.
  expect(/<html[^>]*\slang="es"/.test(html)).toBe(true);
  expect(html.includes('href="#!/fuentes/')).toBe(true);
  expect(/<a\b[^>]*\shref="(\/[^"]*)"/.exec(html)?.[1]).toBeUndefined();
});

describe('a change of language', () => {
  test('keeps the slide and the scenario', async () => {
    const { page, complaints, close } = await openPage();
    await openDeck(page, { query: '?v=1&requestsPerDay=2e9', hash: `#/${withControls}` });
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction((first) => document.querySelector('.present')?.getAttribute('data-slide') !== first, withControls);
    const slide = await page.getAttribute(present, 'data-slide');
    await page.locator('[data-action="help"]').click();
    await page.locator('#deck-help a[hreflang="es"]').click();
    await page.waitForSelector('html[lang="es"] [data-slide].present');
    expect(await page.getAttribute(present, 'data-slide')).toBe(slide);
    await expect.poll(() => new URL(page.url()).search).toContain('requestsPerDay=2');
    await expect.poll(() => page.locator(`[data-slide="${withControls}"] [data-input="requestsPerDay"] input.value`).inputValue()).toBe('2.000 millones');
    expect(complaints).toEqual([]);
    await close();
  });

  test('keeps the step', async () => {
    const { page, close } = await openPage();
    await openDeck(page, { hash: `#/${STEPPED}` });
    const shown = (): Promise<number> => page.locator('.present .fragment.visible').count();
    await page.keyboard.press('PageDown');
    await expect.poll(shown).toBe(1);
    await page.keyboard.press('PageDown');
    await expect.poll(shown).toBeGreaterThan(1);
    const steps = await shown();
    await page.locator('[data-action="help"]').click();
    await page.locator('#deck-help a[hreflang="en"]').click();
    await page.waitForSelector(`html[lang="en"] [data-slide="${STEPPED}"].present`);
    await expect.poll(shown).toBe(steps);
    await close();
  });

  test('is one key away for those who use no mouse, on every page', async () => {
    const { page, close } = await openPage();
    await page.goto(addressOf('explorar/uso/'));
    await page.locator('.site-head .languages a[hreflang="en"]').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/en/explore/use/');
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    await close();
  });
});

describe('a room of several languages', () => {
  test('each phone shows the stage’s slide and numbers in a language of its own', async () => {
    const served = await serveRoom();
    const hall = await openHall(served, withControls);
    const phones = await Promise.all(others.map((locale) => openAt(served, `${pageIn('sala/', locale)}#${served.room}`)));
    for (const { page } of phones) await expect.poll(() => onPhone(page)).toBe(withControls);
    const titles = await Promise.all(phones.map(({ page }) => page.locator('[data-room-slide] h2').first().innerText()));
    expect(new Set([...titles, await hall.stage.locator('.present h2').innerText()]).size).toBe(3);
    const field = hall.stage.locator(`.present [data-input="requestsPerDay"] input.value`);
    await field.fill('2 bi');
    await field.press('Enter');
    const told = phones.map(({ page }) => page.locator('[data-room-slide] [data-input="requestsPerDay"] input.value').first());
    await expect.poll(() => told[0]?.inputValue()).toBe('2 billion');
    await expect.poll(() => told[1]?.inputValue()).toBe('2.000 millones');
    for (const each of [...phones, hall]) await each.close();
    await served.close();
  });
});
