/** What every page with live numbers does when it opens: restore the scenario, bind the numbers, open derivations. */
import { liveWords } from '../i18n/live.ts';
import { bind } from '../numbers/bind.ts';
import { openPanels } from '../numbers/panel.ts';
import { notify } from '../numbers/notice.ts';
import { bindScenarioTools } from './scenario-tools.ts';
import { openSession } from '../scenario/session.ts';
import { bindCharts, chartsUnder } from '../charts/bind.ts';
import { bindDiagrams, diagramsUnder } from '../assembly-line/bind.ts';
import { bindParts, partsUnder } from './parts.ts';
import type { Locale } from '../i18n/locales.ts';

/**
 * @param search the query as the page was opened with
 * @param late what loads parts of the page that are needed on demand: fetched ahead once somebody uses it
 * @param near how far around the window drawings and parts come to life
 * @param start the scenario's query that the page starts from when its link has none
 */
export function openPage(search: string = location.search, late: readonly (() => Promise<unknown>)[] = [], { near = '0px', start = '' }: { readonly near?: string; readonly start?: string } = {}): void {
  const locale = document.documentElement.lang as Locale;
  const t = liveWords(locale).numbers;
  const { refused, version } = openSession(search, start);
  bind(document, locale);
  bindCharts(document, locale, () => notify([t.drawingNotLoaded], locale), near);
  bindDiagrams(document, locale, () => notify([t.notLoaded], locale));
  bindParts(document, locale, () => notify([t.notLoaded], locale), near);
  openPanels(locale);
  bindScenarioTools(locale);
  if (refused.length > 0 || version !== undefined) {
    import('../numbers/refusal.ts').then(
      ({ linkLines }) => notify(linkLines(refused, version, locale), locale),
      () => notify([t.kept], locale),
    );
  }
  warmWhenUsed(late);
}

/** What may be needed later is fetched after the first sign that somebody is there. */
function warmWhenUsed(late: readonly (() => Promise<unknown>)[]): void {
  const used = new AbortController();
  const begin = (): void => {
    used.abort();
    // Without it everything is fetched when it is needed.
    import('./warm.ts').then(
      ({ warm }) => warm([...late, ...partsUnder(document), ...chartsUnder(document), ...diagramsUnder(document)]),
      () => undefined,
    );
  };
  for (const type of ['pointerdown', 'keydown']) addEventListener(type, begin, { signal: used.signal, passive: true });
}
