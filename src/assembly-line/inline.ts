/** A drawing as a page takes it in. */
import type { Locale } from '../i18n/locales.ts';
import { fill, fillText } from './fill.ts';

/**
 * Fills the values and links the nodes. A drawing without links is one picture with a name; one with links stays
 * a group, so that they can be reached.
 */
export function inline(svg: string, locale: Locale, links: Readonly<Record<string, string>>): string {
  const title = /<title>(.*?)<\/title>/.exec(svg)?.[1] ?? '';
  const role = Object.keys(links).length === 0 ? 'img' : 'group';
  const plain = svg
    // A browser shows <title> as a tooltip over the whole drawing; the name says the same without it.
    .replace(/<title>.*?<\/title><desc>.*?<\/desc>\n/, '')
    .replace(/ data-hash="[^"]*"/, ` role="${role}" aria-label="${fillText(title, locale)}"`)
    .replaceAll(/<g class="[^"]*" data-node="([^"]*)">.*?<\/g>/g, (node, id: string) => (Object.hasOwn(links, id) ? `<a href="${links[id] ?? ''}">${node}</a>` : node));
  return fill(plain, locale).replaceAll('\n', '');
}
