import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { violations } from './helpers/accessibility.ts';
import { addressOf, openPage, useBrowser, type OpenOptions, type WatchedPage } from './helpers/browser.ts';
import { mistakes, smallTargets, wideElements } from './helpers/layout.ts';

const DESK = 'oficina/pauta/';
const WORKPLACE = 'oficina/meu-trabalho/';

useBrowser();

async function openDesk(options: OpenOptions = {}, hash = ''): Promise<WatchedPage> {
  const watched = await openPage(options);
  await watched.page.goto(`${addressOf(DESK)}${hash}`);
  await ready(watched.page);
  return watched;
}
const ready = (page: Page) => page.waitForSelector('[data-steps] a[aria-current]');
const says = (page: Page) => page.locator('[data-says]').textContent();
const rowTitles = (page: Page) => page.locator('[data-rows] [data-name]').allTextContents();
const kept = (page: Page) => expect.poll(() => page.locator('[data-kept]').textContent()).toContain('Guardada');

async function printed(page: Page): Promise<string> {
  const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true });
  return text.replaceAll(/\s+/g, ' ');
}

/** What a click saves. */
async function saved(page: Page, act: () => Promise<void>): Promise<{ readonly name: string; readonly content: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), act()]);
  const path = join(await mkdtemp(join(tmpdir(), 'megamaquina-')), 'saved');
  await file.saveAs(path);
  const content = await readFile(path);
  await rm(dirname(path), { recursive: true });
  return { name: file.suggestedFilename(), content };
}

/** A file as it comes from this page. */
const fileOf = (items: readonly object[], change: object = {}): string =>
  JSON.stringify({ format: 'megamaquina-pauta', version: 1, list: { id: 'outro-grupo', title: 'Grupo 2', category: '', baseDate: '', employer: '', introduction: '', items, ...change } });
const itemOf = (i: number, change: object = {}): object => ({ id: String(i), title: `Exigência número ${i}`, text: `Texto da exigência ${i}.`, argument: '', responsible: '', figures: [], ...change });
async function give(page: Page, field: string, text: string, name = 'grupo.json'): Promise<void> {
  await page.locator(field).setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

describe('from an empty page to a printed list', () => {
  test('by keyboard', async () => {
    const { page, takeComplaints, close } = await openDesk();
    const reach = async (selector: string): Promise<void> => {
      for (let i = 0; i < 150; i++) {
        if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`Tab never reached ${selector}`);
    };
    await reach('input[type="search"]');
    await page.keyboard.type('vigilancia');
    await expect.poll(() => page.locator('[data-clause]:visible').count()).toBe(1);
    await reach('#c08 input');
    await page.keyboard.press('Space');
    expect(await says(page)).toContain('Entrou na pauta: Vigilância à vista');
    await reach('[data-own]');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => (document.activeElement as HTMLElement).dataset['write'])).toBe('title');
    await page.keyboard.type('Pausa de verdade');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Dez minutos a cada hora.');
    await page.locator('[data-row="2"] [data-act="up"]').focus();
    await page.keyboard.press('Enter');
    expect(await says(page)).toContain('Pausa de verdade: agora é a 1ª de 2.');
    expect(await rowTitles(page)).toEqual(['Pausa de verdade', 'Vigilância à vista']);
    await page.keyboard.press('Control+z');
    expect(await rowTitles(page)).toEqual(['Vigilância à vista', 'Pausa de verdade']);
    await page.locator('a[href="#levar"]:visible').last().focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('#levar h2').first().evaluate((heading) => heading === document.activeElement)).toBe(true);
    const text = await printed(page);
    expect(text).toContain('1. Vigilância à vista');
    expect(text).toContain('2. Pausa de verdade Dez minutos a cada hora.');
    expect(text).not.toContain('Imprimir ou salvar');
    expect(takeComplaints()).toEqual([]);
    await close();
  });

  test('by touch at 360 pixels, with the network gone', async () => {
    const { page, takeComplaints, close } = await openDesk({ width: 360, height: 740, touch: true });
    await page.context().setOffline(true);
    await page.locator('#c05 label').tap();
    await page.locator('#c29 label').tap();
    await page.getByRole('link', { name: 'Próximo: ajustar' }).tap();
    await page.locator('[data-head="category"]').fill('Bancárias e bancários');
    await page.locator('[data-row="2"] [data-act="up"]').tap();
    expect(await wideElements(page)).toEqual([]);
    expect(await smallTargets(page, 44).then((small) => small.filter((one) => !/class="brand"|<a href|data-theme-toggle/.test(one)))).toEqual([]);
    await page.getByRole('link', { name: 'Próximo: conferir e levar' }).tap();
    expect(await page.locator('[data-sheet] h3').allTextContents()).toEqual(['Relatório socioambiental', 'Menos jornada', 'Fontes']);
    expect(await printed(page)).toContain('Bancárias e bancários');
    // The browser itself asks for the icon again when the address changes.
    expect(takeComplaints().filter((one) => !one.includes('icon.svg'))).toEqual([]);
    await close();
  });
});

