import { describe, expect, it } from 'vitest';
import { checkPlaylist } from '../../src/deck/playlist-check.ts';
import { readListFile, writeListFile } from '../../src/deck/lists/list-yaml.ts';
import { listQuery, moved, readList, readMinutes } from '../../src/deck/lists/own-list.ts';
import { asSearch, fromQuery, listPart } from '../../src/scenario/link.ts';

describe('a link to one’s own list', () => {
  it('is read as it was written', () => {
    const list = { name: 'Aula de quarta: água & luz', items: [{ slide: 'pico' }, { slide: 'casas', minutes: 2.5 }, { slide: 'o-que-fazer' }] };
    expect(listQuery(list)).toBe('slides=pico~casas_2.5~o-que-fazer&lista=Aula+de+quarta%3A+%C3%A1gua+%26+luz');
    expect(readList(`?${listQuery(list)}`)).toEqual(list);
  });

  it('is read when a chat program has encoded its signs', () => {
    expect(readList('?slides=pico%7Ecasas_2.5&lista=Minha%20aula')).toEqual({ name: 'Minha aula', items: [{ slide: 'pico' }, { slide: 'casas', minutes: 2.5 }] });
  });

  it.each([
    ['?slides=', []],
    ['?slides=~~%20~', []],
    ['?slides=pico~pico_3~casas', ['pico', 'casas']],
    ['?slides=pico_NaN~casas_-1~treinar_1e9', ['pico', 'casas', 'treinar']],
  ])('takes what it can of %s', (search, slides) => {
    const items = readList(search)?.items ?? [];
    expect(items.map(({ slide }) => slide)).toEqual(slides);
    expect(items.every(({ minutes }) => minutes === undefined || (minutes > 0 && minutes <= 600))).toBe(true);
  });

  it('has an end', () => {
    const endless = Array.from({ length: 5000 }, (_, i) => `s${i}`).join('~');
    expect(readList(`?slides=${endless}`)?.items).toHaveLength(300);
  });

  it('is none where no slides are asked for', () => {
    expect(readList('?v=1&requestsPerDay=2e9')).toBeUndefined();
  });

  it('stands beside a scenario without being taken for inputs, and keeps its signs', () => {
    const search = '?v=1&requestsPerDay=2e9&slides=pico~casas_3&lista=Uma+aula';
    expect(fromQuery(search)).toEqual({ inputs: { requestsPerDay: 2e9 }, refused: [] });
    expect(listPart(search)).toBe('slides=pico~casas_3&lista=Uma+aula');
    expect(asSearch(listPart('?v=1'), '')).toBe('');
  });

  it('takes minutes with a comma and refuses what are none', () => {
    expect([readMinutes('1,5'), readMinutes('2.25'), readMinutes(''), readMinutes('0'), readMinutes('-1'), readMinutes('dez'), readMinutes('9999'), readMinutes(Number.NaN)]).toEqual([1.5, 2.25, undefined, undefined, undefined, undefined, undefined, undefined]);
  });

  it('moves one item and leaves the others in order', () => {
    expect(moved(['a', 'b', 'c', 'd'], 0, 2)).toEqual(['b', 'c', 'a', 'd']);
    expect(moved(['a', 'b', 'c', 'd'], 3, 1)).toEqual(['a', 'd', 'b', 'c']);
    expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
    expect(moved(['a', 'b'], 1, 2)).toEqual(['a', 'b']);
  });
});

describe('one’s own list as a file', () => {
  const minutes = new Map([['pico', 1.5], ['casas', 1]]);
  const list = { name: 'Água: "e luz" #1', description: 'Para quarta-feira.', items: [{ slide: 'pico' }, { slide: 'casas', minutes: 2.5 }], scenario: 'v=1&grid=USA&requestsPerDay=2e9' };
  const text = writeListFile(list, (slide) => minutes.get(slide) ?? 0);

  it('passes the check of the build', () => {
    expect(checkPlaylist('slides/playlists/minha.yaml', text, { slides: minutes, figures: false })).toEqual([]);
  });

  it('comes back as it went, with the sum of its minutes as the time there is', () => {
    expect(readListFile(text, '')).toEqual({ list: { ...list, target: 4 }, refused: [] });
  });

  it('reads a playlist of meetings as one sitting', () => {
    const read = readListFile('title: A\nslides:\n  - { meeting: Um, minutes: 4 }\n  - pico\n  - { slide: casas, minutes: 2 }\n', '');
    expect('list' in read && read.list.items).toEqual([{ slide: 'pico' }, { slide: 'casas', minutes: 2 }]);
  });

  it('takes the institution’s figures where a file asks for them', () => {
    const read = readListFile('title: A\nscenario: instituicao\nslides: [pico]\n', 'v=1&dailyUsers=40000');
    expect('list' in read && read.list.scenario).toBe('v=1&dailyUsers=4e4');
  });

  it('names refused inputs and keeps the others', () => {
    const read = readListFile('title: A\nscenario: { grid: BRA, fubeca: 3, peakToMean: 0.1 }\nslides: [pico]\n', '');
    expect(read).toMatchObject({ list: { scenario: 'v=1&grid=BRA' }, refused: ['fubeca', 'peakToMean'] });
  });

  it.each([
    ['title: A\nslides: [pico', { fault: 'yaml', line: 2 }],
    ['só uma frase', { fault: 'list' }],
    ['', { fault: 'list' }],
    ['- pico', { fault: 'list' }],
    ['title: 3\nslides: [pico]', { fault: 'list' }],
  ])('says what is wrong with %j', (wrong, expected) => {
    expect(readListFile(wrong, '')).toMatchObject(expected);
  });
});
