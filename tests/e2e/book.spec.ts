import { describe, expect, test } from 'vitest';
import { estimate } from '../../src/model/index.ts';
import { violations, setTheme } from './helpers/accessibility.ts';
import { addressOf, openPage, themes, useBrowser, type OpenOptions, type WatchedPage } from './helpers/browser.ts';
import { settle } from './helpers/deck.ts';
import { wideElements } from './helpers/layout.ts';
import { htmlOf } from './helpers/site.ts';

const CHAPTER = 'explorar/uso/';
const PHONE = { width: 360, height: 800, touch: true } as const;

useBrowser();

async function open(path: string, options: OpenOptions = {}): Promise<WatchedPage> {
  const watched = await openPage(options);
  await watched.page.goto(addressOf(path));
  await settle(watched.page);
  return watched;
}

describe('a prediction', () => {
  test('is made by keyboard, answered with how far off it was, and kept', async () => {
    const { page, takeComplaints, close } = await open(CHAPTER);
    const guess = page.locator('[data-guess="servingAccelerators"]');
    await guess.scrollIntoViewIfNeeded();
    await expect.poll(() => guess.getAttribute('data-armed')).not.toBeNull();
    expect(await guess.locator('[data-answer]').isVisible(), 'the answer waits').toBe(false);
    expect(await page.locator('[data-chart="fleet-scale"]').isVisible(), 'no drawing gives it away').toBe(false);
    const knob = guess.locator('input[type="range"]');
    await knob.focus();
    const before = await guess.locator('[data-now]').textContent();
    await page.keyboard.press('End');
    await expect.poll(() => guess.locator('[data-now]').textContent()).not.toBe(before);
    const most = Number(await guess.getAttribute('data-max'));
    await guess.getByRole('button', { name: 'Mostrar' }).press('Enter');
    const verdict = guess.locator('[data-verdict]');
    await expect.poll(() => verdict.textContent()).toContain('para mais');
    const factor = most / estimate('servingAccelerators').central;
    const [, digits = '', thousands] = /([\d.,]+)( mil)?/.exec((await verdict.textContent()) ?? '') ?? [];
    const said = Number(digits.replaceAll('.', '').replace(',', '.')) * (thousands === undefined ? 1 : 1000);
    expect(said / factor).toBeCloseTo(1, 1);
    expect(await guess.locator('[data-quantity="servingAccelerators"]').first().isVisible()).toBe(true);
    await page.reload();
    await guess.scrollIntoViewIfNeeded();
    await expect.poll(() => verdict.textContent()).toContain('para mais');
    await guess.locator('[data-again]').click();
    await expect.poll(() => guess.locator('[data-answer]').isVisible()).toBe(false);
    expect(takeComplaints()).toEqual([]);
    await close();
  });
});