describe('a list on the device', () => {
  test('survives a reload, also of a window that closes at once', async () => {
    const { page, close } = await openDesk();
    await page.locator('#c01 label').click();
    await page.reload();
    await ready(page);
    expect(await page.locator('#c01 input').isChecked()).toBe(true);
    await page.goto(`${addressOf(DESK)}#ajustar`);
    expect(await rowTitles(page)).toEqual(['Informação e consulta prévia']);
    await close();
  });

  test('is still offered as a file when the storage is full', async () => {
    const { page, close } = await openDesk();
    await page.evaluate(() => {
      for (let size = 2 ** 22; size >= 1; size /= 2) {
        try {
          for (let i = 0; ; i++) localStorage.setItem(`fill${size}-${i}`, 'x'.repeat(size));
        } catch {
          // The next, smaller piece still finds room.
        }
      }
    });
    await page.locator('#c01 label').click();
    const fault = page.locator('[data-keep-fault]');
    await expect.poll(() => fault.textContent()).toContain('está cheia');
    const { content } = await saved(page, () => fault.getByRole('button').click());
    expect(content.toString()).toContain('"clause": "c01"');
    await close();
  });

  test('follows another window, and keeps both versions when both changed at once', async () => {
    const { page, close } = await openDesk();
    await page.locator('#c01 label').click();
    await kept(page);
    const other = await page.context().newPage();
    await other.goto(addressOf(DESK));
    await ready(other);
    await other.locator('#c02 label').click();
    await expect.poll(() => page.locator('#c02 input').isChecked()).toBe(true);
    expect(await says(page)).toContain('outra janela');
    // Both at once: while this window waits to keep its change, another one writes.
    await page.evaluate(() => {
      document.querySelector<HTMLInputElement>('#c03 input')?.click();
      const places = Object.keys(localStorage).filter((key) => /^megamaquina:pauta:.+:[01]$/.test(key));
      const newest = places.map((key) => localStorage.getItem(key) ?? '').sort((a, b) => Number.parseInt(b) - Number.parseInt(a))[0] ?? '';
      const count = Number.parseInt(newest) + 1;
      localStorage.setItem(`${places[0]?.slice(0, -1) ?? ''}${count % 2}`, newest.replace(/^\S+ \S+/, `${count} outra`));
    });
    await expect.poll(() => says(page)).toContain('duas versões');
    expect(await page.locator('#c03 input').isChecked()).toBe(true);
    const ids = await page.evaluate(() => new Set(Object.keys(localStorage).flatMap((key) => /^megamaquina:pauta:(.+):[01]$/.exec(key)?.[1] ?? [])).size);
    expect(ids).toBe(2);
    await close();
  });
});

