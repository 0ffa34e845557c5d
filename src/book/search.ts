/** The search: the index is loaded with the first letter, or at once when the address carries a question. */
import MiniSearch from 'minisearch';
import { search as searchWords } from '../i18n/search.ts';
import type { Locale } from '../i18n/locales.ts';
import { excerpt, highlight, searchOptions, type Found } from './search-text.ts';

const most = 30;

/** Brings the form to life. `home` is the address of the site's first page, `index` that of the index. */
export function openSearch(form: HTMLFormElement): void {
  const locale = document.documentElement.lang as Locale;
  const t = searchWords[locale];
  const field = form.querySelector<HTMLInputElement>('input[type="search"]');
  const status = document.querySelector('[data-search-status]');
  const list = document.querySelector('[data-search-results]');
  const { home = '/', index: address = '' } = form.dataset;
  if (field === null || status === null || list === null) throw new Error('The search lacks its field or its list');
  let loading: Promise<MiniSearch<Found>> | undefined;
  const load = (): Promise<MiniSearch<Found>> => {
    loading ??= fetch(address).then(async (answer) => {
      if (!answer.ok) throw new Error(`status ${String(answer.status)}`);
      return MiniSearch.loadJSON<Found>(await answer.text(), searchOptions);
    });
    return loading;
  };
  const ask = (): void => {
    const query = field.value.trim();
    history.replaceState(history.state, '', query === '' ? location.pathname : `${location.pathname}?q=${encodeURIComponent(query)}`);
    if (query === '') {
      list.replaceChildren();
      status.textContent = '';
      return;
    }
    if (loading === undefined) status.textContent = t.loading;
    load().then(
      (index) => {
        // Somebody may have typed on while it was loaded.
        if (field.value.trim() !== query) return;
        const results = index.search(query);
        const terms = query.split(/\s+/);
        status.textContent = results.length === 0 ? t.nothing(query) : t.count(results.length, most);
        list.replaceChildren(...results.slice(0, most).map((result) => item(result as unknown as Found, terms, home, t.kinds)));
      },
      () => {
        loading = undefined;
        status.textContent = t.failed;
      },
    );
  };
  field.addEventListener('input', ask);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask();
    list.querySelector('a')?.focus();
  });
  const asked = new URLSearchParams(location.search).get('q');
  if (asked !== null) field.value = asked;
  if (field.value !== '') ask();
}

function marked(text: string, terms: readonly string[]): Node[] {
  return highlight(text, terms).map((piece) => {
    if (!piece.hit) return document.createTextNode(piece.text);
    const mark = document.createElement('mark');
    mark.textContent = piece.text;
    return mark;
  });
}

function item({ kind, title, text, to }: Found, terms: readonly string[], home: string, kinds: Readonly<Record<Found['kind'], string>>): HTMLLIElement {
  const li = document.createElement('li');
  const label = document.createElement('p');
  label.className = 'label';
  label.textContent = kinds[kind];
  const link = document.createElement('a');
  link.href = `${home.replace(/\/$/, '')}${to}`;
  link.append(...marked(title, terms));
  const says = document.createElement('p');
  says.append(...marked(excerpt(text, terms), terms));
  li.append(label, link, says);
  return li;
}
