/** Small interactions that only some slides have: each is loaded when its element comes into view. */
import type { Locale } from '../i18n/locales.ts';

/** Binds all elements of its kind under `root`. */
export type Binder = (root: ParentNode, locale: Locale) => void;

/** Kinds of interaction: the selector of their elements, and what loads them. */
export type Kinds = Readonly<Record<string, () => Promise<Binder>>>;

const parts: Kinds = {
  '[data-scene]': () => import('../datacenter/scene/bind.ts').then((m) => m.bindScene),
  '[data-agenda]': () => import('./agenda.ts').then((m) => m.bindAgenda),
  '[data-mail]': () => import('./mail-choice.ts').then((m) => m.bindMailChoices),
  '[data-set-scenario]': () => import('./set-scenario.ts').then((m) => m.bindSetScenario),
  '[data-power-chain]': () => import('./energia/power-chain.ts').then((m) => m.bindPowerChains),
  '[data-qr]': () => import('./qr.ts').then((m) => m.bindQr),
  '[data-racks]': () => import('./racks.ts').then((m) => m.bindRacks),
  '[data-demand-fall]': () => import('./dinheiro/demand-fall.ts').then((m) => m.bindDemandFalls),
  '[data-network]': () => import('./tiny-network.ts').then((m) => m.bindTinyNetworks),
  '[data-add-scenario]': () => import('./add-to-scenario.ts').then((m) => m.bindAddToScenario),
  '[data-load-day]': () => import('./gpus/load-day.ts').then((m) => m.bindLoadDays),
  '[data-queue]': () => import('./gpus/queue.ts').then((m) => m.bindQueues),
  '[data-served]': () => import('./gpus/model-table.ts').then((m) => m.bindModelTables),
  '[data-duel]': () => import('./parametros/duel.ts').then((m) => m.bindDuels),
  '[data-model-kind]': () => import('./treino/model-kind.ts').then((m) => m.bindModelKinds),
  'main:not(.deck) [data-input]': () => import('./undo-keys.ts').then((m) => m.bindUndoKeys),
  '[data-calculator]': () => import('./frame.ts').then((m) => m.bindCalculators),
  '[data-tornado]': () => import('./tornado.ts').then((m) => m.bindTornado),
  '[data-compare]': () => import('./compare.ts').then((m) => m.bindCompare),
  '[data-site-poster]': () => import('../datacenter/poster-views.ts').then((m) => m.bindPosters),
  '[data-site-tree]': () => import('../datacenter/site-views.ts').then((m) => m.bindSiteTree),
  '[data-site-layers]': () => import('../datacenter/layer-views.ts').then((m) => m.bindSiteLayers),
  '[data-two-sites]': () => import('../datacenter/site-views.ts').then((m) => m.bindTwoSites),
  '[data-site-follow]': () => import('../datacenter/site-views.ts').then((m) => m.bindFollow),
  '[data-line]': () => import('../assembly-line/line.ts').then((m) => m.bindLines),
  '[data-seat]': () => import('../assembly-line/seat.ts').then((m) => m.bindSeats),
  '[data-take]': () => import('./take.ts').then((m) => m.bindTake),
};

/** All kinds but the scene, which weighs more than everything else: phones that follow a talk show its drawing. */
export const lightParts: Kinds = Object.fromEntries(Object.entries(parts).filter(([selector]) => selector !== '[data-scene]'));

/**
 * Watches for them and binds each kind once, for the whole of `root`.
 * @param failed called when a kind could not be loaded; coming near it again tries again
 * @param near how far around the window counts as near
 */
export function bindParts(root: ParentNode, locale: Locale, failed: () => void, near: string, kinds: Kinds = parts): void {
  for (const [selector, load] of Object.entries(kinds)) {
    const elements = root.querySelectorAll(selector);
    if (elements.length === 0) continue;
    let asked = false;
    const watch = new IntersectionObserver((entries) => {
      if (asked || !entries.some((entry) => entry.isIntersecting)) return;
      asked = true;
      load().then(
        (binder) => {
          watch.disconnect();
          binder(root, locale);
        },
        () => {
          asked = false;
          failed();
        },
      );
    }, { rootMargin: near });
    for (const element of elements) watch.observe(element);
  }
}

/** What loads the interactions under `root`, without binding them. */
export function partsUnder(root: ParentNode): readonly (() => Promise<unknown>)[] {
  return Object.entries(parts).flatMap(([selector, load]) => (root.querySelector(selector) === null ? [] : [load]));
}