describe('a file', () => {
  test('that was saved opens again as it was', async () => {
    const { page, close } = await openDesk();
    await page.locator('#c05 label').click();
    await page.goto(`${addressOf(DESK)}#levar`);
    const { content } = await saved(page, () => page.locator('[data-take="file"]').click());
    await page.locator('[data-lists] summary').click();
    await page.locator('[data-new]').click();
    expect(await page.locator('[data-sheet] h3').count()).toBe(0);
    await give(page, '[data-open-file]', content.toString());
    await expect.poll(() => page.locator('[data-sheet] h3').first().textContent()).toBe('Menos jornada');
    await close();
  });

  test.each([
    ['damaged', '{"format":"megamaquina-pauta","ver', 'está danificado ou não é uma pauta'],
    ['foreign', '{"a":[1]}', 'não é um arquivo de pauta'],
    ['with a wrong part', fileOf([itemOf(1, { title: 7 })]), 'items[0].title'],
  ])('that is %s is refused with the reason, and nothing changes', async (_, text, reason) => {
    const { page, takeComplaints, close } = await openDesk();
    await page.locator('#c05 label').click();
    await kept(page);
    const before = await page.evaluate(() => JSON.stringify(localStorage));
    await give(page, '[data-open-file]', text);
    await expect.poll(() => says(page)).toContain(reason);
    expect(await says(page)).toContain('não mudou');
    expect(await page.evaluate(() => JSON.stringify(localStorage))).toBe(before);
    expect(await page.locator('#c05 input').isChecked()).toBe(true);
    expect(takeComplaints()).toEqual([]);
    await close();
  });

  test('of another group is joined, and what both ask is shown', async () => {
    const { page, close } = await openDesk();
    await page.locator('#c05 label').click();
    await give(page, '[data-join-files]', fileOf([itemOf(1, { clause: 'c05', title: 'Quatro dias', argument: 'O nosso argumento.' }), itemOf(2)]));
    await expect.poll(() => says(page)).toContain('2 cláusulas entraram');
    await page.goto(`${addressOf(DESK)}#levar`);
    expect(await page.locator('.kit-same li').count()).toBe(2);
    await page.getByRole('button', { name: 'Juntar numa só' }).click();
    expect(await page.locator('[data-sheet] h3.counted').allTextContents()).toEqual(['Menos jornada', 'Exigência número 2']);
    expect(await page.locator('[data-sheet]').textContent()).toContain('O nosso argumento.');
    expect(await says(page)).toContain('Nenhum pedido repetido');
    await close();
  });
});

test('200 clauses stay quick', async () => {
  const { page, close } = await openDesk({}, '#ajustar');
  await give(page, '[data-open-file]', fileOf(Array.from({ length: 200 }, (_, i) => itemOf(i + 1, { text: `${i} ${'palavra '.repeat(i % 40)}` }))));
  await expect.poll(() => page.locator('[data-row]').count()).toBe(200);
  const ms = await page.evaluate(() => {
    const start = performance.now();
    for (let i = 0; i < 5; i++) document.querySelector<HTMLButtonElement>('[data-row="100"] [data-act="up"]')?.click();
    return (performance.now() - start) / 5;
  });
  expect(await rowTitles(page).then((titles) => titles.indexOf('Exigência número 100'))).toBe(94);
  // A tenth of a second is felt as at once; a busy machine gets three times that.
  expect(ms).toBeLessThan(300);
  await close();
});

test('what people write is text: tags, emoji, another direction', async () => {
  const { page, takeComplaints, close } = await openDesk();
  const evil = '<img src=x onerror="document.title=1"><script>document.title=2</script> 🙂 שלום';
  await page.locator('[data-own]').click();
  await page.locator('[data-write="title"]').fill(evil);
  await page.locator('[data-write="argument"]').fill(evil);
  await kept(page);
  await page.goto(`${addressOf(DESK)}#levar`);
  await page.reload();
  await expect.poll(() => page.locator('[data-sheet] h3').first().textContent()).toBe(evil);
  expect(await page.locator('[data-sheet] img, [data-sheet] script, [data-rows] img').count()).toBe(0);
  expect(await page.title()).toContain('Montar a pauta');
  expect(takeComplaints()).toEqual([]);
  await close();
});

