import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { getDocumentProxy } from 'unpdf';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { pdfOf } from '../../scripts/lib/paper.mjs';
import { addressOf, openPage, useBrowser } from './helpers/browser.ts';
import { openDeck, showSlide } from './helpers/deck.ts';
import { allPages, htmlOf, slidesOf } from './helpers/site.ts';

useBrowser();

const aula = 'imprimir/aula/';
/** Slides as they stand in the deck: what the paper is held against. */
const ids = slidesOf('apresentar/');
/** Upper case on a poster is a matter of its style sheet; so are spaces around a line's end. */
const plain = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim().toLocaleUpperCase('pt-BR');
const titles = [...htmlOf('apresentar/').matchAll(/<h2 class="slide-title"[^>]*>(.*?)<\/h2>/g)].map(([, html = '']) =>
  plain(html.replace(/<[^>]+>/g, '').replaceAll('&#38;', '&').replaceAll('&#39;', "'").replaceAll('&quot;', '"')),
);

type Outline = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getOutline']>> | null;

/** What a reader finds in a PDF: pages with their text and roles, the outline, title and language. */
async function read(pdf: Uint8Array) {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const pages = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const tree = JSON.stringify(await page.getStructTree());
    const [, , width = 0, height = 0] = page.view;
    pages.push({ text: items.map((item) => ('str' in item ? item.str : '')).join(' ').replace(/\s+/g, ' '), tree, width, height });
  }
  const flat = (entries: Outline): string[] => (entries ?? []).flatMap((entry) => [plain(entry.title), ...flat(entry.items as Outline)]);
  const info = new Map<string, unknown>(Object.entries((await document.getMetadata()).info));
  return { pages, outline: flat(await document.getOutline()), title: info.get('Title'), language: info.get('Language') };
}

async function printed(path: string, prepare?: (page: Page) => Promise<void>) {
  const { page, complaints, close } = await openPage();
  const pdf = await pdfOf(page, addressOf(path));
  await prepare?.(page);
  const found = { ...(await read(pdf)), complaints: [...complaints] };
  await close();
  return found;
}

describe('the whole talk on paper', () => {
  test.each([
    ['slides', aula, ids.length, 960, 540],
    ['slides with notes', `${aula}notas/`, ids.length, 595, 842],
    ['handout', `${aula}folheto/`, Math.ceil(ids.length / 3), 595, 842],
  ])('%s: every page full, tagged, in the right size, and the outline holds the slides', async (_name, path, count, width, height) => {
    const { pages, outline, title, language, complaints } = await printed(path);
    expect(pages).toHaveLength(count);
    expect(outline).toEqual(titles);
    expect(language).toBe('pt-BR');
    expect(String(title)).toMatch(/^Aula completa: .+ · Megamáquina$/);
    for (const page of pages) {
      expect([Math.round(page.width), Math.round(page.height)]).toEqual([width, height]);
      expect(page.tree).toContain('"H1"');
      // Day, version and scenario stand on each; no page is the empty rest of another.
      expect(page.text).toMatch(/\d{1,2}(?:º)? de [a-zç]+ de 20\d\d · versão \d+\.\d+\.\d+ \([0-9a-f]{8}\) · cenário padrão/);
    }
    const perPage = Math.ceil(ids.length / count);
    pages.forEach((page, i) => {
      for (const own of titles.slice(i * perPage, (i + 1) * perPage)) expect(plain(page.text)).toContain(own);
    });
    expect(complaints).toEqual([]);
  });

  test.each([aula, `${aula}notas/`, `${aula}folheto/`])('/%s: nothing is cut off, hidden or named twice', async (path) => {
    const { page, close } = await openPage({ width: 1400, height: 900, theme: 'noite' });
    await page.emulateMedia({ media: 'print', reducedMotion: 'reduce' });
    await page.goto(addressOf(path), { waitUntil: 'networkidle' });
    const found = await page.evaluate(() => {
      const names = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      const over: string[] = [];
      for (const sheet of document.querySelectorAll<HTMLElement>('.sheet')) {
        const frame = sheet.getBoundingClientRect();
        const bottom = sheet.querySelector('.paper-foot')?.getBoundingClientRect();
        if (bottom === undefined) { over.push('no foot'); continue; }
        if (sheet.scrollHeight > sheet.clientHeight + 1 || bottom.bottom > frame.bottom + 1) over.push(`${sheet.querySelector('[data-slide]')?.id ?? ''}: ${sheet.scrollHeight} in ${sheet.clientHeight}`);
        for (const part of sheet.querySelectorAll<HTMLElement>('.paper-notes')) if (part.getBoundingClientRect().bottom > bottom.top) over.push(`notes of ${sheet.querySelector('[data-slide]')?.id ?? ''} run into the foot`);
        for (const slide of sheet.querySelectorAll<HTMLElement>('[data-slide]')) {
          if (slide.scrollHeight > slide.clientHeight + 1 || slide.scrollWidth > slide.clientWidth + 1) over.push(`${slide.id}: ${slide.scrollWidth}×${slide.scrollHeight} in ${slide.clientWidth}×${slide.clientHeight}`);
        }
      }
      return {
        twice: names.filter((name, i) => names.indexOf(name) !== i),
        hidden: [...document.querySelectorAll('[data-slide][aria-hidden], [data-slide] [aria-hidden] [data-quantity]')].length,
        notShown: [...document.querySelectorAll<HTMLElement>('.fragment')].filter((step) => getComputedStyle(step).visibility === 'hidden').length,
        canvases: document.querySelectorAll('canvas').length,
        theme: document.documentElement.dataset['theme'],
        over,
      };
    });
    expect(found).toEqual({ twice: [], hidden: 0, notShown: 0, canvases: 0, theme: 'papel', over: [] });
    await close();
  });
});

