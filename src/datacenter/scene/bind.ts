/**
 * Brings the scene to its places: one canvas for all of them, in the one that is in sight. A place shows the scenario or
 * a site of its own. three.js is loaded when a place comes near; on a phone or where data are to be saved, when somebody
 * asks for it.
 */
import { effect } from '@preact/signals-core';
import type { Locale } from '../../i18n/locales.ts';
import { sceneWords } from '../../i18n/scene.ts';
import { values } from '../../scenario/store.ts';
import type { Values } from '../../model/live.ts';
import type { LayerId } from '../layers.ts';
import type { Level } from '../view.ts';
import type { Field } from './field.ts';
import type { LayerDetail } from './layer-choice.ts';
import { siteAt } from './site-at.ts';
import type { Go, Visit } from './visit.ts';

/** How near a place must come before anything is fetched. */
const nearMargin = '50%';
/** The middle of the window: of several places in sight, the one that stands there gets the canvas. */
const middleMargin = '-45% 0px';
const phone = '(max-width: 700px), (hover: none)';
/** Who leafs through a talk must not wait for scenes: one begins once its slide has stood for so long. */
const restMs = 700;

/** Binds all places under `root`. */
export function bindScene(root: ParentNode, locale: Locale): void {
  const hosts = [...root.querySelectorAll<HTMLElement>('[data-scene]')];
  if (hosts.length > 0) new Places(hosts, locale).watch();
}

class Places {
  readonly #hosts: readonly HTMLElement[];
  readonly #locale: Locale;
  readonly #visible = new Set<HTMLElement>();
  readonly #middle = new Set<HTMLElement>();
  /** The layer that lies over each place. */
  readonly #layers = new Map<HTMLElement, LayerId | undefined>();
  #opening: Promise<void> | undefined;
  /** Some place has come near. */
  #wanted = false;
  #resting: ReturnType<typeof setTimeout> | undefined;
  #visit: Visit | undefined;
  #field: Field | undefined;
  #host: HTMLElement | undefined;
  /** Where to go in a place that does not have the canvas yet. */
  #later: { readonly host: HTMLElement; readonly go: Go } | undefined;

  constructor(hosts: readonly HTMLElement[], locale: Locale) {
    this.#hosts = hosts;
    this.#locale = locale;
    for (const host of hosts) this.#layers.set(host, host.dataset['sceneLayer'] as LayerId | undefined);
  }

