import { describe, expect, it } from 'vitest';
import { bareFigure, checkSlide } from '../../src/deck/slide-check.ts';
import { checkSlides, report } from '../../src/deck/slide-check-run.ts';

const slide = (body: string, head = ''): string => `---\ntitle: Um título\n${head}---\n\n${body}\n`;

describe('the check of slides', () => {
  it('finds nothing wrong in the slides of the talk', async () => {
    expect(report(await checkSlides())).toBe('');
  });

  it.each(['250 MW', 'US$ 9,7 bilhões', 'cresceu 40%', 'em 1996', 'são 3 vezes'])('refuses the typed figure in "%s"', (text) => {
    expect(checkSlide('a.mdx', slide(text))).toEqual([expect.objectContaining({ file: 'a.mdx', line: 5, message: expect.stringContaining('typed by hand') as unknown })]);
  });

  it.each(['O GPT-4 e o Llama 3', 'uma H100', 'em FP8 e BF16', 'o Trainium 3', 'o DeepSeek V3'])('takes the name in "%s"', (text) => {
    expect(checkSlide('a.mdx', slide(text))).toEqual([]);
  });

  it.each([
    ['<Num id="fubeca" />', 'no quantity'],
    ['<Num id="servingAccelerators" at="fubeca=1" />', 'no quantity "fubeca"'],
    ['<Num id="servingAccelerators" at="requestsPerDay" />', 'is not <input>=<value>'],
    ['<Fact id="fubeca" />', 'no fact'],
    ['<Control id="servingAccelerators" />', 'no input'],
    ['<Controls ids="requestsPerDay fubeca" />', 'no input "fubeca"'],
    ['<Chart name="fubeca" />', 'no chart'],
    ['<Hero id="servingAccelerators" what="50 GPUs" />', 'typed by hand'],
    ['<Lead>', 'closing'],
  ])('says what is wrong with %s', (body, message) => {
    const problems = checkSlide('a.mdx', slide(body));
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toContain(message);
  });

  it('names claims and sources that do not exist, and figures in the head', () => {
    const head = 'claims: [T99]\nsources: [fubeca]\nkicker: em 3 passos\n';
    expect(checkSlide('a.mdx', slide('', head)).map(({ line }) => line)).toEqual([3, 4, 5]);
  });

  it('leaves a text without digits alone', () => {
    expect(bareFigure('duas ou três vezes')).toBeUndefined();
  });
});
