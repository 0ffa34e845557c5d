/** The index of the search, made at build and loaded when somebody searches. */
import MiniSearch from 'minisearch';
import type { APIRoute } from 'astro';
import { collectSearch } from '../../../book/collect-search.ts';
import { searchOptions, type Found } from '../../../book/search-text.ts';
import { siteLocale } from '../../../i18n/locales.ts';

export const GET: APIRoute = async () => {
  const index = new MiniSearch<Found>(searchOptions);
  index.addAll(await collectSearch(siteLocale()));
  return new Response(JSON.stringify(index), { headers: { 'Content-Type': 'application/json' } });
};
