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
  return {
    root,
    site: (values) => {
      const { gpus, gpusPerServer } = planOf(values);
      const width = Math.max(1, Math.ceil(Math.sqrt((gpus * 16) / 9)));
      const height = Math.max(1, Math.ceil(gpus / width));
      canvas.width = width;
      canvas.height = height;
      const style = getComputedStyle(document.documentElement);
      const inks = ['--computing', '--computing-fill'].map((name) => inkOf(style.getPropertyValue(name)).map((part) => Math.round(part * 255)));
      const states = statesOf(gpus, gpusPerServer, Math.min(1, Math.max(0, Number(values['idleShareAtMean']) || 0)), failedOf(gpus, Number(values['gpuFailuresPerDay'])));
      const image = context.createImageData(width, height);
      for (let i = 0; i < gpus; i += 1) image.data.set([...(inks[states[i] ?? 0] ?? [0, 0, 0]), 255], 4 * i);
      context.putImageData(image, 0, 0);
      legend.textContent = `${t.pixel} · ${gpusText(gpus, locale)}`;
    },
  };
}
