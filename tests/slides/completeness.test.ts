import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { playlistFile, readEntries } from '../../src/deck/playlist.ts';
import { slideFrontMatter, type SlideFrontMatter } from '../../src/deck/front-matter.ts';
import { claims } from '../../src/model/catalogues/claims.ts';

/** Less than this is a stage direction, not something to say. */
const SHORTEST_NOTE = 180;

const folder = 'slides/pt-BR';
const heads = new Map<string, SlideFrontMatter>();
for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.mdx'))) {
  const head = /^---\n(?<yaml>[\s\S]*?)\n---/.exec(readFileSync(join(folder, file), 'utf8'))?.groups?.['yaml'];
  heads.set(basename(file, '.mdx'), slideFrontMatter.parse(parse(head ?? '')));
}

/** The slides of the talk in order, each with its head and its minutes on stage. */
const talk = readEntries(playlistFile.parse(parse(readFileSync('slides/playlists/aula.yaml', 'utf8'))).slides).entries.map(({ slide: id, minutes }) => {
  const head = heads.get(id);
  if (head === undefined) throw new Error(`aula.yaml: there is no slide "${id}"`);
  return { id, head, minutes: minutes ?? head.minutes };
});

describe('the whole talk', () => {
  it('has enough slides', () => {
    expect(talk.length).toBeGreaterThanOrEqual(45);
  });

  it('makes every claim of the ledger on some slide', () => {
    const made = new Set(talk.flatMap(({ head }) => head.claims));
    expect(Object.keys(claims).filter((id) => !made.has(id))).toEqual([]);
  });

  it('fits in about a hundred minutes', () => {
    const sum = talk.reduce((total, { minutes }) => total + minutes, 0);
    expect(sum).toBeGreaterThanOrEqual(95);
    expect(sum).toBeLessThanOrEqual(105);
  });

  it('gives the speaker something to say and to ask on every slide', () => {
    const thin = talk.filter(({ head }) => head.notes.say.length < SHORTEST_NOTE || head.notes.ask === undefined);
    expect(thin.map(({ id }) => id)).toEqual([]);
  });

  it('says in the notes what the slide does not say', () => {
    const sentences = (text: string): string[] => text.split(/(?<=[.?!])\s+/).map((sentence) => sentence.trim().toLowerCase());
    const repeated = talk.filter(({ id, head }) => {
      const path = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find((name) => basename(name) === `${id}.mdx`) ?? '';
      const body = new Set(sentences(readFileSync(join(folder, path), 'utf8').replace(/^---\n[\s\S]*?\n---/, '')));
      return sentences(head.notes.say).some((sentence) => sentence.length > 40 && body.has(sentence));
    });
    expect(repeated.map(({ id }) => id)).toEqual([]);
  });
});
