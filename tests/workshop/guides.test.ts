import { glob, readFile } from 'node:fs/promises';
import { describe, expect, it, test } from 'vitest';
import { report } from '../../src/deck/slide-check-run.ts';
import { estimate } from '../../src/model/index.ts';
import { letterOf } from '../../src/workshop/guides/letters.ts';
import { sittingsOf } from '../../src/workshop/guides/moments.ts';
import { checkActivity, checkGuide, checkWorkshop, type Around } from '../../src/workshop/guides/workshop-check.ts';

const around: Around = {
  playlists: new Map([['roda', new Map([['pico', 5], ['casas', 4]])]]),
  activities: new Set(['mapa']),
};

const head = `---
title: Uma roda
lead: Para experimentar.
order: 1
minutes: 20
people: umas dez
playlist: roda
aims: [conversar]
prepare: [cadeiras]
activities: [mapa]
---
`;
const first = '<Moment from="0" to="10" title="Chegada" slides="pico" activity="mapa">oi</Moment>';
const second = '<Moment from="10" to="20" title="Fim" slides="casas">tchau</Moment>';
const guide = (...moments: readonly string[]): string => `${head}\n${moments.join('\n\n')}\n`;
const said = (text: string): string => report(checkGuide('a.mdx', text, around));

describe('the guides and activities that are there', () => {
  it('name nothing unknown, add up, and have no figure typed by hand', async () => {
    expect(report(await checkWorkshop())).toBe('');
  });

  test.each([
    ['90-minutos', 90],
    ['meio-dia', 240],
    ['tres-encontros', 270],
  ])('%s has moments for its %d minutes', async (name, minutes) => {
    const text = await readFile(`workshop/pt-BR/roteiros/${name}.mdx`, 'utf8');
    const spans = [...text.matchAll(/<Moment from="(\d+)" to="(\d+)"/g)].map(([, from, to]) => Number(to) - Number(from));
    expect(spans.length).toBeGreaterThan(5);
    expect(spans.reduce((sum, span) => sum + span, 0)).toBe(minutes);
  });

  it('have sheets and answers in every activity', async () => {
    const files = await Array.fromAsync(glob('workshop/pt-BR/atividades/*.mdx'));
    expect(files).toHaveLength(5);
    for (const file of files) {
      const text = await readFile(file, 'utf8');
      expect(text, file).toContain('<Sheet kind="worksheet"');
      expect(text, file).toContain('<Sheet kind="answers"');
    }
  });
});

describe('a guide', () => {
  it('is right as it stands in these tests', () => {
    expect(said(guide(first, second))).toBe('');
  });

  it.each([
    ['a hole in the time', guide(first, second.replace('"10"', '"12"')), 'a.mdx:15: this moment starts at minute 12, the one before it ends at 10'],
    ['too little time in all', guide(first, second.replace('"20"', '"18"')), 'a.mdx:5: the moments take 18 minutes together, not 20'],
    ['a moment that ends before it begins', guide(first.replace('"10"', '"0"')), 'a.mdx:13: this moment ends at minute 0, before it has begun'],
    ['slides that take longer than the moment', guide(first.replace('"10"', '"4"')), 'a.mdx:13: its slides take 5 minutes in the playlist, this moment has 4'],
    ['a slide that the playlist lacks', guide(first.replace('pico', 'pipa'), second), 'a.mdx:13: the playlist "roda" has no slide "pipa"'],
    ['a slide that is never shown', guide(first, second.replace('casas', '')), 'a.mdx:7: no moment shows these slides of the playlist: casas'],
    ['a slide shown twice', guide(first, second.replace('casas', 'casas pico')), 'a.mdx:15: the slide "pico" is there twice'],
    ['an activity that the head lacks', guide(first.replace('mapa', 'jogo'), second), 'a.mdx:13: the activity "jogo" is not in the head of the guide'],
    ['an activity that does not exist', guide(first, second).replace('[mapa]', '[mapa, jogo]'), 'a.mdx:10: there is no activity "jogo"'],
    ['a figure in its head', guide(first, second).replace('[cadeiras]', '[12 cadeiras]'), 'a.mdx:9: the figure "12" in prepare.0 is typed by hand'],
    ['a figure in its text', guide(first.replace('oi', 'São 30.'), second), 'a.mdx:13: the figure "30." is typed by hand'],
    ['a key that nobody reads', guide(first, second).replace('order: 1', 'order: 1\ncor: azul'), 'a.mdx:5: Unrecognized key: "cor"'],
  ])('with %s says so with its line', (_, text, message) => {
    expect(said(text)).toContain(message);
  });

  it('of several meetings counts each from zero', () => {
    const text = guide('<Meeting title="Um">', first, '</Meeting>', '<Meeting title="Dois">', first.replace('pico', 'casas'), '</Meeting>');
    expect(said(text)).toBe('');
    expect(sittingsOf(text).map(({ title, moments }) => [title, moments.length])).toEqual([['Um', 1], ['Dois', 1]]);
  });
});

test.each([
  ['<From claims="T99" />', 'there is no claim "T99"'],
  ['<From sources="fubeca" />', 'there is no source "fubeca"'],
  ['<ClauseCards clauses="c01 c99" />', 'there is no clause "c99"'],
  ['<PaperTable calculator="fubeca" />', 'the calculators are'],
  ['<Field label="São 3 linhas" />', 'the figure "3" in label'],
])('an activity with %s says what is wrong', (body, message) => {
  const text = `---\ntitle: Um jogo\nlead: Para rir.\norder: 1\nminutes: { least: 5, most: 9 }\npeople: todas\nneeds: [papel]\n---\n\n${body}\n`;
  expect(report(checkActivity('a.mdx', text))).toContain(`a.mdx:10: ${message.startsWith('the figure') ? message : ''}`);
  expect(report(checkActivity('a.mdx', text))).toContain(message);
});

test('the budget game is as its answers say: the example leaves about a quarter, the largest choice does not fit', () => {
  const budget = 1e9;
  const years = 5;
  const cost = (inputs: Record<string, number | string>): number =>
    estimate('capitalCostInReais', inputs).central + years * estimate('annualRunningCostInReais', inputs).central;
  const machine = { accelerator: 'h100-sxm', grid: 'BRA', requestsPerUser: 1, trainingTokens: 15e12 };
  const left = 1 - cost({ ...machine, totalParameters: 70e9, activeParameters: 70e9, dailyUsers: 2e7, trainingAccelerators: 2048 }) / budget;
  expect(left).toBeGreaterThan(0.2);
  expect(left).toBeLessThan(0.3);
  expect(cost({ ...machine, totalParameters: 400e9, activeParameters: 400e9, dailyUsers: 1e8, trainingAccelerators: 0 })).toBeGreaterThan(budget);
});

test.each([[0, 'A'], [25, 'Z'], [26, 'AA'], [27, 'AB']])('the card %d has the letter %s', (index, letter) => {
  expect(letterOf(index)).toBe(letter);
});
