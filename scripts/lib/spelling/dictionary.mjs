// A Hunspell dictionary read backwards: instead of writing out the millions of forms that its affixes allow, a word's
// endings and beginnings are taken off until an entry is met that may carry them. What it does not do: suggestions,
// compounds, special cases of other languages.

/** @typedef {{ flag: string, strip: string, fits: RegExp, more: string }} Affix */

const isAcronym = (/** @type {string} */ word) => /^\p{Lu}+s?$/u.test(word);

/** Endings on endings (`-mente` on a feminine) are as deep as Portuguese goes. */
const DEPTH = 2;

/**
 * @param {string} aff the affix file
 * @param {'SFX' | 'PFX'} kind
 * @returns {Map<string, Affix[]>} by what they add
 */
function affixes(aff, kind) {
  /** @type {Map<string, Affix[]>} */
  const found = new Map();
  for (const line of aff.split('\n')) {
    const [which, flag = '', strip = '', added = '', condition = ''] = line.trim().split(/\s+/);
    // A head names flag and count (`SFX A Y 3`): it has no fifth field.
    if (which !== kind || condition === '') continue;
    const [add = '', more = ''] = added.split('/');
    const text = add === '0' ? '' : add;
    const fits = kind === 'SFX' ? new RegExp(`${condition}$`, 'u') : new RegExp(`^${condition}`, 'u');
    const list = found.get(text) ?? [];
    list.push({ flag, strip: strip === '0' ? '' : strip, fits, more });
    found.set(text, list);
  }
  return found;
}

/**
 * Reads a dictionary.
 * @param {{ aff: string, dic: string, own: readonly string[] }} files `own`: words that it lacks
 * @returns {(word: string) => boolean} whether a word is known
 */
export function dictionary({ aff, dic, own }) {
  const suffixes = affixes(aff, 'SFX');
  const prefixes = affixes(aff, 'PFX');
  /** @type {Map<string, string>} */
  const entries = new Map();
  for (const line of dic.split('\n').slice(1)) {
    const [word = '', flags = ''] = (line.split(/\s/)[0] ?? '').split('/');
    entries.set(word, (entries.get(word) ?? '') + flags);
  }
  const added = new Set(own);

  /**
   * @param {string} word
   * @param {readonly string[]} needed flags that the entry, or the ending before, must allow
   * @param {number} depth
   * @returns {boolean}
   */
  const isForm = (word, needed, depth) => {
    const flags = entries.get(word);
    if (flags !== undefined && needed.every((flag) => flags.includes(flag))) return true;
    if (depth === 0) return false;
    for (let cut = 1; cut <= word.length; cut += 1) {
      for (const { flag, strip, fits, more } of suffixes.get(word.slice(cut)) ?? []) {
        const stem = word.slice(0, cut) + strip;
        if (needed.every((other) => more.includes(other)) && fits.test(stem) && isForm(stem, [flag], depth - 1)) return true;
      }
      // A beginning goes with any ending, if the entry allows both.
      for (const { flag, strip, fits } of prefixes.get(word.slice(0, cut)) ?? []) {
        const stem = strip + word.slice(cut);
        if (fits.test(stem) && isForm(stem, [...needed, flag], depth - 1)) return true;
      }
    }
    return false;
  };
  /** @type {Map<string, boolean>} */
  const seen = new Map();
  const one = (/** @type {string} */ word) => {
    const known = seen.get(word) ?? (added.has(word) || added.has(word.toLowerCase()) || isForm(word, [], DEPTH) || isForm(word.toLowerCase(), [], DEPTH));
    seen.set(word, known);
    return known;
  };
  return (said) => {
    const word = said.replaceAll('’', "'");
    // `Mumford's`, `GPU's`: whose it is may be said of any word.
    const owner = word.replace(/'s$/, '');
    return one(word) || (owner !== word && (isAcronym(owner) || one(owner))) || (word.includes('-') && word.split('-').every((part) => part === '' || isAcronym(part) || one(part)));
  };
}
