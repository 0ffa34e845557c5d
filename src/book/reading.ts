/** Where somebody is in a chapter: the bar at the top, and what is kept to go on from there. */
import { bookLive } from '../i18n/book-live.ts';
import type { Locale } from '../i18n/locales.ts';
import { keep, kept } from './keep.ts';

/** Keeping is cheap, but not on every frame of a scroll. */
const pause = 400;
/** Near either end there is nothing to go on with. */
const middle = { from: 0.03, to: 0.97 };

/** How much of an element has passed the bottom of the window, from 0 to 1. */
export function shareRead(top: number, height: number, windowHeight: number): number {
  return height <= windowHeight ? 1 : Math.min(1, Math.max(0, -top / (height - windowHeight)));
}

/** Follows the reading of the chapter, and offers to go on where it stopped. */
export function followReading(article: HTMLElement, locale: Locale): void {
  const { chapter: to = '', title = '' } = article.dataset;
  const bar = document.querySelector<HTMLProgressElement>('[data-reading]');
  const now = (): number => {
    const { top, height } = article.getBoundingClientRect();
    return shareRead(top, height, innerHeight);
  };
  const last = kept().read;
  if (last?.to === to && last.share > middle.from && last.share < middle.to && location.hash === '') offer(article, last.share, locale);
  const passed = sections();
  let timer: ReturnType<typeof setTimeout> | undefined;
  addEventListener(
    'scroll',
    () => {
      if (bar !== null) bar.value = now();
      passed();
      timer ??= setTimeout(() => {
        timer = undefined;
        keep((all) => ({ ...all, read: { to, title, share: now() } }));
      }, pause);
    },
    { passive: true },
  );
}

/** Marks in the contents the section that is being read. */
function sections(): () => void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.book-contents a')];
  return () => {
    const current = links.findLast((link) => (document.getElementById(decodeURIComponent(link.hash.slice(1)))?.getBoundingClientRect().top ?? Infinity) < innerHeight / 2);
    for (const link of links) {
      if (link === current) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  };
}

/** The way to where somebody stopped. */
function offer(article: HTMLElement, share: number, locale: Locale): void {
  const button = document.querySelector<HTMLButtonElement>('[data-resume]');
  if (button === null) return;
  button.hidden = false;
  button.textContent = bookLive[locale].resume(article.dataset['title'] ?? '');
  button.addEventListener('click', () => {
    const { top, height } = article.getBoundingClientRect();
    scrollTo({ top: scrollY + top + share * (height - innerHeight) });
    button.hidden = true;
  });
}

/** On the list of chapters: the way back into the one read last. `home` is the address of the site's first page. */
export function offerLast(link: HTMLAnchorElement, home: string, locale: Locale): void {
  const last = kept().read;
  if (last === undefined || last.share >= middle.to) return;
  link.href = `${home.replace(/\/$/, '')}${last.to}`;
  link.textContent = bookLive[locale].resume(last.title);
  link.hidden = false;
}
