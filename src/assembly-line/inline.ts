/** A drawing as a page takes it in. */
import type { Locale } from '../i18n/locales.ts';
import { fill, fillText } from './fill.ts';
import { stepOf } from './steps.ts';

/**
 * Fills the values, links the nodes and marks what appears step by step. A drawing without links is one picture;
 * one with links stays a group, so that they can be reached.
 */
export function inline(svg: string, locale: Locale, links: Readonly<Record<string, string>>, steps: string): string {
  const description = /<desc>(.*?)<\/desc>/.exec(svg)?.[1] ?? '';
  const role = Object.keys(links).length === 0 ? 'img' : 'group';
  const step = stepOf(steps);
  const marked = svg
    // A browser shows <title> as a tooltip over the whole drawing; the name says the same without it.
    .replace(/<title>.*?<\/title><desc>.*?<\/desc>\n/, '')
    .replace(/ data-hash="[^"]*"/, ` role="${role}" aria-label="${fillText(description, locale)}"`)
    .replaceAll(/<g class="([^"]*)" data-(node|edge)="([^"]*)".*?<\/g>/g, (group, classes: string, _, key: string) => {
      const at = step.get(key);
      const shown = at === undefined ? group : group.replace(`class="${classes}"`, `class="${classes} fragment" data-fragment-index="${at}"`);
      return Object.hasOwn(links, key) ? `<a href="${links[key] ?? ''}">${shown}</a>` : shown;
    });
  return fill(marked, locale).replaceAll('\n', '');
}
