/** Trains the tiny network by hand: sliders turn its weights, a button takes the machine's own step. */
import { drawNetwork, start, trainingStep, typicalError, type Weights } from '../charts/tiny-network.ts';
import { formatNumber, line } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';

const many = 20;

/** Binds every tiny network under `root`. */
export function bindTinyNetworks(root: ParentNode, locale: Locale): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-network]')) bindTinyNetwork(element, locale);
}

function bindTinyNetwork(element: HTMLElement, locale: Locale): void {
  const svg = element.querySelector('svg');
  const error = element.querySelector('[data-error]');
  const sliders = [...element.querySelectorAll<HTMLInputElement>('input[type="range"]')];
  if (svg === null || error === null || sliders.length !== start.length) throw new Error('The tiny network lacks a part');
  let weights: Weights = start;
  const show = (value: number): string => line(formatNumber(Math.round(value), locale));
  const update = (next: Weights): void => {
    weights = next;
    svg.innerHTML = drawNetwork(weights, locale);
    error.textContent = show(typicalError(weights));
    sliders.forEach((slider, i) => {
      const value = weights[i] ?? 0;
      slider.value = String(value);
      slider.style.setProperty('--at', `${(100 * (slider.valueAsNumber - Number(slider.min))) / (Number(slider.max) - Number(slider.min))}%`);
      const written = slider.parentElement?.querySelector('output');
      if (written) written.textContent = show(value);
    });
  };
  sliders.forEach((slider, i) => {
    slider.addEventListener('input', () => {
      const turned: [number, number, number] = [...weights];
      turned[i] = slider.valueAsNumber;
      update(turned);
    });
  });
  const actions: Record<string, () => Weights> = {
    step: () => trainingStep(weights),
    many: () => Array.from({ length: many }).reduce<Weights>((now) => trainingStep(now), weights),
    again: () => start,
  };
  for (const [name, next] of Object.entries(actions)) {
    element.querySelector(`[data-action="${name}"]`)?.addEventListener('click', () => {
      update(next());
    });
  }
  update(start);
}
