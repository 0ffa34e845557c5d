/** What somebody answers a question with: a form for each kind. */
import type { Locale } from '../../i18n/locales.ts';
import { roomLiveWords } from '../../i18n/room-live.ts';
import { fieldText, fieldUnit, readField } from '../../numbers/field.ts';
import { start } from '../../numbers/guess-scale.ts';
import { textOf } from '../../numbers/show.ts';
import { positionOf, steps, valueAt, type SliderScale } from '../../numbers/slider.ts';
import { button } from '../dom.ts';
import type { Choice, Guess, Question } from '../protocol/question.ts';
import { answers, type Answer } from '../protocol/vote.ts';
import { make } from '../../numbers/elements.ts';

/** A form: its parts, and what it answers now; undefined where something is missing, which it then says itself. */
interface AnswerForm {
  readonly parts: readonly HTMLElement[];
  readonly send: string;
  readonly answer: () => Promise<Answer | undefined>;
}

/** What is said about an answer that was given. */
export function answerText(question: Question, answer: Answer, locale: Locale): string {
  const t = roomLiveWords(locale);
  if (question.kind === 'guess') return typeof answer === 'number' ? t.guess.yours(textOf(question.quantity, answer, 'line', locale)) : '';
  const [first] = typeof answer === 'object' ? answer : [answer];
  const text = question.options.find(({ id }) => id === first)?.text;
  if (text === undefined) return '';
  return question.kind === 'rank' ? t.rank.yours(text) : t.choice.yours(text);
}

/**
 * The form of a question.
 * @param before what was answered already
 * @param say tells what is wrong, or what was moved
 */
export function answerForm(question: Question, before: Answer | undefined, say: (text: string) => void, locale: Locale): AnswerForm {
  const kept = before !== undefined && answers(question, before) ? before : undefined;
  if (question.kind === 'guess') return guessForm(question, typeof kept === 'number' ? kept : undefined, say, locale);
  if (question.kind === 'choice') return choiceForm(question, typeof kept === 'string' ? kept : undefined, say, locale);
  return rankForm(question, typeof kept === 'object' ? kept : undefined, say, locale);
}

function guessForm(question: Guess, before: number | undefined, say: (text: string) => void, locale: Locale): AnswerForm {
  const t = roomLiveWords(locale).guess;
  const { quantity, scale: { low, high, log } } = question;
  const scale: SliderScale = { min: low, max: high, scale: log ? 'log' : 'linear' };
  const text = (value: number): string => textOf(quantity, value, 'line', locale);
  const unit = fieldUnit(quantity, locale);
  let value = before ?? valueAt(start, scale);

  const now = make('output', 'room-guess');
  const knob = make('input', '');
  Object.assign(knob, { type: 'range', min: '0', max: String(steps), step: '1' });
  knob.setAttribute('aria-label', question.text);
  const ends = make('p', 'room-ends label');
  ends.setAttribute('aria-hidden', 'true');
  ends.append(make('span', '', text(low)), make('span', '', text(high)));
  const field = make('input', '');
  Object.assign(field, { type: 'text', autocomplete: 'off', spellcheck: false });
  field.inputMode = 'decimal';
  const label = make('label', 'room-typed');
  label.append(make('span', '', unit === '' ? t.typed : `${t.typed} (${unit})`), field);

  const show = (): void => {
    now.textContent = text(value);
    knob.setAttribute('aria-valuetext', text(value));
    knob.style.setProperty('--at', `${String((100 * positionOf(value, scale)) / steps)}%`);
  };
  knob.value = String(positionOf(value, scale));
  show();
  knob.addEventListener('input', () => {
    value = valueAt(knob.valueAsNumber, scale);
    field.value = '';
    field.removeAttribute('aria-invalid');
    say('');
    show();
  });
  /** Takes what was typed over; false when it is no number or not on the scale. */
  const take = async (): Promise<boolean> => {
    const typed = field.value.trim();
    if (typed === '') return true;
    const bare = readField(quantity, typed, locale);
    const read = bare ?? (await import('../../numbers/typed-unit.ts')).readWithUnit(quantity, typed, locale);
    const legal = read !== undefined && read >= low && read <= high;
    field.toggleAttribute('aria-invalid', !legal);
    say(legal ? '' : read === undefined ? t.bad : t.outside(text(low), text(high)));
    if (!legal) return false;
    value = read;
    knob.value = String(positionOf(value, scale));
    field.value = fieldText(quantity, value, locale, true);
    show();
    return true;
  };
  field.addEventListener('change', () => void take());
  return { parts: [now, knob, ends, label], send: t.send, answer: async () => ((await take()) ? value : undefined) };
}

let groups = 0;

function choiceForm(question: Choice, before: string | undefined, say: (text: string) => void, locale: Locale): AnswerForm {
  const t = roomLiveWords(locale).choice;
  const fieldset = make('fieldset', 'room-options');
  fieldset.append(make('legend', 'visually-hidden', question.text));
  const name = `room-options-${++groups}`;
  for (const { id, text } of question.options) {
    const label = make('label', '');
    const radio = make('input', '');
    Object.assign(radio, { type: 'radio', name, value: id, checked: id === before });
    label.append(radio, make('span', '', text));
    fieldset.append(label);
  }
  return {
    parts: [fieldset],
    send: t.send,
    answer: () => {
      const chosen = fieldset.querySelector<HTMLInputElement>('input:checked')?.value;
      if (chosen === undefined) say(t.none);
      return Promise.resolve(chosen);
    },
  };
}

function rankForm(question: Choice, before: readonly string[] | undefined, say: (text: string) => void, locale: Locale): AnswerForm {
  const t = roomLiveWords(locale).rank;
  const list = make('ol', 'room-rank');
  const placed = [...(before ?? []), ...question.options.flatMap(({ id }) => (before?.includes(id) === true ? [] : [id]))];
  const items = placed.flatMap((id) => {
    const option = question.options.find((each) => each.id === id);
    if (option === undefined) return [];
    const item = make('li', '');
    item.dataset['option'] = id;
    const move = (by: -1 | 1, pressed: HTMLButtonElement): void => {
      const other = by < 0 ? item.previousElementSibling : item.nextElementSibling;
      if (other === null) return;
      if (by < 0) other.before(item);
      else other.after(item);
      settle();
      // At an end the button that was pressed is off: the other one of the pair takes the focus.
      if (pressed.disabled) item.querySelector<HTMLButtonElement>('button:enabled')?.focus();
      else pressed.focus();
      say(t.moved(option.text, [...list.children].indexOf(item) + 1, list.children.length));
    };
    const arrow = (sign: string, label: string, by: -1 | 1): HTMLButtonElement => {
      const made = button('room-move', sign, () => { move(by, made); });
      made.setAttribute('aria-label', label);
      return made;
    };
    item.append(make('span', '', option.text), arrow('↑', t.up(option.text), -1), arrow('↓', t.down(option.text), 1));
    return [item];
  });
  const settle = (): void => {
    [...list.children].forEach((item, i, all) => {
      const [up, down] = item.querySelectorAll('button');
      if (up) up.disabled = i === 0;
      if (down) down.disabled = i === all.length - 1;
    });
  };
  list.append(...items);
  settle();
  return {
    parts: [make('p', '', t.lead), list],
    send: t.send,
    answer: () => Promise.resolve([...list.querySelectorAll<HTMLElement>('li')].map((item) => item.dataset['option'] ?? '')),
  };
}
