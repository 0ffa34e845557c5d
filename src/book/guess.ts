/** Plays the predictions of a chapter: the knob, the reveal, how far off one was. */
import { bookLive } from '../i18n/book-live.ts';
import { formatNumber, line } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { evaluateInputs, rangesOf } from '../model/live.ts';
import { readAt } from '../numbers/at.ts';
import { rangeText, textOf } from '../numbers/show.ts';
import { positionOf, steps, valueAt } from '../numbers/slider.ts';
import { inputs, values } from '../scenario/store.ts';
import { follow } from '../scenario/turns.ts';
import { rulerMarkup } from './guess-ruler.ts';
import { judge, start, type GuessScale, type Verdict } from './guess-scale.ts';
import { keep, kept } from './keep.ts';

/** Binds all predictions under `root`. */
export function bindGuesses(root: ParentNode, locale: Locale): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-guess]')) bindGuess(element, locale);
}

function need<E extends Element>(root: Element, selector: string): E {
  const found = root.querySelector<E>(selector);
  if (found === null) throw new Error(`A prediction lacks ${selector}`);
  return found;
}

function numbers(figures: string | undefined): { talk: number[]; published: number[] } {
  return JSON.parse(figures ?? '{"talk":[],"published":[]}') as { talk: number[]; published: number[] };
}

/** What is said about a guess. */
export function verdictText(verdict: Verdict, locale: Locale): string {
  const t = bookLive[locale];
  if (verdict.kind === 'exact' || verdict.kind === 'inside') return t[verdict.kind];
  return t[verdict.kind](t.times(line(formatNumber(verdict.factor, locale, 2))));
}

function bindGuess(element: HTMLElement, locale: Locale): void {
  const { guess: key = '', of: id = '', scenario = '', min, max, figures } = element.dataset;
  const scale: GuessScale = { min: Number(min), max: Number(max), scale: 'log' };
  const published = numbers(figures);
  const knob = need<HTMLInputElement>(element, 'input[type="range"]');
  const now = need<HTMLElement>(element, '[data-now]');
  const answer = need<HTMLElement>(element, '[data-answer]');
  const again = need<HTMLButtonElement>(element, '[data-again]');
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
    need<HTMLElement>(element, '[data-you-row]').hidden = guess === undefined;
    if (guess === undefined) return;
    const changes = { ...inputs.peek(), ...(scenario === '' ? {} : readAt(scenario)) };
    const central = evaluateInputs(changes)[id];
    const range = rangesOf(changes).get(id);
    if (typeof central !== 'number' || range === undefined || !(central > 0)) return;
    need(element, '[data-you]').textContent = textOf(id, guess, 'line', locale);
    need(element, '[data-verdict]').textContent = verdictText(judge(guess, central, range.low, range.high), locale);
    need(element, '[data-own-range]').textContent = rangeText(id, range, locale);
    need(element, '[data-ruler]').innerHTML = rulerMarkup(scale, { ...range, central, ...published, you: guess });
  };

  element.toggleAttribute('data-armed', true);
  if (guess !== undefined) knob.value = String(positionOf(guess, scale));
  turn();
  knob.addEventListener('input', turn);
  need<HTMLButtonElement>(element, '[data-show-answer]').addEventListener('click', () => {
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
