import { describe, expect, it } from 'vitest';
import { guessMarkup, shareOf, valueOf, type GuessChart } from '../../../src/room/result/guess-chart.ts';

const log = { low: 10, high: 100_000, log: true, bins: 4 };
const even = { low: 0, high: 1, log: false, bins: 4 };
const chart: GuessChart = { quantity: 'servingAccelerators', scale: log, bins: [0, 2, 4, 1] };
const numbers = (markup: string, kind: string, attribute: string): number[] =>
  [...markup.matchAll(new RegExp(`<rect class="${kind}"[^>]* ${attribute}="([^"]+)"`, 'g'))].map(([, value]) => Number(value));

describe('the place of a value on a scale', () => {
  it('gives each factor of ten the same way on a scale of powers, and each step on an even one', () => {
    expect(shareOf(10, log)).toBe(0);
    expect(shareOf(1000, log)).toBeCloseTo(0.5, 10);
    expect(shareOf(100_000, log)).toBe(1);
    expect(shareOf(0.25, even)).toBe(0.25);
  });

  it('puts what lies beyond, or is no number, at the ends', () => {
    for (const scale of [log, even]) {
      expect(shareOf(1e9, scale)).toBe(1);
      expect(shareOf(-5, scale)).toBe(0);
      expect(shareOf(Number.NaN, scale)).toBe(0);
    }
  });

  it.each([log, even])('is undone by the value of a share', (scale) => {
    for (const share of [0, 0.2, 0.5, 0.9, 1]) expect(shareOf(valueOf(share, scale), scale)).toBeCloseTo(share, 10);
  });
});

describe('the histogram', () => {
  it('draws a bar for each part of the scale where somebody is, as high as there are people', () => {
    const heights = numbers(guessMarkup(chart, 'wide', 'pt-BR'), 'bar', 'height');
    expect(heights).toHaveLength(3);
    const [two = 0, four = 0, one = 0] = heights;
    expect(two / four).toBeCloseTo(0.5, 2);
    expect(one / four).toBeCloseTo(0.25, 2);
  });

  it('shows the model’s range behind the bars, and never beyond the scale', () => {
    const truth = { low: 100, central: 1000, high: 1e9 };
    const markup = guessMarkup({ ...chart, truth }, 'wide', 'pt-BR');
    expect(markup.indexOf('class="band"')).toBeLessThan(markup.indexOf('class="bar"'));
    const [x = 0] = numbers(markup, 'band', 'x');
    const [width = 0] = numbers(markup, 'band', 'width');
    const left = 12;
    const span = 1200 - 2 * left;
    expect(x).toBeCloseTo(left + span / 4, 0);
    expect(x + width).toBeCloseTo(left + span, 0);
  });

  it('names every figure in words, and only those that there are', () => {
    const words = (more: Partial<GuessChart>): string[] => [...guessMarkup({ ...chart, ...more }, 'small', 'pt-BR').matchAll(/<text class="(model|hall|published|own)"[^>]*>([^<]*)</g)].map(([, , text]) => text ?? '');
    expect(words({})).toEqual([]);
    expect(words({ median: 500, own: 20, truth: { low: 100, central: 1000, high: 2000, published: 1500 } })).toEqual(['Modelo: 1.000 GPUs', 'Sala: 500 GPUs', 'Publicado: 1.500 GPUs', 'Você: 20 GPUs']);
  });

  it('stays a drawing when nobody answered', () => {
    const markup = guessMarkup({ ...chart, bins: [0, 0, 0, 0] }, 'small', 'pt-BR');
    expect(markup).not.toMatch(/NaN|Infinity|class="bar"/);
    expect(markup).toContain('class="axis"');
  });

  it('uses no style attributes, which the policy forbids', () => {
    expect(guessMarkup({ ...chart, median: 500, truth: { low: 100, central: 1000, high: 2000 } }, 'wide', 'pt-BR')).not.toContain('style=');
  });
});
