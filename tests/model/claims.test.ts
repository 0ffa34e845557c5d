import { describe, expect, it } from 'vitest';
import { claimWords, correctionWords } from '../../src/i18n/pt-BR/claims.ts';
import { clauseWords } from '../../src/i18n/pt-BR/clauses.ts';
import { claims, corrections, type Claim, type Correction } from '../../src/model/catalogues/claims.ts';
import { clauses } from '../../src/model/catalogues/clauses.ts';
import { facts } from '../../src/model/catalogues/facts.ts';
import { sources } from '../../src/model/catalogues/sources.ts';

const ledger: readonly (readonly [string, Claim])[] = Object.entries(claims);
const list: readonly (readonly [string, Correction])[] = Object.entries(corrections);

describe('claims', () => {
  it('holds every thesis of the talk and of the press piece', () => {
    const numbered = (letter: string, count: number) =>
      Array.from({ length: count }, (_, i) => `${letter}${String(i + 1).padStart(2, '0')}`);
    expect(Object.keys(claims)).toEqual([...numbered('T', 30), ...numbered('K', 15)]);
    for (const [id, { origin }] of ledger) expect(origin).toBe(id.startsWith('T') ? 'talk' : 'press');
  });

  it('rests each claim on at least one source, and every source exists', () => {
    for (const [id, { evidence }] of ledger) {
      const cited = evidence.flatMap((item) => item.sources);
      expect(cited, id).not.toEqual([]);
      for (const source of cited) expect(sources, id).toHaveProperty([source]);
    }
  });

  it('has words for each piece of evidence, none of them empty', () => {
    for (const [id, { evidence }] of ledger) {
      const words = claimWords[id as keyof typeof claims];
      expect(words.evidence, id).toHaveLength(evidence.length);
      for (const text of [words.claim, words.note, ...words.evidence]) expect(text.trim(), id).toMatch(/[.?!]$/);
    }
  });

  it('calls nothing found that rests on recalled sources alone', () => {
    for (const [id, { evidence }] of ledger) {
      for (const { known, sources: cited } of evidence) {
        if (known !== 'found' || cited.length === 0) continue;
        const read = cited.some((source) => sources[source].known === 'found' || sources[source].kind === 'own');
        expect(read, `${id}: ${cited.join(', ')}`).toBe(true);
      }
    }
  });

  it('orders ten corrections, each with claims, sources and words', () => {
    expect(list).toHaveLength(10);
    for (const [id, correction] of list) {
      for (const claim of correction.claims) expect(claims, id).toHaveProperty([claim]);
      for (const source of correction.sources) expect(sources, id).toHaveProperty([source]);
      expect(correctionWords[id as keyof typeof corrections].length, id).toBeGreaterThan(20);
    }
  });
});

describe('clauses', () => {
  it('cite only sources that exist', () => {
    for (const [id, entry] of Object.entries(clauses)) {
      expect(entry.sources.length, id).toBeGreaterThan(0);
      for (const source of entry.sources) expect(sources, id).toHaveProperty([source]);
    }
  });

  it('have words for each entry', () => {
    expect(Object.keys(clauseWords)).toEqual(Object.keys(clauses));
    expect(Object.keys(clauses)).toHaveLength(37);
  });

  it('count the clauses in the fact that says how many there are', () => {
    expect(facts['clauses-count'].value).toBe(Object.keys(clauses).length);
  });
});
