/** Small interactions that only some slides have: each is loaded when its element comes into view. */
import type { Locale } from '../i18n/locales.ts';

/** Binds all elements of its kind under `root`. */
type Binder = (root: ParentNode, locale: Locale) => void;

const parts: Readonly<Record<string, () => Promise<Binder>>> = {
  '[data-agenda]': () => import('./agenda.ts').then((m) => m.bindAgenda),
  '[data-set-scenario]': () => import('./set-scenario.ts').then((m) => m.bindSetScenario),
  '[data-qr]': () => import('./qr.ts').then((m) => m.bindQr),
  '[data-racks]': () => import('./racks.ts').then((m) => m.bindRacks),
  '[data-network]': () => import('./tiny-network.ts').then((m) => m.bindTinyNetworks),
};

/** Watches for them and binds each kind once, for the whole of `root`. */
export function bindParts(root: ParentNode, locale: Locale): void {
  for (const [selector, load] of Object.entries(parts)) {
    const elements = root.querySelectorAll(selector);
    if (elements.length === 0) continue;
    const watch = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      watch.disconnect();
      void load().then((binder) => {
        binder(root, locale);
      });
    });
    for (const element of elements) watch.observe(element);
  }
}