test('a figure comes with its range, its scenario and its source, and the Word file has real headings', async () => {
  const { page, takeComplaints, close } = await openPage();
  await page.goto(`${addressOf(DESK)}?v=1&requestsPerDay=2e9#ajustar`);
  await ready(page);
  await page.goto(`${addressOf(DESK)}?v=1&requestsPerDay=2e9#c29`);
  await page.locator('#c29 label').click();
  await page.locator('[data-steps] a[href="#ajustar"]').click();
  await page.locator('[data-row="1"] [data-act="edit"]').click();
  await page.locator('[data-row="1"] [data-act="figure"]').click();
  await page.locator('[data-figure="annualEnergy"]').click();
  await expect.poll(() => says(page)).toContain('Número juntado');
  await page.locator('[data-steps] a[href="#levar"]').click();
  await expect.poll(() => page.locator('[data-sheet]').textContent()).not.toBe('');
  const sheet = await page.locator('[data-sheet]').textContent();
  expect(sheet).toMatch(/Energia do data center num ano: [\d,.]+ [GT]Wh.*\(entre /);
  expect(sheet).toContain('/explorar/numeros/annualEnergy/?v=1&requestsPerDay=');
  const { name, content } = await saved(page, () => page.locator('[data-take="word"]').click());
  expect(name).toMatch(/\.docx$/);
  const xml = strFromU8(unzipSync(new Uint8Array(content))['word/document.xml'] ?? new Uint8Array());
  expect(xml.match(/<w:pStyle w:val="(?:Title|Heading1)"\/>/g)).toHaveLength(3);
  expect(takeComplaints()).toEqual([]);
  await close();
});

test('without JavaScript all clauses can be read, and the page says what is missing', async () => {
  const { page, close } = await openPage({ javaScriptEnabled: false });
  await page.goto(addressOf(DESK));
  expect(await page.locator('[data-clause]:visible').count()).toBe(37);
  expect(await page.locator('main').textContent()).toContain('precisa de JavaScript');
  expect(await page.locator('main input:visible, main button:visible').count()).toBe(0);
  await close();
});

describe.each([[DESK, ['#escolher', '#ajustar', '#levar']], [WORKPLACE, ['#contar', '#levar']]] as const)('/%s', (path, steps) => {
  test.each(steps)('%s can be used by all at 360 pixels', async (step) => {
    const { page, takeComplaints, close } = await openPage({ width: 360, height: 740 });
    await page.goto(`${addressOf(path)}${step}`);
    await ready(page);
    expect(await wideElements(page)).toEqual([]);
    expect(await mistakes(page)).toEqual([]);
    expect(await violations(page)).toEqual([]);
    expect(takeComplaints()).toEqual([]);
    await close();
  });
});

describe('one’s own workplace', () => {
  test('asks by its systems and reports what its use adds up to', async () => {
    const { page, takeComplaints, close } = await openPage();
    await page.goto(addressOf(WORKPLACE));
    await ready(page);
    await page.locator('[data-field="headcount"]').fill('240');
    await page.locator('[data-system="judges"]').check();
    await page.locator('[data-occupation="bank-worker"]').check();
    await page.locator('[data-steps] a[href="#levar"]').click();
    await expect.poll(() => page.locator('[data-sheet]').textContent()).toContain('artigo 20 da LGPD');
    await page.locator('input[value="report"]').check();
    await expect.poll(() => page.locator('[data-sheet]').textContent()).toContain('240 pessoas × 20 usos por dia × 220 dias = 1.056.000 usos num ano');
    await page.reload();
    await ready(page);
    expect(await page.locator('[data-sheet]').textContent()).toContain('240 pessoas');
    expect(takeComplaints()).toEqual([]);
    await close();
  });

  test.each(['muitas', '-3', '0', '1e12'])('refuses %s beside the field and keeps the last good count', async (typed) => {
    const { page, close } = await openPage();
    await page.goto(addressOf(WORKPLACE));
    await ready(page);
    await page.locator('[data-field="headcount"]').fill(typed);
    expect(await page.locator('[data-fault="headcount"]').textContent()).toContain('Escreva um número');
    await page.locator('[data-steps] a[href="#levar"]').click();
    await expect.poll(() => page.locator('[data-sheet]').textContent()).toContain('50 pessoas');
    await close();
  });
});
