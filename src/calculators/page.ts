/** What every page with live numbers does when it opens: restore the scenario, bind the numbers, open derivations. */
import { bind } from '../numbers/bind.ts';
import { openPanels } from '../numbers/panel.ts';
import { showNotice } from '../numbers/notice.ts';
import { bindScenarioTools } from './scenario-tools.ts';
import { openSession } from '../scenario/session.ts';
import { bindCharts } from '../charts/bind.ts';
import { bindParts } from './parts.ts';
import type { Locale } from '../i18n/locales.ts';

/** @param search the query as the page was opened with */
export function openPage(search: string = location.search): void {
  const locale = document.documentElement.lang as Locale;
  const problem = openSession(search);
  bind(document, locale);
  bindCharts(document, locale);
  bindParts(document, locale);
  openPanels(locale);
  bindScenarioTools(locale);
  void showNotice(problem, locale);
}
