/** Brings a calculator's frame to life: undo and reset, ready scenarios, what has no effect, what is impossible. */
import { frame } from '../i18n/calculators/frame.ts';
import type { Locale } from '../i18n/locales.ts';
import { presetWords } from '../i18n/presets.ts';
import { quantityWords } from '../i18n/quantities.ts';
import { cutOffBy } from '../model/influence.ts';
import { presets, type PresetId } from '../model/presets.ts';
import { inputs, ranges, redo, replaceAll, same, setInputs, undo, values, type Inputs } from '../scenario/store.ts';
import { follow } from '../scenario/turns.ts';
import { adviceLines } from './advice-lines.ts';
import { plainButton } from './plain-button.ts';
import { addChartTools } from './chart-tools.ts';

/** Binds all calculators under `root`. */
export function bindCalculators(root: ParentNode, locale: Locale): void {
  for (const article of root.querySelectorAll<HTMLElement>('[data-calculator]')) {
    bindTools(article);
    bindPresets(article, locale);
    bindAdvice(article, locale);
    const results = (article.dataset['calculator'] ?? '').split(' ');
    for (const control of article.querySelectorAll<HTMLElement>('[data-input]')) addReset(control, results, locale);
    addChartTools(article, locale);
  }
}

function bindTools(article: HTMLElement): void {
  article.querySelector('[data-action="undo"]')?.addEventListener('click', undo);
  article.querySelector('[data-action="redo"]')?.addEventListener('click', redo);
  article.querySelector('[data-reset-all]')?.addEventListener('click', () => {
    replaceAll({});
  });
}

function bindPresets(article: HTMLElement, locale: Locale): void {
  const select = article.querySelector<HTMLSelectElement>('[data-presets]');
  const about = article.querySelector('[data-preset-about]');
  if (select === null || about === null) return;
  const offered = [...select.options].map(({ value }) => value).filter((value) => value !== '') as PresetId[];
  select.addEventListener('change', () => {
    replaceAll(select.value === '' ? {} : (presets[select.value as PresetId].inputs as Inputs));
  });
  follow(article, () => ranges.value, () => {
    const now = inputs.peek();
    const found = offered.find((id) => same(presets[id].inputs as Inputs, now));
    select.value = found ?? '';
    about.textContent = found === undefined ? '' : presetWords(found, locale).about;
  });
}

/** A button beside a changed control, and a note where a quantity set by hand keeps it from having any effect. */
function addReset(control: HTMLElement, results: readonly string[], locale: Locale): void {
  const t = frame[locale];
  const id = control.dataset['input'] ?? '';
  const label = quantityWords(id, locale).label;
  const reset = plainButton('↺', () => {
    setInputs({ [id]: undefined });
    control.querySelector<HTMLElement>('input, select')?.focus();
  }, t.resetOne(label));
  reset.classList.add('reset');
  control.append(reset);
  const note = document.createElement('p');
  note.className = 'cut';
  control.append(note);
  let shown = '';
  follow(control, () => inputs.value, () => {
    reset.hidden = !(id in inputs.peek());
  });
  // Not in the frame of the move, which the numbers need for themselves: with the ranges, when the hand rests.
  follow(control, () => ranges.value, () => {
    const pins = cutOffBy(id, results, new Set(Object.keys(inputs.peek())));
    note.hidden = pins.length === 0;
    if (pins.join(' ') === shown) return;
    shown = pins.join(' ');
    if (pins.length === 0) return;
    const names = pins.map((pin) => `“${quantityWords(pin, locale).label}”`).join(', ');
    note.replaceChildren(
      `${t.cut(quantityWords(results[0] ?? '', locale).label, names)} `,
      plainButton(t.release, () => {
        setInputs(Object.fromEntries(pins.map((pin) => [pin, undefined])));
      }, `${t.release}: ${names}`),
    );
  });
}

function bindAdvice(article: HTMLElement, locale: Locale): void {
  const list = article.querySelector<HTMLElement>('[data-advice]');
  if (list === null) return;
  let shown = '';
  follow(list, () => values.value, () => {
    const lines = adviceLines(values.peek(), locale);
    if (lines.join('\n') === shown) return;
    shown = lines.join('\n');
    list.replaceChildren(
      ...lines.map((text) => {
        const item = document.createElement('li');
        item.textContent = text;
        return item;
      }),
    );
  });
}
