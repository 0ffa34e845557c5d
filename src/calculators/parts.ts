/** Small interactions that only some slides have: each is loaded where its element is on the page. */
import type { Locale } from '../i18n/locales.ts';

type Binder = (root: ParentNode, locale: Locale) => void;

const parts: Readonly<Record<string, () => Promise<Binder>>> = {
  '[data-agenda]': () => import('./agenda.ts').then((m) => m.bindAgenda),
  '[data-set-scenario]': () => import('./set-scenario.ts').then((m) => m.bindSetScenario),
  '[data-qr]': () => import('./qr.ts').then((m) => m.bindQr),
  '[data-racks]': () => import('./racks.ts').then((m) => m.bindRacks),
  '[data-network]': () => import('./tiny-network.ts').then((m) => m.bindTinyNetworks),
};

/** Binds what the page has of them. */
export function bindParts(root: ParentNode, locale: Locale): void {
  for (const [selector, load] of Object.entries(parts)) {
    if (root.querySelector(selector) === null) continue;
    void load().then((binder) => {
      binder(root, locale);
    });
  }
}