describe('a question', () => {
  const typed = async (watched: WatchedPage, id: string, answer: string): Promise<string> => {
    const question = watched.page.locator(`[data-check="${id}"]`);
    await question.scrollIntoViewIfNeeded();
    await expect.poll(() => watched.page.locator('[data-check-progress]').textContent()).not.toBe('');
    await question.locator('input[type="text"]').fill(answer);
    await question.getByRole('button', { name: 'Conferir' }).click();
    await expect.poll(() => question.locator('[data-says]').textContent()).not.toBe('');
    return (await question.locator('[data-says]').textContent()) ?? '';
  };

  test('takes what the model says within its tolerance, and nothing else', async () => {
    const watched = await open(CHAPTER);
    const { page, takeComplaints, close } = watched;
    const half = estimate('servingAccelerators', { requestsPerDay: 5e8 }).central;
    expect(await typed(watched, 'uso-dobro', 'muitas')).toContain('Escreva um número');
    expect(await typed(watched, 'uso-dobro', String(Math.round(half * 1.2)))).toContain('alta demais');
    expect(await typed(watched, 'uso-dobro', String(Math.round(half * 0.8)))).toContain('baixa demais');
    expect(await page.locator('[data-check="uso-dobro"] [data-solution]').getAttribute('open')).toBeNull();
    expect(await typed(watched, 'uso-dobro', `${String(Math.round(half / 1000))} mil`)).toBe('Isso mesmo.');
    expect(await page.locator('[data-check="uso-dobro"] [data-solution]').getAttribute('open')).not.toBeNull();
    await page.reload();
    await page.locator('[data-check="uso-dobro"]').scrollIntoViewIfNeeded();
    await expect.poll(() => page.locator('[data-check="uso-dobro"]').getAttribute('data-done')).not.toBeNull();
    await expect.poll(() => page.locator('[data-check-progress]').textContent()).toContain('1 de');
    expect(takeComplaints()).toEqual([]);
    await close();
  });

  test('tells who moved other assumptions so, and offers the way back', async () => {
    const watched = await open(`${CHAPTER}?v=1&outputTokens=4000`);
    const { page, close } = watched;
    const moved = estimate('servingAccelerators', { requestsPerDay: 5e8, outputTokens: 4000 }).central;
    expect(await typed(watched, 'uso-dobro', String(Math.round(moved)))).toContain('premissas que você mudou');
    const back = page.locator('[data-check="uso-dobro"] [data-check-reset]');
    await back.click();
    await expect.poll(() => back.isVisible()).toBe(false);
    await expect.poll(() => new URL(page.url()).searchParams.has('outputTokens')).toBe(false);
    await close();
  });

  test('of choice says whether the choice was right', async () => {
    const { page, takeComplaints, close } = await open(CHAPTER, PHONE);
    // What the book says is right must be what the model says.
    expect(estimate('energyPerRequest', { peakToMean: 1 }).central).toBeLessThan(0.9 * estimate('energyPerRequest').central);
    const question = page.locator('[data-check="uso-energia"]');
    await question.scrollIntoViewIfNeeded();
    await expect.poll(() => page.locator('[data-check-progress]').textContent()).not.toBe('');
    const says = question.locator('[data-says]');
    await question.getByRole('button', { name: 'Conferir' }).click();
    await expect.poll(() => says.textContent()).toContain('Escolha');
    await question.getByRole('radio').first().check();
    await question.getByRole('button', { name: 'Conferir' }).click();
    await expect.poll(() => says.textContent()).toContain('Ainda não');
    await question.getByRole('radio').nth(1).check();
    await question.getByRole('button', { name: 'Conferir' }).click();
    await expect.poll(() => says.textContent()).toBe('Isso mesmo.');
    await question.getByText('Uma pista').click();
    await expect.poll(() => question.locator('details').first().locator('p').isVisible()).toBe(true);
    expect(takeComplaints()).toEqual([]);
    await close();
  });
});

describe('a term', () => {
  test('opens by key and closes with Escape', async () => {
    const { page, close } = await open(CHAPTER);
    const term = page.locator('button.term').first();
    await term.focus();
    await page.keyboard.press('Enter');
    const note = page.locator('.term-note:popover-open');
    await expect.poll(() => note.count()).toBe(1);
    expect(await note.innerText()).toContain('GPU');
    await page.keyboard.press('Escape');
    await expect.poll(() => note.count()).toBe(0);
    await close();
  });

  test('opens by touch, without JavaScript too', async () => {
    const { page, close } = await open(CHAPTER, { ...PHONE, javaScriptEnabled: false });
    await page.locator('button.term').first().tap();
    await expect.poll(() => page.locator('.term-note').first().isVisible()).toBe(true);
    await close();
  });
});

