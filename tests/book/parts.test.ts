import { describe, expect, it } from 'vitest';
import { judgeAnswer, readAnswer } from '../../src/book/check-answer.ts';
import { judge, placeOf, scaleFor } from '../../src/numbers/guess-scale.ts';
import { readKept } from '../../src/book/keep.ts';
import { excerpt, highlight } from '../../src/book/search-text.ts';
import { plain } from '../../src/i18n/plain.ts';

describe('a prediction', () => {
  it('is judged by how many times it is off', () => {
    expect(judge(300, 100, 50, 200)).toEqual({ kind: 'above', factor: 3 });
    expect(judge(20, 100, 50, 200)).toEqual({ kind: 'below', factor: 5 });
    expect(judge(150, 100, 50, 200).kind).toBe('inside');
    expect(judge(105, 100, 50, 200).kind).toBe('exact');
  });

  it('has a scale that reaches beyond every figure', () => {
    const scale = scaleFor('servingAccelerators', [10_000, 230_000, 1814]);
    expect(scale.min).toBeLessThanOrEqual(100);
    expect(scale.max).toBeGreaterThanOrEqual(1e7);
    expect(placeOf(scale.min, scale)).toBe(0);
    expect(placeOf(scale.max * 10, scale)).toBe(1);
  });
});

describe('an answer', () => {
  it.each([
    ['20 mil', 'servingAccelerators', 20_000],
    ['20.000 GPUs', 'servingAccelerators', 20_000],
    ['67%', 'idleShareAtMean', 0.67],
    ['67', 'idleShareAtMean', 0.67],
    ['1,5 vezes', undefined, 1.5],
    ['3×', undefined, 3],
  ])('%s is read', (typed, quantity, value) => {
    expect(readAnswer(typed, quantity, 'pt-BR')).toBeCloseTo(value);
  });

  it('allows the same factor both ways, and nothing unreadable', () => {
    expect(judgeAnswer(109, 100, 0.1)).toBe('right');
    expect(judgeAnswer(112, 100, 0.1)).toBe('high');
    expect(judgeAnswer(91, 100, 0.1)).toBe('right');
    expect(judgeAnswer(90, 100, 0.1)).toBe('low');
    expect(judgeAnswer(readAnswer('muitas', undefined, 'pt-BR'), 100, 0.1)).toBe('unread');
    expect(judgeAnswer(NaN, 100, 0.1)).toBe('unread');
  });
});

describe('what is kept on the device', () => {
  it('survives whatever stands there', () => {
    const nothing = { guesses: {}, checks: [] };
    for (const text of [null, '', '{', '[]', '1', '{"guesses":3,"checks":{}}', '{"guesses":{"a":-1,"b":"x"}}']) expect(readKept(text)).toEqual(nothing);
  });

  it('leads nowhere but into the book', () => {
    expect(readKept('{"read":{"to":"//mal.example/","title":"x","share":0.5}}').read).toBeUndefined();
    expect(readKept('{"read":{"to":"/explorar/uso/","title":"x","share":0.5}}').read?.to).toBe('/explorar/uso/');
  });
});

describe('the search', () => {
  it('does not care about accents', () => {
    expect(plain('Soberânia À Ç')).toBe('soberania a c');
    expect(highlight('A latência média', ['LATENCIA']).filter((piece) => piece.hit)).toEqual([{ text: 'latência', hit: true }]);
  });

  it('shows the stretch around what was found', () => {
    const text = `${'antes '.repeat(80)}alvo ${'depois '.repeat(80)}`;
    expect(excerpt(text, ['alvo'])).toMatch(/^… .*alvo.* …$/);
  });
});
