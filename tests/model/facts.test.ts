import { describe, expect, it } from 'vitest';
import { factWords } from '../../src/i18n/pt-BR/facts.ts';
import { claims } from '../../src/model/catalogues/claims.ts';
import { facts, isFactId, type Fact } from '../../src/model/catalogues/facts.ts';
import { sources } from '../../src/model/catalogues/sources.ts';

const all: readonly Fact[] = Object.values(facts);

describe('facts', () => {
  it.each(all.map((fact) => [fact.id, fact] as const))('%s has a value of its unit, sources and words', (id, fact) => {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    const { value, unit } = fact;
    if (typeof value === 'string') {
      expect(unit).toBe('date');
      expect(value).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/);
      expect(Number.isNaN(Date.parse(value))).toBe(false);
    } else if (value !== null) {
      const numbers = typeof value === 'number' ? [value] : value;
      for (const n of numbers) expect(Number.isFinite(n)).toBe(true);
      expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
      if (unit === 'share') for (const n of numbers) expect(n).toBeLessThanOrEqual(1);
      if (unit === 'score') for (const n of numbers) expect(n).toBeLessThanOrEqual(100);
      expect(Math.min(...numbers)).toBeGreaterThan(0);
    }
    expect(fact.sources.length).toBeGreaterThan(0);
    for (const source of fact.sources) expect(sources).toHaveProperty([source]);
    if (fact.claim !== undefined) expect(claims).toHaveProperty([fact.claim]);
    expect(factWords[id as keyof typeof facts].label.trim()).not.toBe('');
  });

  it('declares no id twice across its parts', () => {
    // A spread would let the later part win in silence.
    const parts = import.meta.glob<Record<string, Record<string, unknown>>>('../../src/model/catalogues/facts/*.ts', { eager: true });
    const ids = Object.values(parts).flatMap((part) => Object.values(part).flatMap((entries) => Object.keys(entries)));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(all.length);
  });

  it('says nothing found that rests on recalled sources alone', () => {
    for (const { id, known, sources: cited } of all) {
      if (known !== 'found') continue;
      const read = cited.some((source) => sources[source].known === 'found' || sources[source].kind === 'own');
      expect(read, id).toBe(true);
    }
  });

  it('keeps silences as facts: what is looked for and not published has no value', () => {
    const silent = all.filter(({ value }) => value === null);
    expect(silent.length).toBeGreaterThan(5);
    for (const { id } of silent) expect(factWords[id as keyof typeof facts].note, id).toBeDefined();
  });

  it('agrees with the arithmetic it cites', () => {
    const value = (id: keyof typeof facts) => facts[id].value as number;
    expect(value('google-mail-institutions') / value('mail-institutions')).toBeCloseTo(value('google-mail-share'), 4);
    expect(value('microsoft-mail-institutions') / value('mail-institutions')).toBeCloseTo(value('microsoft-mail-share'), 4);
    expect(value('google-mail-institutions') + value('microsoft-mail-institutions') + value('other-mail-institutions')).toBe(value('mail-institutions'));
    expect(value('trainium3-fp8') / value('trainium2-fp8')).toBeCloseTo(value('trainium3-chip-gain-fp8'), 2);
    expect(value('trainium3-chips') / value('trainium2-chips')).toBe(value('trainium3-chips-gain'));
    expect(value('iren-contract') / value('iren-years')).toBe(value('iren-per-year'));
    expect(value('deepseek-mean-nodes') * 8).toBe(value('deepseek-mean-gpus'));
    expect(value('deepseek-peak-nodes') * 8).toBe(value('deepseek-peak-gpus'));
    expect(value('deepseek-peak-nodes') / value('deepseek-mean-nodes')).toBeCloseTo(value('deepseek-peak-to-mean'), 2);
    expect(value('bain-capex') / value('bain-revenue')).toBe(value('bain-capex-share'));
    expect(value('itaipu-units') * value('itaipu-unit-power')).toBe(value('itaipu-power'));
    expect(value('talk-xai-power') / value('talk-xai-gpus')).toBe(value('colossus-power-per-gpu'));
    expect((value('talk-xai-gpus') / 8) * value('dgx-h100-power')).toBe(value('colossus-server-power'));
    expect(value('openai-research-2025') / (value('openai-research-2025') + value('openai-inference-2025'))).toBeCloseTo(value('openai-training-share'), 2);
  });

  it('tells an id from any other word', () => {
    expect(isFactId('talk-h100-per-billion')).toBe(true);
    expect(isFactId('toString')).toBe(false);
  });
});
