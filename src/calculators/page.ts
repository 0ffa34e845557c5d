/** What every page with live numbers does when it opens: restore the scenario, bind the numbers, open derivations. */
import { liveWords } from '../i18n/live.ts';
import { bind } from '../numbers/bind.ts';
import { openPanels } from '../numbers/panel.ts';
import { notify, showNotice } from '../numbers/notice.ts';
import { bindScenarioTools } from './scenario-tools.ts';
import { openSession } from '../scenario/session.ts';
import { bindCharts } from '../charts/bind.ts';
import { bindParts } from './parts.ts';
import type { Locale } from '../i18n/locales.ts';

/** @param search the query as the page was opened with */
export function openPage(search: string = location.search): void {
  const locale = document.documentElement.lang as Locale;
  const t = liveWords(locale).numbers;
  const problem = openSession(search);
  bind(document, locale);
  bindCharts(document, locale, () => notify([t.drawingNotLoaded], locale));
  bindParts(document, locale, () => notify([t.notLoaded], locale));
  openPanels(locale);
  bindScenarioTools(locale);
  // When its words cannot be had, the scenario itself is right all the same.
  showNotice(problem, locale).catch(() => notify([t.refused.kept], locale));
  warmWhenUsed();
}

/** What may be needed later is fetched after the first sign that somebody is there. */
function warmWhenUsed(): void {
  const used = new AbortController();
  const begin = (): void => {
    used.abort();
    const run = (): void => {
      // Without it everything is fetched when it is needed.
      import('./warm.ts').then(({ warm }) => warm(), () => undefined);
    };
    if (typeof requestIdleCallback === 'function') requestIdleCallback(run);
    else setTimeout(run, 1000);
  };
  for (const type of ['pointerdown', 'keydown']) addEventListener(type, begin, { signal: used.signal, passive: true });
}
