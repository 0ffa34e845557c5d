/** Trains the tiny network: sliders turn its weights by hand, buttons let gradient descent take its own steps. */
import { drawNetwork, start, trainingStep, typicalError, type Move, type Weights } from '../charts/tiny-network.ts';
import { site } from '../i18n/charts/site.ts';
import { formatNumber, line } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';

/** Where the machine gains less than this in a step, it has arrived. */
const enough = 0.01;
const mostSteps = 120;
const stepMs = 90;
/** A hand that rests so long has made its try: a drag, or some presses of a key, are one. */
const restMs = 600;

/** Binds every tiny network under `root`. */
export function bindTinyNetworks(root: ParentNode, locale: Locale): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-network]')) bindTinyNetwork(element, locale);
}

function bindTinyNetwork(element: HTMLElement, locale: Locale): void {
  const part = (selector: string): Element => {
    const found = element.querySelector(selector);
    if (found === null) throw new Error(`The tiny network lacks ${selector}`);
    return found;
  };
  const [svg, error, best, tries] = [part('svg'), part('[data-error]'), part('[data-best]'), part('[data-tries]')];
  const [says, train] = [part('.network-error'), part('[data-action="train"]')];
  const sliders = [...element.querySelectorAll<HTMLInputElement>('input[type="range"]')];
  if (sliders.length !== start.length) throw new Error('The tiny network lacks a slider');
  const t = site[locale].network;
  const show = (value: number): string => line(formatNumber(Math.round(value), locale));
  const showError = (value: number): string => line(formatNumber(value, locale, 2));

  let weights: Weights = start;
  let moves: readonly Move[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let turning: ReturnType<typeof setTimeout> | undefined;
  let turned: HTMLInputElement | undefined;

  const update = (): void => {
    svg.innerHTML = drawNetwork(weights, locale, moves);
    error.textContent = showError(typicalError(weights));
    const byHand = moves.filter(({ by }) => by === 'hand');
    best.textContent = showError(Math.min(typicalError(start), ...moves.map((move) => move.error)));
    tries.textContent = String(byHand.length);
    sliders.forEach((slider, i) => {
      const value = weights[i] ?? 0;
      slider.value = String(value);
      slider.style.setProperty('--at', `${(100 * (slider.valueAsNumber - Number(slider.min))) / (Number(slider.max) - Number(slider.min))}%`);
      const written = slider.parentElement?.querySelector('output');
      if (written) written.textContent = show(value);
    });
  };
  const record = (by: Move['by']): void => {
    moves = [...moves, { by, error: typicalError(weights) }];
  };
  const stop = (): void => {
    clearTimeout(timer);
    timer = undefined;
    train.textContent = t.train;
    // While the machine trains, a screen reader need not hear every step.
    says.setAttribute('aria-live', 'polite');
  };
  /** What the hand turned counts as a try, once. */
  const settle = (): void => {
    if (turning === undefined) return;
    clearTimeout(turning);
    turning = undefined;
    record('hand');
  };
  /** One step of the machine; false where nothing is left to gain. */
  const step = (): boolean => {
    const next = trainingStep(weights);
    const gained = typicalError(weights) - typicalError(next);
    weights = next;
    record('machine');
    return gained > enough;
  };
  const run = (left: number): void => {
    const more = step();
    if (!more || left <= 1) stop();
    update();
    if (timer !== undefined) timer = setTimeout(run, stepMs, left - 1);
  };

  sliders.forEach((slider, i) => {
    slider.addEventListener('input', () => {
      stop();
      if (turned !== slider) settle();
      turned = slider;
      const next: [number, number, number] = [...weights];
      next[i] = slider.valueAsNumber;
      weights = next;
      clearTimeout(turning);
      turning = setTimeout(() => {
        settle();
        update();
      }, restMs);
      update();
    });
  });
  const actions: Record<string, () => void> = {
    step: () => {
      stop();
      step();
    },
    train: () => {
      if (timer !== undefined) {
        stop();
        return;
      }
      if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
        for (let i = 0; i < mostSteps && step(); i++);
        return;
      }
      train.textContent = t.stop;
      says.setAttribute('aria-live', 'off');
      timer = setTimeout(run, 0, mostSteps);
    },
    again: () => {
      stop();
      weights = start;
      moves = [];
    },
  };
  for (const [name, act] of Object.entries(actions)) {
    part(`[data-action="${name}"]`).addEventListener('click', () => {
      settle();
      act();
      update();
    });
  }
  update();
}