  watch(): void {
    const byTap = matchMedia(phone).matches || saveData();
    const near = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!(target instanceof HTMLElement)) continue;
        if (isIntersecting) this.#visible.add(target);
        else this.#visible.delete(target);
        if (isIntersecting && byTap) this.#offer(target);
        else if (isIntersecting) this.#wanted = true;
      }
      this.#turned();
    }, { rootMargin: nearMargin });
    const middle = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!(target instanceof HTMLElement)) continue;
        if (isIntersecting) this.#middle.add(target);
        else this.#middle.delete(target);
      }
      this.#turned();
    }, { rootMargin: middleMargin });
    const turned = new MutationObserver(() => { this.#turned(); });
    for (const host of this.#hosts) {
      near.observe(host);
      middle.observe(host);
      const slide = host.closest('[data-slide]');
      if (slide !== null) turned.observe(slide, { attributeFilter: ['class', 'hidden'] });
    }
    document.addEventListener('visibilitychange', () => { this.#settle(); });
    // A page that is kept for coming back keeps its scene too.
    addEventListener('pagehide', ({ persisted }) => {
      if (persisted) return;
      this.#visit?.dispose();
      this.#visit = undefined;
    });
    document.addEventListener('site:go', (event) => {
      if (!(event instanceof CustomEvent)) return;
      const go = event.detail as Go;
      const host = this.#hostOf(event);
      if (host === this.#host) this.#visit?.go(go);
      else this.#later = { host, go };
    });
    document.addEventListener('site:layer', (event) => {
      if (!(event instanceof CustomEvent)) return;
      const host = this.#hostOf(event);
      const { layer } = event.detail as LayerDetail;
      this.#layers.set(host, layer);
      if (host === this.#host) this.#visit?.layer(layer);
    });
    document.addEventListener('site:follow', (event) => {
      const detail: unknown = event instanceof CustomEvent ? event.detail : undefined;
      this.#visit?.follow(typeof detail === 'object' && detail !== null && 't' in detail && typeof detail.t === 'number' ? detail.t : undefined);
    });
    // What a frame costs, for those who ask: the event comes back with the figures.
    document.addEventListener('scene:measure', (event) => {
      if (event instanceof CustomEvent && this.#visit !== undefined) Object.assign(event.detail as object, this.#visit.report());
    });
  }

  /** The place that an order is for: the one around who gave it, or the one that has the canvas on a slide, or the page's own. */
  #hostOf({ target }: Event): HTMLElement {
    const around = target instanceof Element ? target.closest<HTMLElement>('[data-scene]') : null;
    const own = this.#hosts.find((host) => host.dataset['siteInputs'] === undefined && host.closest('[data-slide]') === null);
    const host = around ?? own ?? this.#host ?? this.#hosts[0];
    if (host === undefined) throw new Error('The scene has no place');
    return host;
  }

  /** Where loading costs somebody money or memory, it waits for a tap. */
  #offer(host: HTMLElement): void {
    if (host.querySelector('[data-scene-open]') !== null || this.#opening !== undefined) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'scene-open';
    button.dataset['sceneOpen'] = '';
    button.textContent = sceneWords(this.#locale).open;
    button.addEventListener('click', () => {
      for (const other of document.querySelectorAll('[data-scene-open]')) other.remove();
      this.#open();
    });
    host.append(button);
  }

  /** What is left is left at once; what is come to waits until the slide rests. */
  #turned(): void {
    if (this.#host !== undefined && !(this.#visible.has(this.#host) && isPresent(this.#host))) this.#visit?.see(false);
    clearTimeout(this.#resting);
    const rest = document.querySelector('.deck-ready') === null ? 0 : restMs;
    this.#resting = setTimeout(() => {
      if (this.#wanted) this.#open();
      this.#settle();
    }, rest);
  }

  #open(): void {
    this.#opening ??= this.#load().catch(() => {
      // The posters stay; coming near again tries again.
      this.#opening = undefined;
    });
  }

  async #load(): Promise<void> {
    const { openVisit } = await import('./visit.ts');
    try {
      this.#visit = openVisit(this.#locale, {
        ready: (ready) => { if (this.#host !== undefined) show(this.#host, ready); },
        picked: (detail) => { this.#host?.dispatchEvent(new CustomEvent('site:picked', { detail, bubbles: true })); },
      });
    } catch {
      const { openField } = await import('./field.ts');
      this.#field = openField(this.#locale);
    }
    effect(() => {
      const now = values.value;
      if (this.#host?.dataset['siteInputs'] === undefined) this.#show(now);
    });
    this.#settle();
  }

  #show(now: Values): void {
    this.#visit?.site(now);
    this.#field?.site(now);
  }

  /** The place in sight gets the canvas, with its site; out of sight nothing is drawn. */
  #settle(): void {
    const seen = this.#hosts.filter((host) => this.#visible.has(host) && isPresent(host));
    const present = seen.find((host) => this.#middle.has(host)) ?? seen.find((host) => host === this.#host) ?? seen[0];
    const root = this.#visit?.root ?? this.#field?.root;
    if (root === undefined) return;
    if (present !== undefined && present !== this.#host) this.#move(root, present);
    this.#visit?.see(present !== undefined && document.visibilityState === 'visible');
    if (this.#field !== undefined && present !== undefined) show(present, true);
  }

  #move(root: HTMLElement, host: HTMLElement): void {
    if (this.#host !== undefined) show(this.#host, false);
    this.#host = host;
    host.append(root);
    this.#visit?.see(false);
    this.#show(siteAt(host) ?? values.peek());
    const level = host.dataset['sceneLevel'] as Level | undefined;
    if (level !== undefined) this.#visit?.go({ level });
    if (this.#later?.host === host) this.#visit?.go(this.#later.go);
    this.#later = undefined;
    this.#visit?.place(host.dataset['siteName'] ?? '');
    this.#visit?.layer(this.#layers.get(host));
  }
}

/** The poster gives way once the first frame stands, and comes back when it is lost. */
function show(host: HTMLElement, ready: boolean): void {
  if (ready) host.dataset['ready'] = 'true';
  else delete host.dataset['ready'];
}

function isPresent(host: HTMLElement): boolean {
  const slide = host.closest('.deck-ready [data-slide]');
  return slide === null || slide.classList.contains('present');
}

function saveData(): boolean {
  return 'connection' in navigator && typeof navigator.connection === 'object' && navigator.connection !== null && 'saveData' in navigator.connection && navigator.connection.saveData === true;
}
