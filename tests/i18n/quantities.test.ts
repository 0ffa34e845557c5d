import { describe, expect, it } from 'vitest';
import { display } from '../../src/i18n/display.ts';
import { formatQuantity, line } from '../../src/i18n/format.ts';
import { displayOf, optionWords } from '../../src/i18n/options.ts';
import { quantityWords } from '../../src/i18n/quantities.ts';
import { defaultsNow, graph, unitOf } from '../../src/model/live.ts';

const all = [...graph.byId.values()];
const numbers = all.filter((quantity) => quantity.kind !== 'choice');

describe('words of the quantities', () => {
  it.each(all.map(({ id }) => id))('%s has a short label without figures and a plain explanation', (id) => {
    const { label, about } = quantityWords(id, 'pt-BR');
    expect(label).toMatch(/^\p{Lu}[^\d.]{2,37}$/u);
    expect(about).toMatch(/^\p{Lu}.{14,298}\.$/u);
  });

  it('gives each quantity a label of its own', () => {
    const labels = all.map(({ id }) => quantityWords(id, 'pt-BR').label);
    expect(labels.filter((label, at) => labels.indexOf(label) !== at)).toEqual([]);
  });

  it('names every option of every choice', () => {
    const options = all.flatMap((quantity) => (quantity.kind === 'choice' ? quantity.options : []));
    expect(options.filter((option) => optionWords(option, 'pt-BR') === option)).toEqual([]);
  });

  it.each(['nothing', 'toString', '__proto__'])('has no words for "%s"', (id) => {
    expect(() => quantityWords(id, 'pt-BR')).toThrow(RangeError);
    expect(optionWords(id, 'pt-BR')).toBe(id);
    expect(displayOf(id)).toBe('plain');
  });
});

describe('values of the quantities', () => {
  it('says of each ratio, and of nothing else, how it is read', () => {
    const ratios = numbers.filter(({ unit }) => unit.startsWith('ratio')).map(({ id }) => id);
    expect(Object.keys(display).toSorted()).toEqual(ratios.toSorted());
  });

  it.each(numbers.map(({ id }) => id))('%s is written in words and units that people know', (id) => {
    const text = line(formatQuantity(Number(defaultsNow()[id]), unitOf(id), 'pt-BR', displayOf(id)));
    // Names of the model's own units are English words; none may come through.
    expect(text).not.toMatch(/accelerator|request|household|parameter|server|person|transformer|generator|turbine|year|month|ratio|NaN|undefined|[/](?!s\b)|\^/);
    expect(text).toMatch(/^(US\$ |R\$ )?\d/);
  });
});
