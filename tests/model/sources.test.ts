import { describe, expect, it } from 'vitest';
import { sourceNotes } from '../../src/i18n/pt-BR/sources.ts';
import { sources, type Source } from '../../src/model/catalogues/sources.ts';

const all: readonly Source[] = Object.values(sources);

/** What may be cited without an address: it was said, printed or computed. */
const withoutAddress: ReadonlySet<Source['kind']> = new Set(['book', 'talk', 'own']);

describe('sources', () => {
  it.each(all.map((source) => [source.id, source] as const))('%s is complete', (id, source) => {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(source.title.trim()).not.toBe('');
    expect(source.authors.trim()).not.toBe('');
    if (source.date !== null) expect(source.date).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/);
  });

  it('gives every address as a web address', () => {
    for (const { url, readAt } of all) {
      for (const address of [url, readAt]) {
        if (address === null || address === undefined) continue;
        expect(new URL(address).protocol).toMatch(/^https?:$/);
        expect(address).not.toMatch(/\s/);
      }
    }
  });

  it('has an address for whatever was found, but for books, talks and its own arithmetic', () => {
    const missing = all.filter(({ known, url, kind }) => known === 'found' && url === null && !withoutAddress.has(kind));
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  it('cites no repost as the primary source', () => {
    const reposts = /railway\.app|zysh\.xyz|hardpass\.lol|wsoctv\.com|aiwiki\.ai|particle\.news|rendo\.app|521000\.best|cnpereading|brick-house\.org/;
    expect(all.filter(({ url }) => url !== null && reposts.test(url)).map(({ id }) => id)).toEqual([]);
  });

  it('credits the licence of the data of Epoch AI and Our World in Data', () => {
    const data = all.filter(({ kind, authors }) => kind === 'dataset' && /Epoch AI|Our World in Data/.test(authors));
    expect(data.length).toBeGreaterThan(4);
    for (const { licence } of data) expect(licence).toBe('CC BY 4.0');
  });

  it('names no publication twice', () => {
    const titles = all.map(({ title, authors, kind }) => `${title} ${authors} ${kind}`);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('keeps notes short and only for sources that exist', () => {
    for (const [id, note] of Object.entries(sourceNotes)) {
      expect(sources).toHaveProperty([id]);
      expect(note.length).toBeLessThan(200);
    }
  });
});
