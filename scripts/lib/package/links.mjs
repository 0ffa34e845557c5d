/**
 * @typedef {object} Inside
 * @property {string} base the base path of the build
 * @property {string} decks the folder of decks
 * @property {ReadonlySet<string>} pages paths that travel in the file
 * @property {ReadonlySet<string>} slides ids of the slides in the file
 * @property {{ readonly elsewhere: string, readonly elsewhereTitle: string }} words
 */

/**
 * What a link of the site becomes in a single file: a place inside it, or undefined for what is only on the site.
 * @param {string} address as it stands in the HTML
 * @param {Inside} inside
 * @returns {string | undefined}
 */
function placeOf(address, { base, decks, pages, slides }) {
  const path = address.slice(base.length - 1);
  const [page = '', anchor] = path.split('#');
  const bare = page.split('?')[0] ?? '';
  if (pages.has(bare)) return `#!${bare}${anchor === undefined ? '' : `#${anchor}`}`;
  if (!new RegExp(`^/(?:${decks}/(?:[\\w-]+/)?)?$`).test(bare)) return undefined;
  const slide = anchor?.replace(/^\//, '') ?? '';
  return slide === '' ? '#/' : slides.has(slide) ? `#/${slide}` : undefined;
}

/**
 * Points every link of the site to its place in the file. What stays on the site becomes text that says so.
 * @param {string} html
 * @param {Inside} inside
 */
export function keepInside(html, inside) {
  const ours = (/** @type {string} */ address) => address.startsWith(inside.base) && !address.startsWith('//');
  // A file has one language.
  const linked = html.replace(/<ul class="languages"[^]*?<\/ul>/g, '').replace(/<a\b([^>]*?)\shref="([^"]*)"([^>]*)>([\s\S]*?)<\/a>/g, (whole, /** @type {string} */ before, /** @type {string} */ address, /** @type {string} */ after, /** @type {string} */ text) => {
    if (!ours(address)) return whole;
    const place = placeOf(address, inside);
    const rest = `${before}${after}`.replace(/\s(?:target|rel|download)(?:="[^"]*")?/g, '');
    if (place !== undefined) return `<a${rest} href="${place}">${text}</a>`;
    // In a drawing there is no room for words.
    if (/^\s*<(?:g|path|rect|text|circle|polygon)\b/.test(text)) return `<g>${text}</g>`;
    const { elsewhere, elsewhereTitle } = inside.words;
    return `<span class="elsewhere" title="${elsewhereTitle}">${text} <small>(${elsewhere})</small></span>`;
  });
  return linked
    .replace(/\sdata-drawing="([^"]*)"/g, (_whole, /** @type {string} */ address) => {
      const place = placeOf(address, inside);
      if (place === undefined) throw new Error(`The drawing ${address} does not travel in the file.`);
      return ` data-drawing="${place}"`;
    })
    // The code stays as the build drew it, for the published address.
    .replace(/\sdata-qr="[^"]*"/g, '');
}
