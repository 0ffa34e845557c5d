// Formulas in TeX, symbols and sources are for people and are drawn at build; the browser only computes.
// This takes them out of the declarations and of the catalogues that they read on their way to the browser, and the
// checks of declarations that the build has passed (together about 4 kB of a phone's first view).
const forPeople = new Set(['tex', 'symbol', 'known', 'note', 'sources', 'maker', 'year']);
const checked = "export function checkDeclaration() {}";

/** @typedef {{ type: string, start: number, end: number, key?: { type: string, name?: string } }} SyntaxNode */

/**
 * @param {object} value
 * @returns {value is SyntaxNode}
 */
const isNode = (value) => 'type' in value && typeof value.type === 'string';

/**
 * Walks a syntax tree and calls `visit` on every node.
 * @param {unknown} node
 * @param {(node: SyntaxNode) => void} visit
 */
function walk(node, visit) {
  if (node === null || typeof node !== 'object') return;
  if (Array.isArray(node)) {
    for (const child of node) walk(child, visit);
    return;
  }
  if (isNode(node)) visit(node);
  for (const [key, value] of Object.entries(node)) if (key !== 'parent') walk(value, visit);
}

/** @returns {import('vite').Plugin} */
export function stripFormulas() {
  return {
    name: 'strip-formulas',
    applyToEnvironment: (environment) => environment.name === 'client',
    transform: {
      filter: { id: /\/src\/model\/(chapters\/[a-z-]+|catalogues\/(accelerators|grids)|graph\/check)\.ts$/ },
      handler(code, id) {
        if (id.endsWith('/check.ts')) return { code: checked, map: null };
        /** @type {{ start: number, end: number }[]} */
        const cuts = [];
        walk(this.parse(code), ({ type, key, start, end }) => {
          if (type !== 'Property' || key?.type !== 'Identifier') return;
          if (forPeople.has(key.name ?? '')) cuts.push({ start, end });
        });
        let kept = '';
        let from = 0;
        for (const { start, end } of cuts.sort((a, b) => a.start - b.start)) {
          kept += code.slice(from, start);
          // A property that goes takes its comma with it.
          from = /^\s*,/.test(code.slice(end)) ? end + code.slice(end).indexOf(',') + 1 : end;
        }
        return { code: kept + code.slice(from), map: null };
      },
    },
  };
}
