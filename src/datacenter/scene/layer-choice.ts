/** The layers as buttons beside the picture, and a line about the one that is on. */
import type { Locale } from '../../i18n/locales.ts';
import { layerWords } from '../../i18n/layers.ts';
import type { Values } from '../../model/live.ts';
import { layerIds, type LayerId } from '../layers.ts';
import { sayLayer } from '../layer-says.ts';

export interface LayerChoice {
  readonly root: HTMLElement;
  readonly show: (layer: LayerId | undefined, values: Values) => void;
}

/** What says that a layer was chosen, in the scene or beside it; heard on the document. */
export interface LayerDetail {
  readonly layer: LayerId | undefined;
}

export function layerChoice(locale: Locale): LayerChoice {
  const t = layerWords(locale);
  const root = document.createElement('div');
  root.className = 'scene-layers';
  const group = document.createElement('div');
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', t.choice);
  const buttons = layerIds.map((layer) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'scene-layer';
    button.dataset['layer'] = layer;
    button.textContent = t.names[layer];
    button.setAttribute('aria-pressed', 'false');
    button.addEventListener('click', () => {
      const on = button.getAttribute('aria-pressed') === 'true';
      const detail: LayerDetail = { layer: on ? undefined : layer };
      root.dispatchEvent(new CustomEvent('site:layer', { bubbles: true, detail }));
    });
    return button;
  });
  group.append(...buttons);
  const line = document.createElement('p');
  line.className = 'scene-layer-said';
  line.setAttribute('aria-live', 'polite');
  line.hidden = true;
  root.append(group, line);
  return {
    root,
    show: (layer, values) => {
      for (const button of buttons) button.setAttribute('aria-pressed', String(button.dataset['layer'] === layer));
      line.hidden = layer === undefined;
      const text = layer === undefined ? '' : sayLayer(layer, values, locale);
      if (line.textContent !== text) line.textContent = text;
    },
  };
}
