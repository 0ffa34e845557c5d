import { describe, expect, it } from 'vitest';
import { checkEvent } from '../../src/deck/event-check.ts';
import { checkHead } from '../../src/deck/head-check.ts';
import { checkPlaylist } from '../../src/deck/playlist-check.ts';

const known = { slides: new Map([['pico', 1.5], ['casas', 1], ['creditos', 0.5]]), figures: false };
const file = 'slides/playlists/x.yaml';
const head = ['title: Um título', 'description: Para quê'];

/** What is said of a playlist whose lines follow title and description (lines 1 and 2). */
const said = (lines: readonly string[], than = known, name = file): readonly string[] =>
  checkPlaylist(name, [...head, ...lines].join('\n'), than).map(({ file: where, line, message }) => `${where}:${line}: ${message}`);

describe('the check of playlists', () => {
  it('takes ids, own minutes, meetings and a scenario within the bounds', () => {
    const lines = ['minutes: 5', 'scenario:', '  requestsPerDay: 2.0e+7', '  grid: BRA', 'slides:', '  - { meeting: Um, minutes: 2.5 }', '  - pico', '  - casas', '  - { meeting: Outro, minutes: 2.5 }', '  - { slide: creditos, minutes: 2.5 }'];
    expect(said(lines)).toEqual([]);
  });

  it.each([
    ['an unknown slide', ['minutes: 2.5', 'slides:', '  - pico', '  - fubeca', '  - casas'], 6, 'there is no slide "fubeca"'],
    ['a slide that is there twice', ['minutes: 3', 'slides:', '  - pico', '  - pico'], 6, 'the slide "pico" is there already, in line 5'],
    ['a sum that is wrong', ['minutes: 3', 'slides:', '  - pico', '  - casas'], 3, 'the slides take 2.5 minutes together, not 3'],
    ['a meeting whose sum is wrong', ['minutes: 2.5', 'slides:', '  - { meeting: Um, minutes: 2 }', '  - pico', '  - { meeting: Dois, minutes: 1 }', '  - casas'], 5, 'the slides of "Um" take 1.5 minutes together, not 2'],
    ['a slide before the first meeting', ['minutes: 2.5', 'slides:', '  - pico', '  - { meeting: Dois, minutes: 1 }', '  - casas'], 5, 'the slide "pico" stands before the first meeting'],
    ['an input that the model has not', ['minutes: 1.5', 'scenario:', '  grid: BRA', '  fubeca: 3', 'slides: [pico]'], 6, '"fubeca" = 3: no quantity has this id'],
    ['an input out of bounds', ['minutes: 1.5', 'scenario: { peakToMean: 0.2 }', 'slides: [pico]'], 4, '"peakToMean" = 0.2: out of bounds'],
    ['a name that is not on the list', ['minutes: 1.5', 'scenario:', '  accelerator: abacus', 'slides: [pico]'], 5, '"accelerator" = "abacus": not on the list'],
    ['figures that the institution did not give', ['minutes: 1.5', 'scenario: instituicao', 'slides: [pico]'], 4, 'slides/evento.yaml has no figures to start from'],
    ['a key that does not exist', ['minutes: 1.5', 'slides: [pico]', 'minuts: 3'], 5, 'minuts'],
    ['an entry of the wrong kind', ['minutes: 1.5', 'slides:', '  - pico', '  - { slid: casas }'], 6, 'each entry is a slide id'],
    ['minutes that are no number', ['minutes: muitos', 'slides: [pico]'], 3, 'minutes: '],
    ['text that is no YAML', ['minutes: 1.5', 'slides: [pico'], 4, ''],
  ])('refuses %s, with file and line', (_, lines, line, message) => {
    const found = said(lines);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`${file}:${line}: `);
    expect(found[0]).toContain(message);
  });

  it('asks for title and minutes', () => {
    expect(checkPlaylist(file, 'description: a\nslides: [pico]\n', known).map(({ message }) => message.split(':')[0])).toEqual(['title', 'minutes']);
  });

  it('holds the whole talk against all slides', () => {
    expect(said(['minutes: 2.5', 'slides: [pico, casas]'], known, 'slides/playlists/aula.yaml')[0]).toBe('slides/playlists/aula.yaml:4: this playlist must hold all slides; missing: creditos');
  });

  it('keeps the names of the site’s own pages free', () => {
    expect(said(['minutes: 1.5', 'slides: [pico]'], known, 'slides/playlists/montar.yaml')[0]).toContain('cannot be called "montar"');
  });
});

