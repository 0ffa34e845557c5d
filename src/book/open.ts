/** What a chapter does when it opens, beyond what every live page does; each thing is loaded when it comes into view. */
import { bindParts, type Kinds } from '../calculators/parts.ts';
import { liveWords } from '../i18n/live.ts';
import type { Locale } from '../i18n/locales.ts';
import { notify } from '../numbers/notice.ts';
import { goToSlide } from './slide-links.ts';

const kinds: Kinds = {
  '[data-guess]': () => import('./guess.ts').then((m) => m.bindGuesses),
  '[data-check]': () => import('./check.ts').then((m) => m.bindChecks),
  // Its buttons are hidden until they can do something, and what is hidden never comes into view.
  '.book-cite': () => import('./cite-copy.ts').then((m) => m.bindCite),
};

/** Opens the chapter's own parts. */
export function openChapter(): void {
  const locale = document.documentElement.lang as Locale;
  goToSlide();
  bindParts(document, locale, () => {
    // A prediction that cannot be played must not hide its answer.
    for (const guess of document.querySelectorAll('[data-guess]')) guess.toggleAttribute('data-shown', true);
    notify([liveWords(locale).numbers.notLoaded], locale);
  }, '0px', kinds);
  const article = document.querySelector<HTMLElement>('[data-chapter]');
  if (article === null) return;
  const follow = (): void => {
    // Without it the chapter is read all the same.
    import('./reading.ts').then(({ followReading }) => { followReading(article, locale); }, () => undefined);
  };
  if (typeof requestIdleCallback === 'function') requestIdleCallback(follow);
  else setTimeout(follow);
}
