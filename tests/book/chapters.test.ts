import { glob, readFile } from 'node:fs/promises';
import { describe, expect, it, test } from 'vitest';
import { checkChapter, checkChapters } from '../../src/book/chapter-check.ts';
import { proseOf, sentencesOf } from '../../src/book/plain-text.ts';
import { report } from '../../src/deck/slide-check-run.ts';
import { glossaryIds, glossaryOf } from '../../src/i18n/glossary.ts';

const files = await Array.fromAsync(glob('chapters/*/*.mdx'));
const wordsIn = (sentence: string): number => sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}…]/u.test(word)).length;

describe('the chapters', () => {
  it('are there', () => {
    expect(files).toContain('chapters/pt-BR/2-uso.mdx');
  });

  it('have no figure typed by hand and name nothing unknown', async () => {
    expect(report(await checkChapters())).toBe('');
  });

  test.each(files)('%s is written in short sentences', async (file) => {
    const lengths = sentencesOf(proseOf(await readFile(file, 'utf8'))).map(wordsIn).sort((a, b) => a - b);
    expect(lengths.length).toBeGreaterThan(50);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(18);
  });

  it.each([
    ['<Guess id="fubeca" question="Quanto?" />', 'no quantity'],
    ['<Guess id="trainingFlop" question="São 3?" />', 'typed by hand'],
    ['<Guess id="trainingFlop" question="Quanto?" talk="fubeca" />', 'no fact "fubeca"'],
    ['<Term id="fubeca" />', 'no such term'],
    ['<Calc name="fubeca" />', 'the calculators are'],
    ['<Check id="a" ask="Quanto?" hint="Uns 40." quantity="trainingFlop" />', 'typed by hand'],
    ['<Check id="a" ask="Quanto?" hint="Veja." quantity="fubeca" />', 'no quantity "fubeca"'],
  ])('say what is wrong with %s', (body, message) => {
    const problems = checkChapter('a.mdx', `---\ntitle: Um título\n---\n\n${body}\n`);
    expect(problems).toEqual([expect.objectContaining({ line: 5, message: expect.stringContaining(message) as unknown })]);
  });
});

test('sentences are cut where somebody reading aloud would stop', () => {
  expect(sentencesOf('Um. Dois? Três\nlinhas.\n\nOutro parágrafo')).toEqual(['Um.', 'Dois?', 'Três linhas.', 'Outro parágrafo']);
});

test('the glossary has sixty terms or more, each with a definition and an example', () => {
  const glossary = glossaryOf('pt-BR');
  expect(glossaryIds.length).toBeGreaterThanOrEqual(60);
  for (const id of glossaryIds) {
    expect(glossary[id].definition, id).toMatch(/\.$/);
    expect(glossary[id].example, id).toMatch(/\.$/);
  }
});
