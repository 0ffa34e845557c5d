import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { added, bounds, edited, emptyList, joined, merged, moved, removed, withFigure, withoutFigure, type Item, type List } from '../../src/workshop/list.ts';
import { duplicates, matches } from '../../src/workshop/same.ts';
import { again, back, begin, step } from '../../src/workshop/turns.ts';

const item = (change: Partial<Item> = {}): Omit<Item, 'id'> => ({ title: 'Pausas', text: 'Dez minutos a cada hora.', argument: '', responsible: '', figures: [], ...change });
const listOf = (...titles: readonly string[]): List => titles.reduce((list, title) => added(list, item({ title, text: '' })), emptyList('a'));
const titles = (list: List): readonly string[] => list.items.map(({ title }) => title);
const figure = { quantity: 'annualEnergy', name: 'Energia', value: '1 GWh', range: '', link: '', source: '' };

/** Any sequence of changes, as a machine that is pressed at random would make them. */
const changes = fc.array(
  fc.oneof(
    fc.record({ do: fc.constant('add' as const), title: fc.string({ maxLength: 12 }), clause: fc.option(fc.constantFrom('c01', 'c02', 'c03'), { nil: undefined }) }),
    fc.record({ do: fc.constant('remove' as const), at: fc.nat(8) }),
    fc.record({ do: fc.constant('move' as const), at: fc.nat(8), by: fc.integer({ min: -9, max: 9 }) }),
    fc.record({ do: fc.constant('edit' as const), at: fc.nat(8), text: fc.string() }),
  ),
  { maxLength: 40 },
);
type Change = typeof changes extends fc.Arbitrary<readonly (infer One)[]> ? One : never;
function apply(list: List, change: Change): List {
  const id = 'at' in change ? (list.items[change.at]?.id ?? 'none') : '';
  switch (change.do) {
    case 'add':
      return added(list, item({ title: change.title, ...(change.clause === undefined ? {} : { clause: change.clause }) }));
    case 'remove':
      return removed(list, id);
    case 'move':
      return moved(list, id, change.by);
    case 'edit':
      return edited(list, id, { text: change.text });
  }
}

describe('a list of demands', () => {
  test('takes a clause of the catalogue once, and its own clauses as often as they are written', () => {
    const once = added(emptyList('a'), item({ clause: 'c05' }));
    expect(added(once, item({ clause: 'c05' }))).toBe(once);
    expect(added(added(once, item()), item()).items).toHaveLength(3);
  });

  test('moves by places and stays at its ends', () => {
    const list = listOf('a', 'b', 'c');
    expect(titles(moved(list, '1', 1))).toEqual(['b', 'a', 'c']);
    expect(titles(moved(list, '3', -9))).toEqual(['c', 'a', 'b']);
    expect(moved(list, '1', -1)).toBe(list);
  });

  test('keeps ids apart and never holds a clause twice, whatever is pressed', () => {
    fc.assert(
      fc.property(changes, (all) => {
        const list = all.reduce(apply, emptyList('a'));
        expect(new Set(list.items.map(({ id }) => id)).size).toBe(list.items.length);
        const clauses = list.items.flatMap(({ clause }) => clause ?? []);
        expect(new Set(clauses).size).toBe(clauses.length);
      }),
    );
  });

  test('moving there and back changes nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.nat(8), fc.nat(8), (size, from, to) => {
        const list = listOf(...Array.from({ length: size }, (_, i) => `t${i}`));
        const id = list.items[from % size]?.id ?? '';
        const by = (to % size) - (from % size);
        expect(titles(moved(moved(list, id, by), id, -by))).toEqual(titles(list));
      }),
    );
  });

  test('stops at its bound', () => {
    const full = Array.from({ length: bounds.items }, (_, i) => i).reduce((list) => added(list, item()), emptyList('a'));
    expect(added(full, item())).toBe(full);
    expect(merged(full, listOf('x', 'y'), 'Grupo').lost).toBe(2);
  });

  test('holds one figure of a quantity', () => {
    const list = withFigure(withFigure(listOf('a'), '1', figure), '1', { ...figure, value: '2 GWh' });
    expect(list.items[0]?.figures.map(({ value }) => value)).toEqual(['2 GWh']);
    expect(withoutFigure(list, '1', 'annualEnergy').items[0]?.figures).toEqual([]);
  });
});

