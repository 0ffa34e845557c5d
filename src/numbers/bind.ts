/** Brings the numbers, ranges and controls of a piece of page to life from the one store. */
import { effect } from '@preact/signals-core';
import type { Locale } from '../i18n/locales.ts';
import { inputs, ranges, setInputs, values } from '../scenario/store.ts';
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

function bindNumbers(root: ParentNode, locale: Locale): () => void {
  const elements = [...root.querySelectorAll('[data-quantity]')].map((element) => ({
    element,
    id: element.getAttribute('data-quantity') ?? '',
    part: (element.getAttribute('data-show') ?? 'line') as Part,
    at: element.getAttribute('data-at') ?? '',
    last: element.getAttribute('data-value'),
  }));
  return effect(() => {
    const now = values.value;
    const elsewhere = new Map<string, Values>();
    const valuesAt = (at: string): Values => {
      if (at === '') return now;
      const found = elsewhere.get(at) ?? evaluateInputs({ ...inputs.value, ...readAt(at) });
      elsewhere.set(at, found);
      return found;
    };
    for (const item of elements) {
      const value = valuesAt(item.at)[item.id];
      if (value === undefined || String(value) === item.last) continue;
      item.last = String(value);
      item.element.setAttribute('data-value', item.last);
      item.element.textContent = textOf(item.id, value, item.part, locale);
      if (item.part === 'number') item.element.closest('.hero')?.classList.toggle('long', item.element.textContent.length > 6);
    }
  });
}

function bindRanges(root: ParentNode, locale: Locale): () => void {
  const elements = [...root.querySelectorAll('[data-range]')];
  return effect(() => {
    const now = ranges.value;
    for (const element of elements) {
      const id = element.getAttribute('data-range') ?? '';
      const range = now.get(id);
      if (range !== undefined) element.textContent = rangeText(id, range, locale);
    }
  });
}

function bindControl(element: HTMLElement, locale: Locale): () => void {
  const id = element.dataset['input'] ?? '';
  const control = controlOf(id);
  const changed = (): void => {
    element.classList.toggle('changed', id in inputs.value);
  };
  if (control.kind === 'choice') {
    const select = element.querySelector('select');
    if (select === null) throw new Error(`The control of "${id}" has no list`);
    select.addEventListener('change', () => {
      setInputs({ [id]: select.value });
    });
    return effect(() => {
      select.value = String(values.value[id]);
      changed();
    });
  }

  const field = element.querySelector<HTMLInputElement>('input.value');
  const range = element.querySelector<HTMLInputElement>('input[type="range"]');
  if (field === null || range === null) throw new Error(`The control of "${id}" lacks its field or its slider`);
  let gesture: symbol | undefined;
  const refuse = (problem: InputProblem | undefined): void => {
    element.querySelector('.refusal')?.remove();
    field.toggleAttribute('aria-invalid', false);
    if (problem === undefined) return;
    field.setAttribute('aria-invalid', 'true');
    const message = document.createElement('p');
    message.className = 'refusal';
    message.setAttribute('role', 'alert');
    // The words of all quantities are loaded only when one must be named.
    void import('./refusal.ts').then(({ refusalText }) => {
      message.textContent = refusalText(problem, locale);
    });
    element.append(message);
  };
  range.addEventListener('input', () => {
    gesture ??= Symbol('drag');
    refuse(setInputs({ [id]: valueAt(range.valueAsNumber, control.slider) }, gesture));
  });
  range.addEventListener('change', () => {
    gesture = undefined;
  });
  const take = (): void => {
    const typed = field.value.trim();
    const now = values.peek()[id];
    if (typeof now === 'number' && typed === fieldText(id, now, locale)) return;
    const parsed = typed === '' ? undefined : readField(id, typed, locale);
    if (typed === '') refuse(setInputs({ [id]: undefined }));
    else refuse(parsed === undefined ? { code: 'type', id, value: typed } : setInputs({ [id]: parsed }));
  };
  field.addEventListener('change', take);
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') take();
    if (event.key === 'Escape') {
      refuse(undefined);
      field.value = fieldText(id, Number(values.peek()[id]), locale);
      event.stopPropagation();
    }
  });
  field.addEventListener('focus', () => {
    field.select();
  });
  return effect(() => {
    const value = values.value[id];
    if (typeof value !== 'number') return;
    if (document.activeElement !== field || field.getAttribute('aria-invalid') !== 'true') field.value = fieldText(id, value, locale);
    const position = positionOf(value, control.slider);
    if (valueAt(range.valueAsNumber, control.slider) !== value) range.value = String(position);
    range.style.setProperty('--at', `${(100 * position) / steps}%`);
    range.setAttribute('aria-valuetext', textOf(id, value, 'line', locale));
    changed();
  });
}
