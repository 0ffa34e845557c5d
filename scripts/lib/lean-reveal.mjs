// reveal.js brings a keyboard, an overview, controls, progress, notes, lightboxes, print and scroll views of its own, which
// the deck switches off because it has others. This builds reveal.js from its sources without them: a quarter of its weight.
import { fileURLToPath } from 'node:url';

/** Controllers that the deck's configuration switches off; whoever calls one of their methods gets nothing. */
const unused =
  /\/reveal\.js\/js\/controllers\/(autoanimate|backgrounds|controls|jumptoslide|keyboard|notes|overlay|overview|printview|progress|scrollview|slidenumber)\.js$/;
/** A dependency for texts that are blown up to their frame, which the published bundle contains and the package does not name. */
const fitty = 'fitty';
const nothing = 'export default class { constructor() { return new Proxy(this, { get: () => () => undefined }); } }';

/** @returns {import('vite').Plugin} */
export function leanReveal() {
  const entry = fileURLToPath(new URL('../js/reveal.js', import.meta.resolve('reveal.js')));
  return {
    name: 'lean-reveal',
    enforce: 'pre',
    applyToEnvironment: (environment) => environment.name === 'client',
    resolveId: {
      filter: { id: /^(reveal\.js|fitty)$/ },
      handler: (id) => (id === fitty ? `\0${fitty}` : entry),
    },
    load: {
      filter: { id: [unused, /^\0fitty$/] },
      handler: () => ({ code: nothing, map: null }),
    },
  };
}
