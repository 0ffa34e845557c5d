/** Brings the numbers, ranges and controls of a piece of page to life from the one store. */
import type { Locale } from '../i18n/locales.ts';
import { liveWords } from '../i18n/live.ts';
import { inputs, ranges, setInputs, setValues, shownInputs, values } from '../scenario/store.ts';
import { follow } from '../scenario/turns.ts';
import { controlOf, evaluateInputs, type InputProblem, type Values } from '../model/live.ts';
import { readAt } from './at.ts';
import { fieldText, readField } from './field.ts';
import { rangeText, textOf, type Part } from './show.ts';
import { positionOf, steps, valueAt } from './slider.ts';

/** Binds everything under `root`; the returned function lets go of it again. */
export function bind(root: ParentNode, locale: Locale): () => void {
  const stops = [bindNumbers(root, locale), bindRanges(root, locale)];
  for (const element of root.querySelectorAll<HTMLElement>('[data-input]')) stops.push(bindControl(element, locale));
  return () => {
    for (const stop of stops) stop();
  };
}

/** The elements that match, by the slide that they are on, so that each slide can have its turn. */
function bySlide(root: ParentNode, selector: string): readonly (readonly [first: Element, all: readonly Element[]])[] {
  const groups = new Map<Element | null, [Element, ...Element[]]>();
  for (const element of root.querySelectorAll(selector)) {
    const slide = element.closest('[data-slide]');
    const group = groups.get(slide);
    if (group === undefined) groups.set(slide, [element]);
    else group.push(element);
  }
  return [...groups.values()].map((all) => [all[0], all]);
}

/** Scenarios of single numbers (`data-at`), evaluated once per change for all of them. */
const elsewhere = new WeakMap<Values, Map<string, Values>>();

function valuesAt(at: string): Values {
  const now = values.peek();
  if (at === '') return now;
  const known = elsewhere.get(now) ?? new Map<string, Values>();
  elsewhere.set(now, known);
  const found = known.get(at) ?? evaluateInputs({ ...shownInputs.peek(), ...readAt(at) });
  known.set(at, found);
  return found;
}

function bindNumbers(root: ParentNode, locale: Locale): () => void {
  const stops = bySlide(root, '[data-quantity]').map(([first, all]) => {
    const items = all.map((element) => ({
      element,
      id: element.getAttribute('data-quantity') ?? '',
      part: (element.getAttribute('data-show') ?? 'line') as Part,
      at: element.getAttribute('data-at') ?? '',
      last: element.getAttribute('data-value'),
    }));
    return follow(first, () => values.value, () => {
      for (const item of items) {
        const value = valuesAt(item.at)[item.id];
        // Pins of the scenario may leave a comparison without a number: it keeps its last one.
        if (value === undefined || String(value) === item.last || (typeof value === 'number' && !Number.isFinite(value))) continue;
        item.last = String(value);
        if (typeof value === 'number') item.element.setAttribute('data-value', item.last);
        const text = textOf(item.id, value, item.part, locale);
        item.element.textContent = text;
        if (item.part === 'number') item.element.closest('.hero')?.classList.toggle('long', text.length > 6);
      }
    });
  });
  return () => {
    for (const stop of stops) stop();
  };
}

function bindRanges(root: ParentNode, locale: Locale): () => void {
  const stops = bySlide(root, '[data-range]').map(([first, all]) => {
    const items = all.map((element) => ({ element, id: element.getAttribute('data-range') ?? '' }));
    return follow(first, () => ranges.value, () => {
      for (const { element, id } of items) {
        const range = ranges.peek().get(id);
        if (range === undefined) continue;
        const text = rangeText(id, range, locale);
        if (element.textContent !== text) element.textContent = text;
      }
    });
  });
  return () => {
    for (const stop of stops) stop();
  };
}

