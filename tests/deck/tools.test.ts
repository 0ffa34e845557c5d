import { describe, expect, it } from 'vitest';
import { entryOf, find } from '../../src/deck/tools/find.ts';
import { fold } from '../../src/deck/tools/fold.ts';
import { magnify, pan, plain } from '../../src/deck/tools/lens.ts';

describe('the search for slides', () => {
  const entries = [
    entryOf(0, 'Água e energia', 'Data center', 'quanto custa'),
    entryOf(1, 'O pico manda', 'Uso', 'A água evapora na torre'),
    entryOf(2, 'Soberania', 'A nação e a água', ''),
  ];

  it('ignores accents and capitals, also where they are typed', () => {
    expect(fold('  ÁGUA  e   Ação\n')).toBe('agua e acao');
    expect(find('AGUA', entries)).toEqual(find('água', entries));
  });

  it('puts titles before parts and parts before texts', () => {
    expect(find('agua', entries)).toEqual([0, 2, 1]);
  });

  it('wants all words, wherever each of them stands', () => {
    expect(find('energia custa', entries)).toEqual([0]);
    expect(find('energia torre', entries)).toEqual([]);
  });

  it('finds a number first, and everything without a word', () => {
    expect(find('2', entries)).toEqual([1]);
    expect(find('   ', entries)).toEqual([0, 1, 2]);
  });
});

describe('the magnifier', () => {
  const size = { x: 1000, y: 500 };

  it('keeps what is under the hand under the hand', () => {
    const at = { x: 300, y: 100 };
    const lens = magnify(plain, 2, at, size);
    // The point of the slide at (300, 100) is drawn at 2·(300, 100) + shift.
    expect([2 * at.x + lens.x, 2 * at.y + lens.y]).toEqual([at.x, at.y]);
  });

  it('never shows anything beyond the edge of the stage', () => {
    const far = pan(magnify(plain, 2, { x: 0, y: 0 }, size), { x: 5_000, y: -5_000 }, size);
    expect(far).toEqual({ scale: 2, x: 0, y: -500 });
  });

  it('goes back to the whole slide, without a shift', () => {
    const there = magnify(plain, 3, { x: 900, y: 400 }, size);
    expect(magnify(there, 0.5, { x: 10, y: 10 }, size)).toMatchObject({ scale: 1 });
    expect(Math.abs(magnify(there, 1, { x: 10, y: 10 }, size).x)).toBe(0);
  });
});
