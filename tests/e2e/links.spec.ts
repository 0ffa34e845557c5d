import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { quantityWords } from '../../src/i18n/quantities.ts';
import { addressOf, openPage, useBrowser, type WatchedPage } from './helpers/browser.ts';
import { openDeck } from './helpers/deck.ts';
import { mistakes } from './helpers/layout.ts';

/** A file of the site that runs nothing, to leave the deck without leaving its storage. */
const BLANK = 'icon.svg';

const LONG = 'x'.repeat(6_000);

/** A link with nonsense in it and, where an input is refused, what the notice must name. */
interface Nonsense {
  readonly query?: string;
  readonly hash?: string;
  /** Ids of known inputs; the notice names them by their label. */
  readonly inputs?: readonly string[];
  /** Words that the notice must contain. */
  readonly words?: readonly string[];
}

/** Values that no number may have, each for one input. */
const wrongNumbers: readonly Nonsense[] = [
  'NaN', '-1', '0', '1e999', '-1e999', 'Infinity', '-Infinity', 'abc', '', '%20', '1,5', '0x10zz', 'null', 'undefined', 'true', '[]', '%7B%7D',
  '%F0%9F%A4%96', '1%00', '%3Cscript%3Ealert(1)%3C/script%3E', '%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E', LONG,
].map((value) => ({ query: `?v=1&requestsPerDay=${value}`, inputs: ['requestsPerDay'] }));

const outOfBounds: readonly Nonsense[] = [
  ['pue', '0.2'], ['pue', '99'], ['peakToMean', '0.5'], ['modelFlopUtilization', '2'], ['loadFactor', '-0.1'], ['availability', '1.01'],
  ['costOfCapital', '1e9'], ['promptTokens', '-5'], ['exchangeRate', '0'], ['latencyDerate', '5'],
].map(([id = '', value = '']) => ({ query: `?v=1&${id}=${value}`, inputs: [id] }));

const wrongChoices: readonly Nonsense[] = [
  ['accelerator', 'h9000'], ['accelerator', '__proto__'], ['accelerator', 'constructor'], ['grid', 'XXX'], ['servingPrecision', 'fp3'], ['trainingPrecision', '7'],
].map(([id = '', value = '']) => ({ query: `?v=1&${id}=${value}`, inputs: [id] }));

const unknownInputs: readonly Nonsense[] = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'foo', 'REQUESTSPERDAY', 'plugins', 'width'].map(
  (id) => ({ query: `?v=1&${id}=1`, words: [id] }),
);

const wrongVersions: readonly Nonsense[] = ['abc', '0', '-1', '99', '1.5', '1e0', '__proto__'].map((version) => ({
  query: `?v=${version}&requestsPerDay=5`,
  words: [version],
}));

/** reveal.js takes any key of its configuration from the query, and other programs add theirs: none of it is ours to judge. */
const foreignKeys: readonly Nonsense[] = [
  '?plugins=x', '?width=abc', '?height=-1', '?view=scroll', '?print-pdf', '?receiver', '?embedded=true&keyboard=false', '?dependencies=x',
  '?hash=false', '?=', '?&&&', '?%', '?%E0%A4%A', `?q=${LONG}`, '?v', '?utm_source=abc',
].map((query) => ({ query }));

const wrongPlaces: readonly Nonsense[] = [
  '#/nada', '#/99999', '#/-1', '#/NaN', '#/__proto__', '#//', '#/1/2/3/4', '#/%E0%A4%A', '#/"><img src=x>', `#/${LONG}`, '#?v=1', '#/constructor',
].map((hash) => ({ hash }));

const combined: readonly Nonsense[] = [
  { query: '?v=1&requestsPerDay=abc&requestsPerDay=def', inputs: ['requestsPerDay'] },
  { query: '?v=1&pue=9&foo=1&requestsPerDay=x', inputs: ['pue', 'requestsPerDay'], words: ['foo'] },
  { query: '?plugins=x&v=1&pue=9', hash: '#/nada', inputs: ['pue'], words: ['plugins'] },
];

const links = [
  ...wrongNumbers, ...outOfBounds, ...wrongChoices, ...unknownInputs, ...wrongVersions, ...foreignKeys, ...wrongPlaces, ...combined,
].map((link) => ({ ...link, title: `${link.query ?? ''}${link.hash ?? ''}`.slice(0, 70) }));

useBrowser();

describe('a link with nonsense opens the talk all the same', () => {
  let watched: WatchedPage;
  beforeAll(async () => {
    watched = await openPage();
    await watched.page.goto(addressOf(BLANK));
  });
  afterAll(() => watched.close());

  test('there are at least sixty of them', () => {
    expect(links.length).toBeGreaterThanOrEqual(60);
  });

  test.each(links)('$title', async ({ query = '', hash = '', inputs = [], words = [] }) => {
    const { page, takeComplaints } = watched;
    // Nothing of the link before may be left: neither the page nor what it remembered.
    await page.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
    await page.goto(addressOf(BLANK));
    takeComplaints();
    await openDeck(page, { query, hash });
    const expected = [...inputs.map((id) => quantityWords(id, 'pt-BR').label), ...words];
    if (expected.length > 0) {
      const notice = await page.waitForSelector('[data-notice]', { state: 'visible', timeout: 5_000 });
      const text = await notice.innerText();
      for (const word of expected) expect.soft(text).toContain(word);
    }
    expect.soft(await mistakes(page)).toEqual([]);
    expect.soft(await page.locator('[data-slide].present').count(), 'slides shown').toBe(1);
    expect.soft(takeComplaints()).toEqual([]);
  });
});
