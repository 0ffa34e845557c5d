import { describe, expect, it } from 'vitest';
import { line, lineStationWords, occupationWords } from '../../src/i18n/line.ts';
import { clauseWords } from '../../src/i18n/clauses.ts';
import { facts } from '../../src/model/catalogues/facts.ts';
import { lineStationIds, lineStations, type LineStation } from '../../src/model/catalogues/line-stations.ts';
import { occupations, type Occupation, type OccupationId } from '../../src/model/catalogues/occupations.ts';
import { sources } from '../../src/model/catalogues/sources.ts';
import { quantities } from '../../src/model/index.ts';

const locale = 'pt-BR';
/** A figure that is no part of a name. */
const figure = /(?<![\p{L}\d-])\d/u;

describe.each(lineStationIds)('the station %s', (id) => {
  const station: LineStation = lineStations[id];
  const words = lineStationWords[locale][id];

  it('says what happens, who works there, what is left out', () => {
    for (const text of [words.name, words.short, words.happens, words.workers, words.bias, words.leftOut]) {
      expect(text.length).toBeGreaterThan(2);
      expect(text).not.toMatch(figure);
    }
    expect(words.happens.length).toBeGreaterThan(150);
  });

  it('has people, and keeps at least one silence about them or what is missing', () => {
    expect(station.people.length).toBeGreaterThan(0);
    expect([...station.people, ...station.missing].some((fact) => facts[fact].value === null)).toBe(true);
  });

  it('is as big as known quantities say, with known sources', () => {
    expect(station.size.length).toBeGreaterThan(0);
    for (const quantity of station.size) expect(quantities).toHaveProperty(quantity);
    for (const source of station.sources) expect(sources).toHaveProperty(source);
  });
});

describe.each(Object.keys(occupations) as OccupationId[])('the occupation %s', (id) => {
  const { places, clause, sources: named }: Occupation = occupations[id];
  const words = occupationWords[locale][id];

  it('stands at a station and has a sentence for each', () => {
    expect(places.length).toBeGreaterThan(0);
    expect(words.places).toHaveLength(places.length);
    expect(new Set(places.map(({ station, as }) => `${station} ${as}`)).size).toBe(places.length);
    for (const text of words.places) {
      expect(text).toMatch(/\.$/);
      expect(text).not.toMatch(figure);
    }
  });

  it('asks its employer something and has a clause to bring', () => {
    expect(words.ask).toMatch(/\?$/);
    expect(clauseWords[locale].clauses[clause].title).not.toBe('');
    for (const source of named) expect(sources).toHaveProperty(source);
  });
});

describe('all occupations together', () => {
  it('reach every station, in every way of entering', () => {
    const places = Object.values(occupations).flatMap((occupation: Occupation) => occupation.places);
    expect(lineStationIds.filter((station) => !places.some((place) => place.station === station && station !== 'model'))).toEqual(['model']);
    expect(Object.keys(line[locale].as).filter((as) => !places.some((place) => place.as === as))).toEqual([]);
  });

  it('have names of their own', () => {
    const names = Object.values(occupationWords[locale]).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThanOrEqual(20);
  });
});
