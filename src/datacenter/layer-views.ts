/** Brings the choice of a layer to life: it tells the scene, hears it, and keeps the sentences up with the scenario. */
import type { Locale } from '../i18n/locales.ts';
import { values } from '../scenario/store.ts';
import { follow } from '../scenario/turns.ts';
import { layerIds, type LayerId } from './layers.ts';
import { sayLayer } from './layer-says.ts';

const asLayer = (text: string | undefined): LayerId | undefined => layerIds.find((id) => id === text);

/** Binds the choices under `root`. */
export function bindSiteLayers(root: ParentNode, locale: Locale): void {
  for (const section of root.querySelectorAll<HTMLElement>('[data-site-layers]')) {
    const radios = [...section.querySelectorAll<HTMLInputElement>('input[name="site-layer"]')];
    const chosen = (): string => radios.find(({ checked }) => checked)?.value ?? '';
    const tell = (): void => void section.dispatchEvent(new CustomEvent('site:layer', { bubbles: true, detail: { layer: asLayer(chosen()) } }));
    section.addEventListener('change', tell);
    // What is not seen is written when it is chosen.
    const write = (said: HTMLElement): void => {
      const layer = asLayer(said.dataset['layerSaid']);
      if (layer === undefined || layer !== chosen()) return;
      const text = sayLayer(layer, values.peek(), locale);
      if (said.textContent !== text) said.textContent = text;
    };
    const all = [...section.querySelectorAll<HTMLElement>('[data-layer-said]')];
    document.addEventListener('site:layer', (event) => {
      const detail: unknown = event instanceof CustomEvent ? event.detail : undefined;
      const layer = typeof detail === 'object' && detail !== null && 'layer' in detail && typeof detail.layer === 'string' ? detail.layer : '';
      for (const radio of radios) radio.checked = radio.value === layer;
      all.forEach(write);
    });
    // Somebody may have chosen before this was loaded.
    if (chosen() !== '') tell();
    for (const said of all) follow(said, () => values.value, () => { write(said); });
  }
}
