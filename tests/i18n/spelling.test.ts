import portuguese from 'dictionary-pt';
import { describe, expect, it, test } from 'vitest';
import { dictionary } from '../../scripts/lib/spelling/dictionary.mjs';
import { piecesOfMdx, piecesOfTs, wordsOf } from '../../scripts/lib/spelling/texts.mjs';

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

describe('what is read', () => {
  it('is the text of a chapter with its questions, without code', () => {
    const words = piecesOfMdx('---\ntitle: Um título\nstation: computing\n---\n\nOlhe <Num id="fubeca" /> e `codigo` [aqui](/la/).\n\n<Guess id="x" question="Quanto custa?">').map((piece) => wordsOf(piece.text));
    expect(words.flat()).toEqual(['Um', 'título', 'Olhe', 'aqui', 'Quanto', 'custa']);
    expect(words.findIndex((line) => line.includes('Olhe')), 'the sixth line').toBe(5);
  });

  it('is the strings of a dictionary, not its keys and ids', () => {
    const words = piecesOfTs('a.ts', "import x from './y.ts';\nexport const a = { chave: 'Bom dia', id: 'some-id', f: (n: number) => `Mais ${n} vezes` };").flatMap((piece) => wordsOf(piece.text));
    expect(words).toEqual(['Bom', 'dia', 'Mais', 'vezes']);
  });
});