describe('the check of the event', () => {
  const where = 'slides/evento.yaml';
  const files = new Set(['logo.svg']);
  const problems = (lines: readonly string[]): readonly string[] =>
    checkEvent(where, lines.join('\n'), (name) => files.has(name)).problems.map(({ file: in_, line, message }) => `${in_}:${line}: ${message}`);

  it('takes nothing at all, and everything', () => {
    expect(problems(['{}'])).toEqual([]);
    expect(problems(['# só um comentário'])).toEqual([]);
    expect(problems(['event: { name: Semana da IA, place: Santo André, date: 12 de março }', 'institution: UFX', 'logo: { file: logo.svg, alt: UFX }', 'figures:', '  - { input: dailyUsers, value: 40000, source: Relatório de gestão }'])).toEqual([]);
  });

  it.each([
    ['a logo that is not in public/', ['institution: UFX', 'logo:', '  alt: UFX', '  file: outro.svg'], 4, 'there is no file public/outro.svg'],
    ['a logo without words for it', ['logo:', '  file: logo.svg'], 1, 'logo.alt: '],
    ['a logo that leaves the folder', ['logo:', '  alt: UFX', '  file: /etc/logo.svg'], 3, 'below public/'],
    ['a figure that the model has not', ['institution: UFX', 'figures:', '  - { input: dailyUsers, value: 40000, source: a }', '  - { input: fubeca, value: 1, source: a }'], 4, '"fubeca" = 1'],
    ['a figure out of bounds', ['institution: UFX', 'figures:', '  - { input: dailyUsers, value: -3, source: a }'], 3, 'out of bounds'],
    ['a figure given twice', ['institution: UFX', 'figures:', '  - { input: grid, value: BRA, source: a }', '  - { input: grid, value: USA, source: a }'], 4, 'is there already'],
    ['a figure without a source', ['institution: UFX', 'figures:', '  - input: dailyUsers', '    value: 40000'], 3, 'source'],
    ['figures of nobody', ['figures:', '  - { input: dailyUsers, value: 40000, source: a }'], 1, '`institution` is missing'],
    ['a key that does not exist', ['institution: UFX', 'evento: a'], 2, 'evento'],
  ])('refuses %s, with file and line', (_, lines, line, message) => {
    const found = problems(lines);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`${where}:${line}: `);
    expect(found[0]).toContain(message);
  });
});

describe('the check of a slide’s head', () => {
  const where = 'slides/pt-BR/2-uso/x.mdx';
  const good = ['title: Um título', 'compose: plain', 'station: data', 'minutes: 1', 'notes:', '  say: Diga.'];
  const problems = (lines: readonly string[]): readonly string[] => checkHead(where, ['---', ...lines, '---', '', 'Texto.'].join('\n')).problems.map(({ line, message }) => `${line}: ${message}`);

  it('reads the minutes of a good one', () => {
    expect(checkHead(where, ['---', ...good, '---'].join('\n'))).toEqual({ minutes: 1, problems: [] });
  });

  it.each([
    ['a composition that does not exist', good.with(1, 'compose: spiral'), /^3: compose: /],
    ['minutes that are too many', good.with(3, 'minutes: 90'), /^5: minutes: /],
    ['a key that does not exist', [...good, 'colour: red'], /^8: .*colour/],
    ['notes without words', good.with(5, '  ask: Quem?'), /^6: notes\.say: /],
    ['broken YAML', good.with(0, 'title: "Um título'), /^\d+: /],
  ])('refuses %s, with the line in the file', (_, lines, expected) => {
    expect(problems(lines)[0]).toMatch(expected);
  });

  it('says when there is no head', () => {
    expect(checkHead(where, 'Texto.').problems).toEqual([{ file: where, line: 1, message: expect.stringContaining('no head') as unknown }]);
  });
});
