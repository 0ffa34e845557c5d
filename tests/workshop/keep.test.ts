import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Shelf, type Place } from '../../src/workshop/keep.ts';
import { added, bounds, emptyList, headed, type List } from '../../src/workshop/list.ts';
import { largestFile, read, write } from '../../src/workshop/read.ts';

const sample: List = headed(added(emptyList('lista-1'), { clause: 'c05', title: 'Menos jornada', text: 'Quatro dias 🙂 <b>', argument: 'שלום', responsible: '', figures: [{ quantity: 'annualEnergy', name: 'Energia', value: '1', range: '', link: 'https://exemplo.org/', source: 's' }] }), { title: 'Pauta' });

/** A file of the first version, as it was published: it must open for ever. */
const first = '{"format":"megamaquina-pauta","version":1,"list":{"id":"a1","title":"Pauta","category":"Bancárias","baseDate":"1º de setembro","employer":"","introduction":"","items":[{"id":"1","clause":"c02","from":"Grupo 1","title":"Mesa","text":"Negociar.","argument":"","responsible":"delegada","figures":[]}]}}';

const changed = (change: (file: { list: { items: Record<string, unknown>[] } & Record<string, unknown> } & Record<string, unknown>) => void): string => {
  const file = JSON.parse(write(sample)) as Parameters<typeof change>[0];
  change(file);
  return JSON.stringify(file);
};

describe('a file', () => {
  test('gives back the list that was written', () => {
    expect(read(write(sample))).toEqual({ list: sample });
    fc.assert(
      fc.property(fc.string({ maxLength: bounds.line, unit: 'grapheme' }).filter((text) => text.length <= bounds.line), (title) => {
        expect(read(write({ ...sample, title }))).toEqual({ list: { ...sample, title } });
      }),
    );
  });

  test('of the first version opens', () => {
    expect(read(first)).toMatchObject({ list: { category: 'Bancárias', items: [{ clause: 'c02', from: 'Grupo 1' }] } });
  });

  test.each([
    ['nothing', '', { code: 'json' }],
    ['half of a file', write(sample).slice(0, 200), { code: 'json' }],
    ['another JSON', '{"a":1}', { code: 'foreign' }],
    ['a list alone', '[]', { code: 'foreign' }],
    ['one that is too long', ' '.repeat(largestFile + 1), { code: 'large' }],
    ['one of a later version', changed((file) => (file['version'] = 99)), { code: 'newer', version: 99 }],
    ['a version that is none', changed((file) => (file['version'] = '1')), { code: 'damaged', at: 'version' }],
    ['a key too many', changed((file) => (file.list['x'] = 1)), { code: 'damaged', at: 'x' }],
    ['a title that is no text', changed((file) => (file.list['title'] = 3)), { code: 'damaged', at: 'title' }],
    ['a text that is too long', changed((file) => (file.list.items[0] = { ...file.list.items[0], text: 'x'.repeat(bounds.text + 1) })), { code: 'damaged', at: 'items[0].text' }],
    ['the same id twice', changed((file) => file.list.items.push({ ...file.list.items[0] })), { code: 'damaged', at: 'items[1].id' }],
    ['a link that is a script', write(sample).replace('https://exemplo.org/', 'javascript:alert(1)'), { code: 'damaged', at: 'items[0].figures[0].link' }],
  ])('is refused with the reason: %s', (_, text, fault) => {
    expect(read(text)).toEqual({ fault });
  });

  test('never throws, whatever it holds', () => {
    fc.assert(
      fc.property(fc.json(), (list) => {
        expect(read(`{"format":"megamaquina-pauta","version":1,"list":${list}}`)).toHaveProperty('fault.code', 'damaged');
      }),
    );
  });
});

/** A storage in memory; `room` is how many characters it holds, `cutAt` breaks the next write off. */
class Memory implements Place {
  readonly held = new Map<string, string>();
  room = Number.POSITIVE_INFINITY;
  get length(): number {
    return this.held.size;
  }
  key(at: number): string | null {
    return [...this.held.keys()][at] ?? null;
  }
  getItem(key: string): string | null {
    return this.held.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    const others = [...this.held].filter(([name]) => name !== key).reduce((sum, [, text]) => sum + text.length, 0);
    if (others + value.length > this.room) throw new DOMException('full', 'QuotaExceededError');
    this.held.set(key, value);
  }
  removeItem(key: string): void {
    this.held.delete(key);
  }
}

describe('the shelf', () => {
  test('gives back what was kept last, to the next window too', () => {
    const memory = new Memory();
    const shelf = new Shelf(() => memory);
    for (const title of ['a', 'b', 'c']) expect(shelf.keep({ ...sample, title })).toBeUndefined();
    const next = new Shelf(() => memory);
    expect(next.lastOpen()).toBe('lista-1');
    expect(next.open('lista-1')?.title).toBe('c');
  });

  test('falls back to the state before when the last write was cut off', () => {
    const memory = new Memory();
    const shelf = new Shelf(() => memory);
    shelf.keep({ ...sample, title: 'antes' });
    shelf.keep({ ...sample, title: 'depois' });
    const newest = [...memory.held].find(([, text]) => text.includes('depois'));
    memory.held.set(newest?.[0] ?? '', newest?.[1].slice(0, 90) ?? '');
    expect(new Shelf(() => memory).open('lista-1')?.title).toBe('antes');
  });

  test('says that it is full, and what was there stays', () => {
    const memory = new Memory();
    const shelf = new Shelf(() => memory);
    shelf.keep(sample);
    memory.room = [...memory.held.values()].join('').length + 10;
    expect(shelf.keep({ ...sample, title: 'x'.repeat(100) })).toBe('full');
    expect(shelf.open('lista-1')).toEqual(sample);
  });

  test('says that storage is closed', () => {
    const shelf = new Shelf(() => {
      throw new DOMException('no', 'SecurityError');
    });
    expect(shelf.keep(sample)).toBe('closed');
    expect(shelf.all()).toEqual({ lists: [], damaged: 0 });
    expect(shelf.open('lista-1')).toBeUndefined();
  });

  test('does not write over what another window wrote', () => {
    const memory = new Memory();
    const [one, two] = [new Shelf(() => memory), new Shelf(() => memory)];
    one.keep(sample);
    two.open('lista-1');
    two.keep({ ...sample, title: 'da outra' });
    expect(one.changedElsewhere('lista-1')).toBe(true);
    expect(one.keep({ ...sample, title: 'daqui' })).toBe('elsewhere');
    expect(new Shelf(() => memory).open('lista-1')?.title).toBe('da outra');
  });

  test('tells what is damaged and does not erase it', () => {
    const memory = new Memory();
    memory.setItem('megamaquina:pauta:velha:0', '1 x\n{');
    expect(new Shelf(() => memory).all()).toEqual({ lists: [], damaged: 1 });
    expect(memory.length).toBe(1);
  });
});
