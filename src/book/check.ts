/** Plays the questions of a chapter; what was answered is kept on the device only. */
import { bookLive } from '../i18n/book-live.ts';
import type { Locale } from '../i18n/locales.ts';
import { evaluateInputs } from '../model/live.ts';
import { readAt } from '../numbers/at.ts';
import { inputs, replaceAll } from '../scenario/store.ts';
import { follow } from '../scenario/turns.ts';
import { judgeAnswer, readAnswer } from './check-answer.ts';
import { keep, kept } from './keep.ts';

/** Binds all questions under `root`, and the line that counts them. */
export function bindChecks(root: ParentNode, locale: Locale): void {
  const t = bookLive[locale];
  const all = [...root.querySelectorAll<HTMLElement>('[data-check]')];
  const done = new Set(kept().checks);
  let keeps = true;
  const count = (): void => {
    const own = all.filter((check) => done.has(check.dataset['check'] ?? ''));
    for (const check of own) check.toggleAttribute('data-done', true);
    for (const element of root.querySelectorAll('[data-check-progress]')) element.textContent = `${t.progress(own.length, all.length)}${keeps ? '' : ` ${t.notKept}`}`;
  };
  for (const check of all) {
    bindCheck(check, locale, () => {
      const id = check.dataset['check'] ?? '';
      done.add(id);
      keeps = keep((now) => ({ ...now, checks: [...new Set([...now.checks, id])] }));
      count();
    });
  }
  count();
}

function bindCheck(check: HTMLElement, locale: Locale, right: () => void): void {
  const t = bookLive[locale];
  const { number, tolerance, reads, correct } = check.dataset;
  const form = check.querySelector('form');
  const says = check.querySelector('[data-says]');
  const solution = check.querySelector<HTMLDetailsElement>('[data-solution]');
  if (form === null || says === null || solution === null) throw new Error('A question lacks its form');
  offerStart(check);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const field = form.querySelector<HTMLInputElement>('input[type="text"]');
    let found: 'right' | 'high' | 'low' | 'unread' | 'moved' | 'wrong' | 'pick';
    if (field !== null) {
      const typed = readAnswer(field.value, reads, locale);
      found = judgeAnswer(typed, Number(number), Number(tolerance));
      if ((found === 'high' || found === 'low') && judgeAnswer(typed, truthNow(check), Number(tolerance)) === 'right') found = 'moved';
      field.setAttribute('aria-invalid', String(found === 'unread'));
    } else {
      const chosen = form.querySelector<HTMLInputElement>('input:checked');
      found = chosen === null ? 'pick' : chosen.value === correct ? 'right' : 'wrong';
    }
    says.textContent = t[found];
    if (found !== 'right') return;
    solution.open = true;
    right();
  });
}

const changesOf = (at: string | undefined): Readonly<Record<string, number | string>> => (at === undefined || at === '' ? {} : readAt(at));

/** What would be right with the assumptions that the reader has moved: the question itself asks for the defaults. */
function truthNow({ dataset: { of = '', at, over } }: HTMLElement): number {
  const now = (changes: string | undefined): number => Number(evaluateInputs({ ...inputs.peek(), ...changesOf(changes) })[of]);
  return over === undefined ? now(at) : now(at) / now(over);
}

/** While other assumptions than those of the question are moved, there is a way back to where it starts. */
function offerStart(check: HTMLElement): void {
  const button = check.querySelector<HTMLButtonElement>('[data-check-reset]');
  if (button === null) return;
  const { at, over } = check.dataset;
  const own = { ...changesOf(at), ...changesOf(over) };
  follow(check, () => inputs.value, () => {
    button.hidden = Object.keys(inputs.peek()).every((id) => id in own);
  });
  button.addEventListener('click', () => {
    replaceAll({});
    check.querySelector<HTMLInputElement>('input')?.focus();
  });
}
