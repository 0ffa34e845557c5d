/** Brings a page for print to life: all of it at once, because paper shows what nobody has scrolled to. */
import { effect } from '@preact/signals-core';
import { openPage } from '../../calculators/page.ts';
import { liveWords } from '../../i18n/live.ts';
import type { Locale } from '../../i18n/locales.ts';
import { dayInWords, paperWords } from '../../i18n/paper.ts';
import { notify } from '../../numbers/notice.ts';
import { inputs } from '../../scenario/store.ts';
import { catchUp } from '../../scenario/turns.ts';
import { cutPaper } from '../lists/cut-paper.ts';

/** Wider than any pile of sheets. */
const everything = '1000000px';

/** Opens the page with the scenario of the link or of this tab, and keeps date and scenario on every sheet. */
export function openPaper(): void {
  const locale = document.documentElement.lang as Locale;
  cutPaper();
  openPage(location.search, [], { near: everything, start: document.querySelector<HTMLElement>('main')?.dataset['scenario'] ?? '' });
  const lines = document.querySelectorAll('[data-paper-scenario]');
  const say = (text: string): void => {
    for (const line of lines) line.textContent = text;
    // Who prints by a script waits for it.
    document.documentElement.dataset['paper'] = 'ready';
  };
  effect(() => {
    const now = inputs.value;
    if (Object.keys(now).length === 0) {
      say(paperWords(locale).scenario.standard);
      return;
    }
    import('./scenario-line.ts').then(
      ({ scenarioLine }) => {
        if (inputs.peek() === now) say(scenarioLine(now, locale));
      },
      () => notify([liveWords(locale).numbers.notLoaded], locale),
    );
  });
  const date = (): void => {
    const today = new Date();
    for (const time of document.querySelectorAll<HTMLTimeElement>('[data-paper-date]')) {
      time.textContent = dayInWords(today, locale);
      time.dateTime = [today.getFullYear(), today.getMonth() + 1, today.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
    }
  };
  date();
  addEventListener('beforeprint', () => {
    date();
    catchUp();
  });
  for (const button of document.querySelectorAll('[data-print]')) button.addEventListener('click', () => { print(); });
}
