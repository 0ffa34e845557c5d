import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allCards, cardHash, drawnCards } from '../../scripts/lib/share/cards.mjs';

const cards = await allCards();

describe('the pictures that messengers show', () => {
  it('are drawn from the titles, hooks and code of now', () => {
    expect(drawnCards(), 'run: npm run drawings').toEqual(Object.fromEntries(cards.map((card) => [card.file, cardHash(card)])));
  });

  it.each(cards.map(({ file }) => file))('%s is as large as messengers ask for, and light', (file) => {
    const png = readFileSync(file);
    expect(png.toString('latin1', 1, 4)).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.length).toBeLessThanOrEqual(40_000);
  });
});