describe('the search', () => {
  const results = (watched: WatchedPage): Promise<number> => watched.page.locator('[data-search-results] li').count();

  test('minds neither accents nor capitals', async () => {
    const watched = await open('explorar/busca/');
    const { page, takeComplaints, close } = watched;
    const found: string[] = [];
    for (const query of ['água', 'AGUA']) {
      await page.getByRole('searchbox').fill(query);
      await expect.poll(() => results(watched)).toBeGreaterThan(2);
      await expect.poll(() => page.url()).toContain(encodeURIComponent(query));
      found.push(await page.locator('[data-search-results]').innerText());
    }
    expect(found[0]).toBe(found[1]);
    await page.getByRole('searchbox').fill('');
    await expect.poll(() => results(watched)).toBe(0);
    expect(takeComplaints()).toEqual([]);
    await close();
  });

  test.each(['xyzzyqwk', '<img src=x onerror=alert(1)>', '*** ((', 'x'.repeat(3000)])('says so where nothing is found: %.20s', async (query) => {
    const watched = await open(`explorar/busca/?q=${encodeURIComponent(query)}`);
    const { page, takeComplaints, close } = watched;
    await expect.poll(() => page.locator('[data-search-status]').textContent()).toContain('Nada encontrado');
    expect(await results(watched)).toBe(0);
    expect(await page.locator('main img').count()).toBe(0);
    expect(takeComplaints()).toEqual([]);
    await close();
  });

  test('leads to what it found', async () => {
    const watched = await open('explorar/busca/?q=latencia');
    const { page, close } = watched;
    await expect.poll(() => results(watched)).toBeGreaterThan(0);
    const links = await page.locator('[data-search-results] a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    for (const link of links) {
      const answer = await fetch(link);
      expect(answer.status, link).toBe(200);
      const { hash } = new URL(link);
      if (hash !== '') expect(await answer.text(), link).toContain(`id="${decodeURIComponent(hash.slice(1))}"`);
    }
    await close();
  });
});

