// The formulas in TeX and the symbols are for people and are drawn at build; the browser only computes.
// This takes them out of the declarations on their way to the browser (about 2 kB of a phone's first view).
const forPeople = new Set(['tex', 'symbol']);

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
      filter: { id: /\/src\/model\/chapters\/[a-z-]+\.ts$/ },
      handler(code) {
        /** @type {[number, number][]} */
        const cuts = [];
        walk(this.parse(code), (node) => {
          if (node.type === 'Property' && node.key?.type === 'Identifier' && forPeople.has(node.key.name ?? '')) cuts.push([node.start, node.end]);
        });
        let kept = '';
        let from = 0;
        for (const [start, end] of cuts.sort((a, b) => a[0] - b[0])) {
          kept += code.slice(from, start);
          from = !/^\s*,/.test(code.slice(end)) ? end : end + code.slice(end).indexOf(',') + 1;
        }
        return { code: kept + code.slice(from), map: null };
      },
    },
  };
}
