/**
 * Brings the scene to its places: one canvas for all of them, in the one that is in sight. three.js is loaded when a
 * place comes near; on a phone or where data are to be saved, when somebody asks for it.
 */
import { effect } from '@preact/signals-core';
import type { Locale } from '../../i18n/locales.ts';
import { sceneWords } from '../../i18n/scene.ts';
import { values } from '../../scenario/store.ts';
import type { Field } from './field.ts';
import type { LayerDetail } from './layer-choice.ts';
import type { Go, Visit } from './visit.ts';

/** How near a place must come before anything is fetched. */
const nearMargin = '50%';
const phone = '(max-width: 700px), (hover: none)';

/** Binds all places under `root`. */
export function bindScene(root: ParentNode, locale: Locale): void {
  const hosts = [...root.querySelectorAll<HTMLElement>('[data-scene]')];
  if (hosts.length > 0) new Places(hosts, locale).watch();
}

class Places {
  readonly #hosts: readonly HTMLElement[];
  readonly #locale: Locale;
  readonly #visible = new Set<HTMLElement>();
  #opening: Promise<void> | undefined;
  #visit: Visit | undefined;
  #field: Field | undefined;
  #host: HTMLElement | undefined;
  #layer: LayerDetail['layer'];

  constructor(hosts: readonly HTMLElement[], locale: Locale) {
    this.#hosts = hosts;
    this.#locale = locale;
  }

  watch(): void {
    const byTap = matchMedia(phone).matches || saveData();
    const near = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!(target instanceof HTMLElement)) continue;
        if (isIntersecting) this.#visible.add(target);
        else this.#visible.delete(target);
        if (isIntersecting && byTap) this.#offer(target);
        else if (isIntersecting) this.#open();
      }
      this.#settle();
    }, { rootMargin: nearMargin });
    const turned = new MutationObserver(() => { this.#settle(); });
    for (const host of this.#hosts) {
      near.observe(host);
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
    document.addEventListener('site:go', (event) => { if (event instanceof CustomEvent) this.#visit?.go(event.detail as Go); });
    document.addEventListener('site:layer', (event) => {
      if (!(event instanceof CustomEvent)) return;
      this.#layer = (event.detail as LayerDetail).layer;
      this.#visit?.layer(this.#layer);
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
      this.#visit?.site(now);
      this.#field?.site(now);
    });
    this.#visit?.layer(this.#layer);
    this.#settle();
  }

  /** The place in sight gets the canvas; out of sight nothing is drawn. */
  #settle(): void {
    const present = this.#hosts.find((host) => this.#visible.has(host) && isPresent(host));
    const root = this.#visit?.root ?? this.#field?.root;
    if (root === undefined) return;
    if (present !== undefined && present !== this.#host) {
      if (this.#host !== undefined) show(this.#host, false);
      this.#host = present;
      present.append(root);
    }
    this.#visit?.see(present !== undefined && document.visibilityState === 'visible');
    if (this.#field !== undefined && present !== undefined) show(present, true);
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
