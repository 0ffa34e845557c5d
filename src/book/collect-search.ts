/** Everything that the search can find, gathered at build. */
import { playlist } from '../deck/collect.ts';
import { parts } from '../deck/parts.ts';
import { claimWords } from '../i18n/claims.ts';
import { glossaryIds, glossaryOf } from '../i18n/glossary.ts';
import type { Locale } from '../i18n/locales.ts';
import { quantityWords } from '../i18n/quantities.ts';
import { sourceOf } from '../i18n/sources.ts';
import { claims, type ClaimId } from '../model/catalogues/claims.ts';
import { sources, type SourceId } from '../model/catalogues/sources.ts';
import { shownIds } from '../model/live.ts';
import { chaptersOf } from './chapters.ts';
import { proseOf } from './plain-text.ts';
import type { Found } from './search-text.ts';

/** One text of a chapter under each of its headings. */
function sectionsOf(body: string): readonly { readonly title: string; readonly text: string }[] {
  return body.split(/^## /m).slice(1).map((section) => {
    const [title = '', ...rest] = section.split('\n');
    return { title, text: proseOf(rest.join('\n')).replaceAll(/\s+/g, ' ') };
  });
}

/** All that can be found, in the locale. */
export async function collectSearch(locale: Locale): Promise<readonly Found[]> {
  const slides = await playlist('aula', locale);
  const found: Omit<Found, 'id'>[] = [];
  for (const { part, entry } of await chaptersOf(locale)) {
    const to = `/explorar/${part}/`;
    found.push({ kind: 'chapter', title: entry.data.title, text: entry.data.hook, to });
    for (const { title, text } of sectionsOf(entry.body ?? '')) found.push({ kind: 'chapter', title: `${entry.data.title}: ${title}`, text, to });
  }
  for (const part of parts) {
    for (const { id, entry } of slides.filter((slide) => slide.part === part)) {
      found.push({ kind: 'slide', title: entry.data.title.replaceAll('|', ' '), text: proseOf(entry.body ?? '').replaceAll(/\s+/g, ' '), to: `/explorar/${part}/slides/#${id}` });
    }
  }
  for (const id of glossaryIds) {
    const { term, definition, example, forms = [] } = glossaryOf(locale)[id];
    found.push({ kind: 'term', title: term, text: [definition, example, ...forms].join(' '), to: `/explorar/glossario/#${id}` });
  }
  for (const id of shownIds) {
    const { label, about } = quantityWords(id, locale);
    found.push({ kind: 'number', title: label, text: about, to: `/explorar/numeros/${id}/` });
  }
  for (const id of Object.keys(claims) as ClaimId[]) {
    const { claim, note } = claimWords(id, locale);
    found.push({ kind: 'claim', title: claim, text: note, to: `/fontes/${id}/` });
  }
  for (const id of Object.keys(sources) as SourceId[]) {
    const { title, authors } = sourceOf(id, locale);
    found.push({ kind: 'source', title, text: authors, to: `/fontes/#fonte-${id}` });
  }
  return found.map((item, id) => ({ id, ...item }));
}
