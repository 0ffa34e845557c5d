/**
 * From the source of a drawing to what Mermaid draws: words are put in, live values become placeholders as wide as
 * their widest text. What is wrong is said with the drawing's name, the token and the line.
 */

/** A value that lives in a drawing. */
export interface LiveToken {
  readonly kind: 'quantity' | 'fact';
  readonly id: string;
  readonly show: 'line' | 'number' | 'unit';
}

export interface Prepared {
  /** Mermaid's text, with words and placeholders in it. */
  readonly text: string;
  /** The live values in the order of their placeholders. */
  readonly tokens: readonly LiveToken[];
}

export interface Template {
  /** What the drawing is called in messages. */
  readonly name: string;
  readonly source: string;
  readonly words: Readonly<Record<string, string>>;
  /** How many letters the widest text of a live value has. @throws RangeError for an id that nobody knows */
  readonly lettersOf: (token: LiveToken) => number;
}

/** Says what is wrong in a source and in which line; line 0 is its dictionary. */
export class DrawingError extends Error {
  constructor(name: string, line: number, message: string) {
    super(`drawing "${name}"${line === 0 ? '' : `, line ${line}`}: ${message}`);
    this.name = 'DrawingError';
  }
}

const token = /\{\{([a-z]+):([^{}|]*)(?:\|([^{}]*))?\}\}/g;
const kinds = ['w', 'q', 'f'];

/** The digits of a placeholder's number: letters of one width, that stand between two section signs. */
const digits = ['à', 'á', 'â', 'ã', 'ä'];
/** Finds placeholders in what was drawn. */
export const placeholders = /§([àáâãä]+)§/g;

/** A word of at least `letters` letters that stands for the live value of a number. */
export function placeholder(number: number, letters: number): string {
  const coded = number.toString(digits.length).replaceAll(/\d/g, (digit) => digits[Number(digit)] ?? '');
  return `§${coded.padStart(Math.max(3, letters - 2), digits[0])}§`;
}

/** The number that a placeholder stands for. */
export function placeholderNumber(coded: string): number {
  return parseInt(coded.replaceAll(/./g, (letter) => String(digits.indexOf(letter))), digits.length);
}

/** Mermaid breaks the label of an arrow at a width of its own, which holds so many letters; a longer value stands out a little. */
const unbroken = 21;
const isArrow = (line: string): boolean => /--\s*"/.test(line);

/** A word as Mermaid's quoted labels take it. */
function escaped(word: string): string {
  return word.replaceAll('#', '#35;').replaceAll('"', '#quot;').replaceAll('<', '#lt;').replaceAll('>', '#gt;').replaceAll('`', '#96;');
}

/** A figure that is no part of a name such as H100 or GPT-4. */
const bareFigure = /(?<![\p{L}\d-])\d[\d.,]*/u;

function checkWords({ name, source, words }: Template): void {
  for (const [key, word] of Object.entries(words)) {
    if (word.includes('§')) throw new DrawingError(name, 0, `the word "${key}" holds §, which marks live values`);
    const figure = bareFigure.exec(word)?.[0];
    if (figure !== undefined) throw new DrawingError(name, 0, `the figure "${figure}" in the word "${key}" is typed by hand: use {{q:…}} or {{f:…}} in the source`);
    if (!source.includes(`{{w:${key}}}`)) throw new DrawingError(name, 0, `the word "${key}" of the dictionary is not used in the source`);
  }
}

/** Words and figures between quotes, and after `accTitle:`, that come from no dictionary. */
function ownWords(line: string): string | undefined {
  const shown = [...line.matchAll(/"([^"]*)"/g)].map((found) => found[1] ?? '');
  const described = /^\s*acc(?:Title|Descr)\s*:(.*)$/.exec(line)?.[1];
  const rest = (described === undefined ? shown : [described]).map((text) => text.replaceAll(token, '').replaceAll(/<br ?\/?>/g, ''));
  return rest.map((text) => /[\p{L}\d]+/u.exec(text)?.[0]).find((word) => word !== undefined);
}

/**
 * Puts words and placeholders into a source.
 * @throws DrawingError for an unknown token, word, quantity or fact, for words of the source's own, and for words that nobody uses
 */
export function prepare(template: Template): Prepared {
  const { name, source, words, lettersOf } = template;
  const tokens: LiveToken[] = [];
  const lines = source.split(/\r?\n/).map((line, at) => {
    const fail = (message: string): never => {
      throw new DrawingError(name, at + 1, message);
    };
    if (line.trimStart().startsWith('%%')) return line.trimStart().startsWith('%%{') ? line : '';
    const own = ownWords(line);
    if (own !== undefined) fail(`"${own}" stands in the source: words belong into the dictionary as {{w:key}}, figures are {{q:…}} or {{f:…}}`);
    return line.replaceAll(token, (whole: string, kind: string, id: string, part?: string) => {
      const show = part ?? 'line';
      if (!kinds.includes(kind)) return fail(`${whole}: a token is {{w:key}}, {{q:quantityId}} or {{f:factId}}`);
      if (kind === 'w') {
        const word = Object.hasOwn(words, id) ? words[id] : undefined;
        return word === undefined ? fail(`${whole}: the dictionary has no word "${id}"`) : escaped(word);
      }
      if (show !== 'line' && show !== 'number' && show !== 'unit') return fail(`${whole}: after | comes number or unit`);
      const live: LiveToken = { kind: kind === 'q' ? 'quantity' : 'fact', id, show };
      try {
        const written = placeholder(tokens.length, Math.min(lettersOf(live), isArrow(line) ? unbroken : Infinity));
        tokens.push(live);
        return written;
      } catch (error) {
        return error instanceof RangeError ? fail(`${whole}: ${error.message}`) : fail(String(error));
      }
    });
  });
  checkWords(template);
  return { text: lines.filter((line) => line.trim() !== '').join('\n'), tokens };
}
