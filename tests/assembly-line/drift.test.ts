import { describe, expect, it } from 'vitest';
import { drawnFiles, drawnHash, hashOf } from '../../scripts/lib/drawings/hash.mjs';
import { allDrawings } from '../../scripts/lib/drawings/list.mjs';

const drawings = await allDrawings();

describe('drawings are as their sources say', () => {
  it('finds each drawn from its source, words, configuration and code of now', () => {
    const drifted = drawings.filter((drawing) => drawnHash(drawing) !== hashOf(drawing)).map(({ name, file }) => (drawnHash({ name, file } as typeof drawings[number]) === undefined ? `${name} was never drawn` : `${name} differs from its source`));
    expect(drifted, 'run: npm run drawings').toEqual([]);
  });

  it('finds no drawing that has lost its source', async () => {
    const wanted = new Set(drawings.map(({ file }) => file));
    expect((await drawnFiles()).filter((file) => !wanted.has(file)), 'run: npm run drawings').toEqual([]);
  });
});
