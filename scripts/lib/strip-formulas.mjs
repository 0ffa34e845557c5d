// Formulas in TeX, symbols and sources are for people and are drawn at build; the browser only computes.
// This takes them out of the declarations and of the catalogues that they read on their way to the browser (about 3 kB of a phone's first view).
const forPeople = new Set(['tex', 'symbol', 'known', 'note']);
/** Every quantity must name a source, so this one keeps its place. */
const sources = "sources: ['-']";

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
      filter: { id: /\/src\/model\/(chapters\/[a-z-]+|catalogues\/(accelerators|grids))\.ts$/ },
      handler(code) {
        /** @type {{ start: number, end: number, instead: string }[]} */
        const cuts = [];
        walk(this.parse(code), ({ type, key, start, end }) => {
          if (type !== 'Property' || key?.type !== 'Identifier') return;
          if (forPeople.has(key.name ?? '')) cuts.push({ start, end, instead: '' });
          else if (key.name === 'sources') cuts.push({ start, end, instead: sources });
        });
        let kept = '';
        let from = 0;
        for (const { start, end, instead } of cuts.sort((a, b) => a.start - b.start)) {
          kept += code.slice(from, start) + instead;
          // A property that goes takes its comma with it.
          from = instead !== '' || !/^\s*,/.test(code.slice(end)) ? end : end + code.slice(end).indexOf(',') + 1;
        }
        return { code: kept + code.slice(from), map: null };
      },
    },
  };
}