test('the paper follows the scenario of the link, and every page says so', async () => {
  const id = 'um-bilhao-de-acessos';
  const standard = await openPage();
  await standard.page.goto(addressOf(aula));
  const before = await standard.page.getAttribute(`[data-slide="${id}"] .hero [data-quantity]`, 'data-value');
  await standard.close();

  const { pages } = await printed(`${aula}?v=1&requestsPerDay=2e9`, async (page) => {
    const after = await page.getAttribute(`[data-slide="${id}"] .hero [data-quantity]`, 'data-value');
    // Twice the requests need twice the machines, give or take the last one.
    expect(Number(after) / Number(before)).toBeCloseTo(2, 2);
  });
  for (const { text } of pages) expect(text).toMatch(/cenário com Acessos por dia: 2 bilhões/);
});

test('the scenario of the deck goes along to the page for print in the same tab', async () => {
  const { page, close } = await openPage();
  await openDeck(page, { query: '?v=1&requestsPerDay=3e9' });
  await expect.poll(() => page.evaluate(() => sessionStorage.getItem('megamaquina:cenario'))).toContain('3e9');
  await page.goto(addressOf(`${aula}folheto/`));
  await expect.poll(() => page.textContent('[data-paper-scenario]')).toContain('3 bilhões');
  await close();
});

test('Ctrl+P on the stage gives the slide that is on it, on paper, and the way to the others', async () => {
  const { page, close } = await openPage({ theme: 'noite' });
  await openDeck(page);
  await showSlide(page, 'pico');
  const { pages } = await read(await page.pdf({ preferCSSPageSize: true, tagged: true }));
  expect(pages).toHaveLength(1);
  expect(plain(pages[0]?.text ?? '')).toContain(titles[ids.indexOf('pico')]);
  expect(pages[0]?.text).toContain('imprimir/aula/');
  await page.emulateMedia({ media: 'print' });
  const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor.match(/\d+/g)?.map(Number) ?? []);
  expect(Math.min(...ground)).toBeGreaterThan(200);
  await close();
});

test('the button prints', async () => {
  const { page, close } = await openPage();
  await page.addInitScript(() => {
    window.print = () => { document.documentElement.dataset['asked'] = 'print'; };
  });
  await page.goto(addressOf(aula), { waitUntil: 'networkidle' });
  await page.click('[data-print]');
  expect(await page.getAttribute('html', 'data-asked')).toBe('print');
  await close();
});

