/** Without WebGL: every accelerator as one point of a field, 1 pixel = 1 GPU. */
import type { Locale } from '../../i18n/locales.ts';
import { sceneWords } from '../../i18n/scene.ts';
import type { Values } from '../../model/live.ts';
import { failedOf } from '../failed.ts';
import { planOf } from '../layout.ts';
import { statesOf } from './states.ts';
import { inkOf } from './theme.ts';
import { gpusText } from './words.ts';

export interface Field {
  readonly root: HTMLElement;
  readonly site: (values: Values) => void;
}

/** Inks of the states, in their order. */
const tokens = ['--computing', '--computing-fill', '--ink'] as const;

/** A colour as the four bytes of a pixel, in the order of this machine. */
function word([red, green, blue]: readonly [number, number, number]): number {
  const bytes = Uint8Array.of(Math.round(red * 255), Math.round(green * 255), Math.round(blue * 255), 255);
  return new DataView(bytes.buffer).getUint32(0, littleEndian);
}
const littleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/** @throws Error where there is not even a 2D canvas */
export function openField(locale: Locale): Field {
  const t = sceneWords(locale);
  const root = document.createElement('div');
  root.className = 'scene-field';
  const canvas = document.createElement('canvas');
  const legend = document.createElement('p');
  legend.className = 'label';
  root.append(canvas, legend);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('No canvas here');
  let states: Uint8Array | undefined;
  const draw = (): void => {
    if (states === undefined) return;
    const style = getComputedStyle(document.documentElement);
    const inks = Uint32Array.from(tokens, (name) => word(inkOf(style.getPropertyValue(name))));
    const image = context.createImageData(canvas.width, canvas.height);
    const words = new Uint32Array(image.data.buffer);
    for (let i = 0; i < states.length; i += 1) words[i] = inks[states[i] ?? 0] ?? 0;
    context.putImageData(image, 0, 0);
  };
  new MutationObserver(draw).observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return {
    root,
    site: (values) => {
      const { gpus, gpusPerServer } = planOf(values);
      canvas.width = Math.max(1, Math.ceil(Math.sqrt((gpus * 16) / 9)));
      canvas.height = Math.max(1, Math.ceil(gpus / canvas.width));
      states = statesOf(gpus, gpusPerServer, Math.min(1, Math.max(0, Number(values['idleShareAtMean']) || 0)), failedOf(gpus, Number(values['gpuFailuresPerDay'])));
      draw();
      legend.textContent = `${t.pixel} · ${gpusText(gpus, locale)}`;
    },
  };
}
