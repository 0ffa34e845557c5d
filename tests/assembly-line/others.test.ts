import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { words as labour } from '../../src/i18n/pt-BR/drawings/division-of-labour.ts';
import { words as money } from '../../src/i18n/pt-BR/drawings/money-circle.ts';
import { words as sovereignty } from '../../src/i18n/pt-BR/drawings/sovereignty-timeline.ts';
import { deals } from '../../src/model/catalogues/deals.ts';
import { facts, isFactId } from '../../src/model/catalogues/facts.ts';

const source = (name: string): string => readFileSync(`src/assembly-line/sources/${name}.mmd`, 'utf8');
const tokens = (text: string, kind: string): string[] => [...text.matchAll(new RegExp(`\\{\\{${kind}:([^}|]+)`, 'g'))].map(([, id = '']) => id);

describe.each([
  ['money-circle', money],
  ['division-of-labour', labour],
  ['sovereignty-timeline', sovereignty],
] as const)('%s', (name, words) => {
  it('has a word for every key, and no word too many', () => {
    expect(new Set(tokens(source(name), 'w'))).toEqual(new Set(Object.keys(words)));
  });

  it('shows facts that are there', () => {
    expect(tokens(source(name), 'f').filter((id) => !isFactId(id))).toEqual([]);
  });
});

describe('the circle of money', () => {
  const names: Readonly<Record<string, string>> = money;
  const arrows = [...source('money-circle').matchAll(/^(\w+) -- "\{\{w:(\w+)\}\}<br\/>\{\{f:([\w-]+)\}\}" --> (\w+)$/gm)].map(([, from = '', kind = '', fact = '', to = '']) => ({ from: names[from], to: names[to], kind, fact }));

  it('draws only deals of the catalogue, each with its own sum and way', () => {
    const inside = arrows.filter(({ from }) => from !== money.users);
    expect(inside.length).toBe(arrows.length - 1);
    for (const { from, to, kind, fact } of inside) expect(Object.values(deals)).toContainEqual(expect.objectContaining({ from, to, kind, fact }));
  });

  it('brings from outside only what users pay', () => {
    expect(arrows.filter(({ from }) => from === money.users)).toEqual([{ from: 'Quem usa', to: 'OpenAI', kind: 'pays', fact: 'openai-revenue-2025' }]);
  });
});

describe('the timeline', () => {
  it('gives the talk’s colour to the talk’s years and to nothing else', () => {
    const coloured = source('sovereignty-timeline').split('\n').filter((line) => line.endsWith(':::data'));
    expect(coloured.flatMap((line) => tokens(line, 'f'))).toEqual(['food-sovereignty-year', 'talk-sovereignty-year-1', 'talk-sovereignty-year-2', 'talk-sovereignty-year-3']);
  });

  it('offers candidates of the years that they stand for, and none for the first', () => {
    expect(facts['kukutai-book-year'].value).toBe(facts['talk-sovereignty-year-2'].value);
    expect(facts['colonialismo-book-year'].value).toBe(facts['talk-sovereignty-year-3'].value);
    expect(source('sovereignty-timeline')).toContain('first -.- none');
  });
});

describe('the division of labour', () => {
  it('says so where no account is published', () => {
    for (const id of ['data-payment', 'foreign-model-bill'] as const) {
      expect(tokens(source('division-of-labour'), 'f')).toContain(id);
      expect(facts[id].value).toBeNull();
    }
  });
});