test('without JavaScript the pages for print are whole', async () => {
  const { page, close } = await openPage({ javaScriptEnabled: false });
  await page.goto(addressOf(aula));
  const { pages, outline } = await read(await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true }));
  expect(pages).toHaveLength(ids.length);
  expect(outline).toEqual(titles);
  for (const { text } of pages) expect(text).toContain('cenário padrão');
  await close();
});

describe('files to take along', () => {
  const copy = mkdtempSync(join(tmpdir(), 'megamaquina-'));
  const shortest = allPages
    .filter((page) => /^imprimir\/[^/]+\/$/.test(page))
    .map((page) => ({ name: page.split('/')[1] ?? '', slides: slidesOf(page).length }))
    .sort((a, b) => a.slides - b.slides)[0] ?? { name: 'aula', slides: ids.length };
  beforeAll(async () => {
    cpSync(inject('siteDir'), copy, { recursive: true });
    const env = { ...process.env, SITE_DIR: copy };
    for (const script of ['pdf', 'images']) await promisify(execFile)(process.execPath, [join('scripts', `${script}.mjs`), shortest.name], { env });
  });
  afterAll(() => { rmSync(copy, { recursive: true, force: true }); });

  test('the manifest lists what was made, with its weight', () => {
    const { files } = JSON.parse(readFileSync(join(copy, 'baixar', 'index.json'), 'utf8')) as { files: { path: string; kind: string; bytes: number }[] };
    expect(files.map(({ path }) => path)).toEqual(['slides', 'notas', 'folheto'].map((form) => `pdf/${shortest.name}-${form}.pdf`).concat(`imagens/${shortest.name}.zip`));
    for (const { path, bytes } of files) expect(readFileSync(join(copy, path)).length).toBe(bytes);
  });

  test('no link in a PDF leads to the machine that made it', () => {
    const pdf = readFileSync(join(copy, `pdf/${shortest.name}-slides.pdf`), 'latin1');
    expect(pdf.startsWith('%PDF-')).toBe(true);
    expect(pdf).not.toMatch(/https?:\/\/(?:localhost|127\.0\.0\.1)/);
  });

  test('the zip holds a full-HD picture per slide and a text that names each', () => {
    const zip = unzipSync(readFileSync(join(copy, `imagens/${shortest.name}.zip`)));
    const pictures = Object.entries(zip).filter(([name]) => name.endsWith('.png'));
    expect(pictures).toHaveLength(shortest.slides);
    for (const [, bytes] of pictures) {
      const header = new DataView(bytes.buffer, bytes.byteOffset);
      // The width and height of a PNG stand at bytes 16 and 20.
      expect([header.getUint32(16), header.getUint32(20)]).toEqual([1920, 1080]);
    }
    const text = new TextDecoder().decode(zip['LEIA-ME.txt']);
    for (const [name] of pictures) expect(text).toContain(name);
    expect(text.match(/Texto alternativo: .{10,}/g)).toHaveLength(pictures.length);
  });

  test('the page of downloads offers what is listed, and says so where nothing is', async () => {
    const { page, complaints, close } = await openPage();
    await page.goto(addressOf('baixar/'), { waitUntil: 'networkidle' });
    const listed = JSON.parse(readFileSync(join(inject('siteDir'), 'baixar', 'index.json'), 'utf8')) as { files: unknown[] };
    expect(await page.locator('[data-downloads] a').count()).toBe(listed.files.length);
    const manifest = readFileSync(join(copy, 'baixar', 'index.json'), 'utf8');
    await page.route('**/baixar/index.json', (route) => route.fulfill({ body: manifest, contentType: 'application/json' }));
    await page.reload({ waitUntil: 'networkidle' });
    const links = await page.locator(`[data-downloads="${shortest.name}"] a`).evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(links).toEqual(['slides', 'notas', 'folheto'].map((form) => addressOf(`pdf/${shortest.name}-${form}.pdf`)).concat(addressOf(`imagens/${shortest.name}.zip`)));
    await page.unroute('**/baixar/index.json');
    await page.route('**/baixar/index.json', (route) => route.fulfill({ body: '{"files":[]}', contentType: 'application/json' }));
    await page.reload({ waitUntil: 'networkidle' });
    expect(await page.textContent('[data-downloads-status]')).toContain('ainda não há arquivos');
    expect(complaints).toEqual([]);
    await close();
  });
});