describe('lists of several groups', () => {
  test('become one: nothing is dropped, and each item says where it came from', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 20 }), fc.array(fc.string(), { maxLength: 20 }), (ours, theirs) => {
        const { list, lost } = merged(listOf(...ours), listOf(...theirs), 'Grupo 2');
        expect(lost).toBe(0);
        expect(titles(list)).toEqual([...ours, ...theirs]);
        expect(new Set(list.items.map(({ id }) => id)).size).toBe(list.items.length);
        expect(list.items.slice(ours.length).every(({ from }) => from === 'Grupo 2')).toBe(true);
      }),
    );
  });

  test('show what was asked twice: by clause, by words, by nearly the same words', () => {
    const items: Item[] = [
      { ...item({ clause: 'c05', title: 'Menos jornada', text: 'Semana de quatro dias.' }), id: '1' },
      { ...item({ title: 'Câmeras', text: 'Nenhuma câmera filma os lugares de descanso das pessoas.' }), id: '2' },
      { ...item({ clause: 'c05', title: 'Quatro dias', text: 'Trabalhar de segunda a quinta.' }), id: '3' },
      { ...item({ title: 'Sem câmera', text: 'nenhuma CAMERA filma os lugares de descanso' }), id: '4' },
      { ...item({ title: 'Formação', text: 'Curso pago, dentro da jornada.' }), id: '5' },
      { ...item({ title: 'Outra', text: 'Curso pago dentro da jornada' }), id: '6' },
    ];
    expect(duplicates(items)).toEqual([['1', '3'], ['2', '4'], ['5', '6']]);
  });

  test('do not take short texts that share a word for the same', () => {
    const items: Item[] = ['Mais pausa', 'Mais folga', ''].map((text, i) => ({ ...item({ text, title: text }), id: String(i + 1) }));
    expect(duplicates(items)).toEqual([]);
  });

  test('join two items into the first, with what both argue', () => {
    const list = { ...emptyList('a'), items: [{ ...item({ argument: 'Um.', figures: [figure] }), id: '1' }, { ...item({ title: 'Outra' }), id: '2' }, { ...item({ argument: 'Dois.' }), id: '3' }] };
    const whole = joined(list, ['1', '3']);
    expect(whole.items.map(({ id }) => id)).toEqual(['1', '2']);
    expect(whole.items[0]?.argument).toBe('Um.\nDois.');
    expect(whole.items[0]?.figures).toEqual([figure]);
  });
});

test('words are found by their beginning, without accents', () => {
  expect(matches('Vigilância à vista, também no teletrabalho', 'vigilancia TELE')).toBe(true);
  expect(matches('Vigilância à vista', 'lancia')).toBe(false);
});

describe('undo', () => {
  test('leads back through every step and forward again', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1, maxLength: 30 }), (values) => {
        const start = begin<number | string>('start');
        const end = values.reduce((turns, value) => step<number | string>(turns, value), start);
        let there = end;
        while (there.past.length > 0) there = back(there);
        expect(there.present).toBe('start');
        while (there.future.length > 0) there = again(there);
        expect(there.present).toBe(values.at(-1));
      }),
    );
  });

  test('takes what was typed in one field as one step', () => {
    const typed = ['P', 'Pa', 'Pau'].reduce((turns, text) => step(turns, text, '1 title'), begin(''));
    expect(back(typed).present).toBe('');
    const next = step(typed, 'Pau!', '1 text');
    expect(back(next).present).toBe('Pau');
  });
});
