import { describe, expect, it } from 'vitest';
import { placeholder, placeholderNumber, placeholders, prepare, type Template } from '../../src/assembly-line/template.ts';

const template = (source: string, words: Record<string, string> = {}): Template => ({
  name: 'probe',
  source,
  words,
  lettersOf: ({ id }) => {
    if (id === 'rackPower') return 16;
    throw new RangeError(`the model has no quantity "${id}"`);
  },
});

describe('a source of a drawing', () => {
  it('gets its words, and a placeholder as long as the widest value', () => {
    const { text, tokens } = prepare(template('a["{{w:rack}}<br/>{{q:rackPower|number}}"]', { rack: 'Armário "A"' }));
    const [found] = text.match(placeholders) ?? [];
    expect(found).toHaveLength(16);
    expect(text).toContain('Armário #quot;A#quot;<br/>');
    expect(tokens).toEqual([{ kind: 'quantity', id: 'rackPower', show: 'number' }]);
  });

  it('says drawing, line and token of what nobody knows', () => {
    expect(() => prepare(template('flowchart LR\na["{{w:nobody}}"]'))).toThrow('drawing "probe", line 2: {{w:nobody}}: the dictionary has no word "nobody"');
    expect(() => prepare(template('a["{{q:nothing}}"]'))).toThrow('drawing "probe", line 1: {{q:nothing}}: the model has no quantity "nothing"');
    expect(() => prepare(template('a["{{x:nothing}}"]'))).toThrow('line 1: {{x:nothing}}: a token is');
    expect(() => prepare(template('a["{{q:rackPower|all}}"]'))).toThrow('line 1: {{q:rackPower|all}}: after | comes number or unit');
  });

  it('refuses words and figures of its own, and figures typed into the dictionary', () => {
    expect(() => prepare(template('a["Armário"]'))).toThrow('line 1: "Armário" stands in the source');
    expect(() => prepare(template('accTitle: 40 kW'))).toThrow('line 1: "40" stands in the source');
    expect(() => prepare(template('a["{{w:rack}}"]', { rack: 'puxa 40 kW' }))).toThrow('the figure "40" in the word "rack"');
    expect(() => prepare(template('a["{{w:rack}}"]', { rack: 'a H100 e o GPT-4' }))).not.toThrow();
  });

  it('asks for the words that it does not use to be taken away', () => {
    expect(() => prepare(template('a', { rack: 'Armário' }))).toThrow('the word "rack" of the dictionary is not used');
  });

  it('leaves Mermaid its hexagons and settings, and drops comments', () => {
    expect(prepare(template('%%{init: {"layout": "dagre"}}%%\n%% why\na{{"{{w:rack}}"}}', { rack: 'Armário' })).text).toBe('%%{init: {"layout": "dagre"}}%%\na{{"Armário"}}');
  });
});

describe('a placeholder', () => {
  it.each([0, 1, 7, 63, 124])('gives its number %i back', (number) => {
    expect(placeholderNumber(placeholder(number, 5).slice(1, -1))).toBe(number);
  });
});
