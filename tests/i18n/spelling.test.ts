import english from 'dictionary-en-gb';
import spanish from 'dictionary-es';
import portuguese from 'dictionary-pt';
import { describe, expect, it, test } from 'vitest';
import { dictionary } from '../../scripts/lib/spelling/dictionary.mjs';
import { piecesOfMdx, piecesOfTs, piecesOfYaml, wordsOf } from '../../scripts/lib/spelling/texts.mjs';

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const isKnown = dictionary({ aff: text(portuguese.aff), dic: text(portuguese.dic), own: ['megamáquina', 'Nvidia'] });

describe('the dictionary', () => {
  test.each(['palestra', 'subestações', 'torná-lo', 'recém-nascido', 'Brasil', 'Perguntas', 'coincidem', 'lentamente', 'megamáquina', 'Megamáquina', 'GPU-horas'])('knows "%s"', (word) => {
    expect(isKnown(word)).toBe(true);
  });

  test.each(['resposata', 'concerteza', 'paralização', 'analizar', 'acreçimo', 'nvidia'])('does not know "%s"', (word) => {
    expect(isKnown(word)).toBe(false);
  });
});

describe('the other dictionaries', () => {
  const inEnglish = dictionary({ aff: text(english.aff), dic: text(english.dic), own: ['Mumford', 'labeller'] });
  const inSpanish = dictionary({ aff: text(spanish.aff), dic: text(spanish.dic), own: [] });

  test.each(['labour', 'organised', 'doesn’t', 'talk’s', 'Mumford’s', 'GPU’s', 'data-centre', 'unpublished', 'labeller'])('know "%s" in English', (word) => {
    expect(inEnglish(word)).toBe(true);
  });

  test.each(['labor', 'organized', 'center', 'recieve', 'mumford’s'])('do not know "%s" in English', (word) => {
    expect(inEnglish(word)).toBe(false);
  });

  test.each(['charla', 'soberanía', 'dímelo', 'enfriadores', 'calculamos'])('know "%s" in Spanish', (word) => {
    expect(inSpanish(word)).toBe(true);
  });

  test.each(['energia', 'quizas', 'palestra-x'])('do not know "%s" in Spanish', (word) => {
    expect(inSpanish(word)).toBe(false);
  });
});

describe('what is read', () => {
  it('is the text of a chapter with its questions, without code', () => {
    const words = piecesOfMdx('---\ntitle: Um título\nstation: computing\n---\n\nOlhe <Num id="fubeca" /> e `codigo` [aqui](/la/).\n\n<Guess id="x" question="Quanto custa?">').map((piece) => wordsOf(piece.text));
    expect(words.flat()).toEqual(['Um', 'título', 'Olhe', 'aqui', 'Quanto', 'custa']);
    expect(words.findIndex((line) => line.includes('Olhe')), 'the sixth line').toBe(5);
  });

  it('is the notes of a slide and the lists of a guide, not the ids beside them', () => {
    const head = "---\ntitle: Um|título\nsources: [fubeca]\nnotes:\n  say: |\n    Fale devagar.\n  click: Clique aqui.\naims:\n  - saber ler;\nterms:\n  - fubeca\n---\n";
    expect(piecesOfMdx(head).flatMap((piece) => wordsOf(piece.text))).toEqual(['Um', 'título', 'Fale', 'devagar', 'Clique', 'aqui', 'saber', 'ler']);
    expect(piecesOfYaml('# fubeca\ntitle: Aula\nslides:\n  - fubeca\n').flatMap((piece) => wordsOf(piece.text))).toEqual(['Aula']);
  });

  it('is the strings of a dictionary, not its keys and ids', () => {
    const words = piecesOfTs('a.ts', "import x from './y.ts';\nexport const a = { chave: 'Bom dia', id: 'some-id', f: (n: number) => `Mais ${n} vezes` };").flatMap((piece) => wordsOf(piece.text));
    expect(words).toEqual(['Bom', 'dia', 'Mais', 'vezes']);
  });
});