describe('a chapter', () => {
  test('leads from its contents to its parts', () => {
    const html = htmlOf(CHAPTER);
    const targets = [...(/<nav class="book-contents"[\s\S]*?<\/nav>/.exec(html)?.[0] ?? '').matchAll(/href="#([^"]+)"/g)].map(([, id = '']) => id);
    expect(targets.length).toBeGreaterThan(4);
    expect(targets.filter((id) => !html.includes(`<h2 id="${id}"`))).toEqual([]);
  });

  test('is gone on with where it was left', async () => {
    const { page, close } = await open(CHAPTER, PHONE);
    const far = await page.evaluate(() => document.body.scrollHeight / 2);
    // Scrolling must be seen by what follows it, which comes when the browser is idle.
    await expect.poll(async () => {
      await page.evaluate((y) => {
        scrollTo(0, y + Math.random() * 9);
      }, far);
      return page.evaluate(() => localStorage.getItem('megamaquina:livro') ?? '');
    }).toContain('/explorar/uso/');
    await page.goto(addressOf('explorar/'));
    await expect.poll(() => page.locator('[data-last]').isVisible()).toBe(true);
    await page.locator('[data-last]').click();
    await expect.poll(() => page.locator('[data-resume]').isVisible()).toBe(true);
    await page.locator('[data-resume]').click();
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(far / 2);
    await close();
  });

  test('is cited: the reference is copied, or selected where there is no clipboard', async () => {
    const { page, close } = await open(CHAPTER);
    await page.locator('.book-cite').scrollIntoViewIfNeeded();
    const button = page.locator('[data-cite]').first();
    await expect.poll(() => button.isVisible()).toBe(true);
    await button.click();
    await page.waitForSelector('[data-notice]', { state: 'visible' });
    expect(await page.locator('#citar-abnt').textContent()).toContain(addressOf(CHAPTER).replace(/^https?:\/\/[^/]+/, ''));
    await close();
  });

  test('still knows the addresses that its slides had', async () => {
    const slide = /data-slide-link="([^"]+)"/.exec(htmlOf(CHAPTER))?.[1] ?? '';
    const { page, close } = await open(`${CHAPTER}#${slide}`);
    await expect.poll(() => page.url()).toBe(`${addressOf(`${CHAPTER}slides/`)}#${slide}`);
    await close();
  });

  test('is all there without JavaScript', async () => {
    const { page, close } = await open(CHAPTER, { ...PHONE, javaScriptEnabled: false });
    for (const answer of await page.locator('[data-answer]').all()) expect(await answer.isVisible()).toBe(true);
    expect(await page.locator('.guess-try').first().isVisible(), 'no knob that does nothing').toBe(false);
    for (const chart of await page.locator('figure[data-chart]').all()) expect(await chart.locator('svg').first().isVisible()).toBe(true);
    await page.locator('[data-solution] summary').first().tap();
    await expect.poll(() => page.locator('[data-solution] p').first().isVisible()).toBe(true);
    await close();
  });

  test('works where storage is forbidden', async () => {
    const watched = await openPage(PHONE);
    const { page, takeComplaints, close } = watched;
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'localStorage', { get: () => { throw new DOMException('forbidden', 'SecurityError'); } });
      Object.defineProperty(globalThis, 'sessionStorage', { get: () => { throw new DOMException('forbidden', 'SecurityError'); } });
    });
    await page.goto(addressOf(CHAPTER));
    await settle(page);
    const guess = page.locator('[data-guess="servingAccelerators"]');
    await guess.scrollIntoViewIfNeeded();
    await expect.poll(() => guess.getAttribute('data-armed')).not.toBeNull();
    await guess.locator('[data-show-answer]').tap();
    await expect.poll(() => guess.locator('[data-answer]').isVisible()).toBe(true);
    const question = page.locator('[data-check="uso-energia"]');
    await question.scrollIntoViewIfNeeded();
    await expect.poll(() => page.locator('[data-check-progress]').textContent()).not.toBe('');
    await question.getByRole('radio').nth(1).check();
    await question.getByRole('button', { name: 'Conferir' }).click();
    await expect.poll(() => page.locator('[data-check-progress]').textContent()).toContain('não guarda nada');
    expect(takeComplaints()).toEqual([]);
    await close();
  });

  test('moves nothing while it loads and is read', async () => {
    const { page, close } = await openPage({ ...PHONE, reducedMotion: false });
    await page.addInitScript(() => {
      const log = globalThis as unknown as { shifts: number };
      log.shifts = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) if (!entry.hadRecentInput) log.shifts += entry.value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(addressOf(CHAPTER), { waitUntil: 'networkidle' });
    const end = await page.evaluate(() => document.body.scrollHeight);
    for (let y = 0; y < end; y += 700) {
      await page.evaluate((to) => {
        scrollTo(0, to);
      }, y);
      await settle(page);
    }
    expect(await page.evaluate(() => (globalThis as unknown as { shifts: number }).shifts)).toBeLessThan(0.02);
    await close();
  });

  test.each([360, 768, 1440])('fits and can be used by all at %i pixels, with every answer shown', async (width) => {
    const { page, close } = await open(CHAPTER, { width, height: 900 });
    for (const button of await page.locator('[data-show-answer]').all()) {
      await button.scrollIntoViewIfNeeded();
      await expect.poll(() => page.locator('[data-armed]').count()).toBeGreaterThan(0);
      await button.click();
    }
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('.book details')) details.toggleAttribute('open', true);
    });
    expect(await wideElements(page)).toEqual([]);
    for (const theme of themes) {
      await setTheme(page, theme);
      await settle(page);
      expect.soft(await violations(page), theme).toEqual([]);
    }
    await close();
  });

  test('has a picture of its own for messengers', async () => {
    const image = /property="og:image" content="([^"]+)"/.exec(htmlOf(CHAPTER))?.[1] ?? '';
    const { pathname } = new URL(image);
    expect(pathname).toMatch(/\/compartilhar\/uso\.png$/);
    const answer = await fetch(new URL(pathname, addressOf('')));
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('image/png');
  });
});
