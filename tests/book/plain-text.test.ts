import { expect, test } from 'vitest';
import { proseOf } from '../../src/book/plain-text.ts';

test('a table becomes the words of its cells, without rules and figures', () => {
  const words = proseOf('Antes.\n\n| Quem | Quanto |\n| --- | ---: |\n| **Água** | <Num id="waterPerYear" /> |\n\nDepois.');
  expect(words.split(/\n\s*\n/).map((line) => line.trim()).filter((line) => line !== '')).toEqual(['Antes.', 'Quem, Quanto', 'Água', 'Depois.']);
});