function bindControl(element: HTMLElement, locale: Locale): () => void {
  const id = element.dataset['input'] ?? '';
  const control = controlOf(id);
  const changed = (): void => {
    element.classList.toggle('changed', id in inputs.peek());
  };
  if (control.kind === 'choice') {
    const select = element.querySelector('select');
    if (select === null) throw new Error(`The control of "${id}" has no list`);
    const show = (): void => {
      select.value = String(setValues.peek()[id]);
      changed();
    };
    select.addEventListener('change', () => {
      refuse(element, select, setInputs({ [id]: select.value }), locale);
      show();
    });
    return follow(element, () => setValues.value, show);
  }

  const field = element.querySelector<HTMLInputElement>('input.value');
  const range = element.querySelector<HTMLInputElement>('input[type="range"]');
  if (field === null || range === null) throw new Error(`The control of "${id}" lacks its field or its slider`);
  let gesture: symbol | undefined;
  const now = (): string => fieldText(id, Number(setValues.peek()[id]), locale, id in inputs.peek());
  const show = (): void => {
    const value = setValues.peek()[id];
    if (typeof value !== 'number') return;
    // What was refused stays in the field while somebody corrects it.
    const correcting = document.activeElement === field && field.hasAttribute('aria-invalid');
    if (!correcting) field.value = now();
    if (!correcting && field.hasAttribute('aria-invalid')) refuse(element, field, undefined, locale);
    const position = positionOf(value, control.slider);
    if (valueAt(range.valueAsNumber, control.slider) !== value) range.value = String(position);
    range.style.setProperty('--at', `${(100 * position) / steps}%`);
    range.setAttribute('aria-valuetext', textOf(id, value, 'line', locale));
    changed();
  };
  range.addEventListener('pointerdown', () => {
    gesture = undefined;
  });
  range.addEventListener('input', () => {
    gesture ??= Symbol('drag');
    refuse(element, field, setInputs({ [id]: valueAt(range.valueAsNumber, control.slider) }, gesture), locale);
  });
  range.addEventListener('change', () => {
    gesture = undefined;
    show();
  });
  const take = (): void => {
    const typed = field.value.trim();
    if (typed === now()) {
      refuse(element, field, undefined, locale);
      return;
    }
    const settle = (parsed: number | undefined): void => {
      const problem = typed !== '' && parsed === undefined ? { code: 'type' as const, id, value: typed } : setInputs({ [id]: parsed });
      refuse(element, field, problem, locale);
      // An empty field means the default, which may be what stood there before.
      if (problem === undefined) field.value = now();
    };
    const parsed = typed === '' ? undefined : readField(id, typed, locale);
    if (typed === '' || parsed !== undefined) settle(parsed);
    else {
      // Not a bare number; perhaps one with its unit.
      import('./typed-unit.ts').then(
        ({ readWithUnit }) => {
          // Somebody may have typed on since.
          if (field.value.trim() === typed) settle(readWithUnit(id, typed, locale));
        },
        () => {
          settle(undefined);
        },
      );
    }
  };
  field.addEventListener('change', take);
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') take();
    // Escape takes back what was typed; with nothing to take back it may close the window around the field.
    if (event.key === 'Escape' && field.value !== now()) {
      refuse(element, field, undefined, locale);
      field.value = now();
      event.preventDefault();
      event.stopPropagation();
    }
  });
  field.addEventListener('focus', () => {
    field.select();
  });
  return follow(element, () => setValues.value, show);
}

let refusalsShown = 0;

/** Shows under a control why its value was refused, or takes the words away. */
function refuse(control: HTMLElement, field: HTMLElement, problem: InputProblem | undefined, locale: Locale): void {
  control.querySelector('.refusal')?.remove();
  field.removeAttribute('aria-invalid');
  field.removeAttribute('aria-describedby');
  if (problem === undefined) return;
  const message = document.createElement('p');
  message.className = 'refusal';
  message.id = `refusal-${++refusalsShown}`;
  message.setAttribute('role', 'alert');
  field.setAttribute('aria-invalid', 'true');
  field.setAttribute('aria-describedby', message.id);
  control.append(message);
  // The words of all quantities are loaded only when one must be named.
  import('./refusal.ts').then(
    ({ refusalText }) => {
      message.textContent = refusalText(problem, locale);
    },
    () => {
      message.textContent = liveWords(locale).numbers.kept;
    },
  );
}
