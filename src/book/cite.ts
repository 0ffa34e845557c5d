/** References to a chapter, as Brazilian universities write them and as BibTeX. */

export interface Cited {
  readonly title: string;
  readonly part: string;
  readonly site: string;
  readonly year: number;
  readonly url: string;
}

/** ABNT NBR 6023, a part of a work in electronic form. */
export function abnt({ title, site, year, url }: Cited, words: { readonly available: string; readonly access: string }): string {
  return `${title}. In: ${site.toUpperCase()}. ${String(year)}. ${words.available}: ${url}. ${words.access}`;
}

/** A BibTeX entry; braces keep capitals. */
export function bibtex({ title, part, site, year, url }: Cited): string {
  return `@misc{${site.normalize('NFD').replace(/[^\w]/g, '').toLowerCase()}-${part},\n  title = {{${title}}},\n  howpublished = {${site}},\n  year = {${String(year)}},\n  url = {${url}}\n}`;
}
