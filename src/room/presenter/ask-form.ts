/** The form in which the presenter puts a question together: a number to guess, one to choose, demands to order. */
import { effect } from '@preact/signals-core';
import type { SpeakerDesk } from '../../deck/speaker/speaker.ts';
import { clauseWords } from '../../i18n/clauses.ts';
import { quantityWords } from '../../i18n/quantities.ts';
import { roomDeskWords } from '../../i18n/room-desk.ts';
import { textOf } from '../../numbers/show.ts';
import { longestOption, longestQuestion } from '../protocol/limits.ts';
import type { Option, Scale } from '../protocol/question.ts';
import { cleanWords } from '../protocol/text.ts';
import { preparedFor, quantitiesOn, scaleOf, type GuessOffer } from './offers.ts';
import { make } from '../../numbers/elements.ts';

/** A question that is not asked yet. */
export type Draft =
  | { readonly kind: 'guess'; readonly text: string; readonly quantity: string; readonly scale: Scale; readonly published?: number }
  | { readonly kind: 'choice' | 'rank'; readonly text: string; readonly options: readonly Option[] };

const mostChoices = 8;

/** @param open asks the hall */
export function askForm(desk: SpeakerDesk, open: (draft: Draft) => void): { readonly form: HTMLElement; readonly close: () => void } {
  const { locale } = desk;
  const t = roomDeskWords(locale).ask;
  const tq = roomDeskWords(locale).question;
  const form = make('form', 'room-new');
  form.noValidate = true;
  const field = (label: string, control: HTMLElement, hint?: string): HTMLLabelElement => {
    const made = make('label', 'room-field');
    made.append(make('span', '', label), control, ...(hint === undefined ? [] : [make('small', '', hint)]));
    return made;
  };

  const kinds = make('select', '');
  for (const kind of ['guess', 'choice', 'rank'] as const) kinds.append(new Option(t.kinds[kind], kind));
  const text = make('textarea', '');
  text.rows = 2;
  text.maxLength = longestQuestion;
  const cue = make('button', 'key', t.cue);
  cue.type = 'button';

  const quantities = make('select', '');
  const published = make('select', '');
  const none = make('p', '', t.noQuantities);
  const guessPart = make('div', 'room-part');
  const quantityField = field(t.quantity, quantities);
  const publishedField = field(tq.publishedLabel, published);
  guessPart.append(none, quantityField, publishedField);

  const options = make('textarea', '');
  options.rows = 4;
  const choicePart = field(t.options, options, t.optionsHint);

  const rankPart = make('fieldset', 'room-themes');
  rankPart.append(make('legend', '', t.themes));
  for (const [theme, name] of Object.entries(clauseWords[locale].themes)) {
    const label = make('label', '');
    const box = make('input', '');
    Object.assign(box, { type: 'checkbox', value: theme, checked: true });
    label.append(box, make('span', '', name));
    rankPart.append(label);
  }
  const problem = make('p', 'room-fault');
  problem.setAttribute('role', 'alert');
  const submit = make('button', 'key main', t.open);
  submit.type = 'submit';
  form.append(make('h3', '', t.title), field(t.kind, kinds), guessPart, field(t.text, text), cue, choicePart, rankPart, problem, submit);

  /** What was offered last, and whether the words in the field are ours to change. */
  let offers: readonly GuessOffer[] = [];
  let proposed = '';
  const propose = (words: string): void => {
    if (text.value.trim() !== '' && text.value !== proposed) return;
    proposed = words.slice(0, longestQuestion);
    text.value = proposed;
  };
  const chosen = (): GuessOffer | undefined => offers.find(({ quantity }) => quantity === quantities.value);
  const showOffer = (): void => {
    const offer = chosen();
    published.replaceChildren(new Option(tq.noPublished, ''), ...(offer?.published ?? []).map(({ value, label }) => new Option(`${textOf(offer?.quantity ?? '', value, 'line', locale)} · ${label}`, String(value))));
    publishedField.hidden = (offer?.published.length ?? 0) === 0;
    if (offer !== undefined) propose(offer.text ?? t.guessText(offer.label));
  };
  const showKind = (): void => {
    const kind = kinds.value;
    guessPart.hidden = kind !== 'guess';
    choicePart.hidden = kind !== 'choice';
    rankPart.hidden = kind !== 'rank';
    const found = offers.length > 0;
    none.hidden = found;
    quantityField.hidden = !found;
    submit.disabled = kind === 'guess' && !found;
    problem.textContent = '';
    if (kind === 'guess') showOffer();
    else propose(kind === 'rank' ? t.rankText : '');
  };

  const cueText = (): string => document.querySelector('[data-cue][data-now] .ask > div')?.textContent.trim().replace(/\s+/g, ' ') ?? '';
  let turn = 0;
  const stop = effect(() => {
    const slide = desk.slide.value;
    const markup = desk.pictures.value?.markupOf(slide);
    const mine = ++turn;
    cue.hidden = document.querySelector(`[data-cue="${CSS.escape(slide)}"] .ask`) === null;
    if (markup === undefined) return;
    const here = quantitiesOn(markup);
    const write = (prepared: readonly GuessOffer[]): void => {
      if (mine !== turn) return;
      const before = quantities.value;
      const own = here.map((quantity) => prepared.find((offer) => offer.quantity === quantity) ?? { quantity, label: quantityWords(quantity, locale).label, published: [] });
      const others = prepared.filter(({ quantity }) => !here.includes(quantity));
      offers = [...own, ...others];
      const group = (label: string, list: readonly GuessOffer[]): readonly HTMLElement[] => {
        if (list.length === 0) return [];
        const made = make('optgroup', '');
        made.label = label;
        made.append(...list.map(({ quantity, label: name }) => new Option(name, quantity)));
        return [made];
      };
      quantities.replaceChildren(...group(t.here, own), ...group(t.prepared, others));
      if (offers.some(({ quantity }) => quantity === before)) quantities.value = before;
      showKind();
    };
    write([]);
    // Without the chapter the numbers of the slide are there all the same.
    preparedFor(markup.dataset['part'] ?? '', locale).then(write, () => undefined);
  });

  kinds.addEventListener('change', showKind);
  quantities.addEventListener('change', showOffer);
  cue.addEventListener('click', () => {
    text.value = cueText().slice(0, longestQuestion);
    text.focus();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const draft = read();
    if (typeof draft === 'string') {
      problem.textContent = draft;
      return;
    }
    problem.textContent = '';
    text.value = '';
    open(draft);
  });

  /** The question as it was put together, or what is missing. */
  const read = (): Draft | string => {
    const words = cleanWords(text.value, longestQuestion);
    if (words === '') return t.badText;
    if (kinds.value === 'guess') {
      const offer = chosen();
      if (offer === undefined) return t.noQuantities;
      return { kind: 'guess', text: words, quantity: offer.quantity, scale: scaleOf(offer), ...(published.value === '' ? {} : { published: Number(published.value) }) };
    }
    if (kinds.value === 'choice') {
      const lines = options.value.split('\n').map((each) => cleanWords(each, longestOption)).filter((each) => each !== '');
      if (lines.length < 2 || lines.length > mostChoices || new Set(lines).size !== lines.length) return t.badOptions;
      return { kind: 'choice', text: words, options: lines.map((each, i) => ({ id: `o${i + 1}`, text: each })) };
    }
    const themes = [...rankPart.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value, parentElement }) => ({ id: value, text: parentElement?.textContent.trim() ?? value }));
    return themes.length < 2 ? t.badThemes : { kind: 'rank', text: words, options: themes };
  };
  showKind();
  return { form, close: stop };
}
