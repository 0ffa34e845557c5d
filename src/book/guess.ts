/** Plays the predictions of a chapter: the knob, the reveal, how far off one was. */
import type { Locale } from '../i18n/locales.ts';
import { evaluateInputs, rangesOf } from '../model/live.ts';
import { readAt } from '../numbers/at.ts';
import { rangeText, textOf } from '../numbers/show.ts';
import { positionOf, steps, valueAt } from '../numbers/slider.ts';
import { inputs, values } from '../scenario/store.ts';
import { follow } from '../scenario/turns.ts';
import { rulerMarkup } from './guess-ruler.ts';
import { judge, start, type GuessScale } from '../numbers/guess-scale.ts';
import { verdictText } from '../numbers/verdict.ts';
import { keep, kept } from './keep.ts';
import { find } from '../numbers/elements.ts';

/** Binds all predictions under `root`. */
export function bindGuesses(root: ParentNode, locale: Locale): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-guess]')) bindGuess(element, locale);
}

function numbers(figures: string | undefined): { talk: number[]; published: number[] } {
  return JSON.parse(figures ?? '{"talk":[],"published":[]}') as { talk: number[]; published: number[] };
}

function bindGuess(element: HTMLElement, locale: Locale): void {
  const { guess: key = '', of: id = '', scenario = '', min, max, figures } = element.dataset;
  const scale: GuessScale = { min: Number(min), max: Number(max), scale: 'log' };
  const published = numbers(figures);
  const knob = find(element, 'input[type="range"]', HTMLInputElement);
  const now = find(element, '[data-now]', HTMLElement);
  const answer = find(element, '[data-answer]', HTMLElement);
  const again = find(element, '[data-again]', HTMLButtonElement);
  let guess: number | undefined = kept().guesses[key];

  const turn = (): void => {
    const text = textOf(id, valueAt(knob.valueAsNumber, scale), 'line', locale);
    now.textContent = text;
    knob.setAttribute('aria-valuetext', text);
    knob.style.setProperty('--at', `${String((100 * knob.valueAsNumber) / steps)}%`);
  };
  const say = (): void => {
    element.toggleAttribute('data-shown', guess !== undefined);
    again.hidden = guess === undefined;
    find(element, '[data-you-row]', HTMLElement).hidden = guess === undefined;
    if (guess === undefined) return;
    const changes = { ...inputs.peek(), ...(scenario === '' ? {} : readAt(scenario)) };
    const central = evaluateInputs(changes)[id];
    const range = rangesOf(changes).get(id);
    if (typeof central !== 'number' || range === undefined || !(central > 0)) return;
    find(element, '[data-you]', Element).textContent = textOf(id, guess, 'line', locale);
    find(element, '[data-verdict]', Element).textContent = verdictText(judge(guess, central, range.low, range.high), locale);
    find(element, '[data-own-range]', Element).textContent = rangeText(id, range, locale);
    find(element, '[data-ruler]', Element).innerHTML = rulerMarkup(scale, { ...range, central, ...published, you: guess });
  };

  element.toggleAttribute('data-armed', true);
  if (guess !== undefined) knob.value = String(positionOf(guess, scale));
  turn();
  knob.addEventListener('input', turn);
  find(element, '[data-show-answer]', HTMLButtonElement).addEventListener('click', () => {
    const chosen = valueAt(knob.valueAsNumber, scale);
    guess = chosen;
    keep((all) => ({ ...all, guesses: { ...all.guesses, [key]: chosen } }));
    say();
    answer.focus({ preventScroll: true });
  });
  again.addEventListener('click', () => {
    guess = undefined;
    keep((all) => ({ ...all, guesses: Object.fromEntries(Object.entries(all.guesses).filter(([other]) => other !== key)) }));
    knob.value = String(start);
    turn();
    say();
    knob.focus();
  });
  follow(element, () => values.value, say);
}
