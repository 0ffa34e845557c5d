/**
 * When the copy for use without internet is looked after: long after the first view, so that it takes nothing from it,
 * and not for somebody who leaves at once. A page that comes out of the copy already costs nothing and asks sooner.
 */
const quietMs = 10_000;
const keptMs = 1_000;

/** Starts the rest when the page is quiet. Does nothing where there are no service workers (plain http, a file). */
export function keepLater(): void {
  if (!('serviceWorker' in navigator) || !location.protocol.startsWith('http')) return;
  const wait = navigator.serviceWorker.controller === null ? quietMs : keptMs;
  const begin = (): void => {
    setTimeout(() => {
      // Without it nothing is kept, and the page is as it was.
      import('./show.ts').then((module) => { module.showCopy(); }, () => undefined);
    }, wait);
  };
  if (document.readyState === 'complete') begin();
  else addEventListener('load', begin, { once: true });
}
