import { expect, test } from 'vitest';
import { wholeNames } from '../../scripts/lib/whole-names.mjs';

test.each([
  ['O GPT-4 e o Llama 3.1', 'O GPT-\u20604 e o Llama\u00a03.1'],
  ['a well-known model of 3', 'a well-known model of 3'],
])('the number of a model stays with its name: %s', (text, whole) => {
  expect(wholeNames(text)).toBe(whole);
});
