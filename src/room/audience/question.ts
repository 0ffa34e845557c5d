/** The card of the open question: its form while answers count, its result once it is shown. */
import { roomLiveWords } from '../../i18n/room-live.ts';
import type { Locale } from '../../i18n/locales.ts';
import { shownIds } from '../../model/live.ts';
import { judge } from '../../numbers/guess-scale.ts';
import { textOf } from '../../numbers/show.ts';
import { verdictText } from '../../numbers/verdict.ts';
import { button, isWriting } from '../dom.ts';
import type { Question } from '../protocol/question.ts';
import type { Result } from '../protocol/result.ts';
import type { Answer } from '../protocol/vote.ts';
import { resultFigure } from '../result/show-result.ts';
import { answerForm, answerText } from './answers.ts';
import { make } from '../../numbers/elements.ts';

interface Around {
  /** What this phone answered before. */
  readonly answered: (question: string) => Answer | undefined;
  /** Resolves to true when the room has it, to false where it came too late or a later one took its place. */
  readonly vote: (question: string, answer: Answer) => Promise<boolean>;
  readonly isHere: () => boolean;
  /** The station of the slide that is shown, for the colour of the model's figure. */
  readonly station: () => string;
  /** Called when another question came, or the one that was there opened, closed or showed its result. */
  readonly changed: () => void;
}

export interface QuestionCard {
  readonly show: (question: Question | undefined) => void;
  readonly result: (result: Result | undefined) => void;
  /** True while a guess is asked whose answer stands on the slide. */
  readonly guessing: () => boolean;
}

/** Keeps the card in `place`, which is empty without a question. */
export function questionCard(place: HTMLElement, locale: Locale, around: Around): QuestionCard {
  const t = roomLiveWords(locale);
  let question: Question | undefined;
  let result: Result | undefined;
  let outcome: HTMLElement | undefined;

  const drawOutcome = (): void => {
    if (outcome === undefined) return;
    if (question?.shown !== true || result === undefined) {
      outcome.replaceChildren();
      return;
    }
    const own = around.answered(question.id);
    const figure = resultFigure(question, result, 'small', locale, own);
    const truth = result.kind === 'guess' ? result.truth : undefined;
    const verdict = typeof own === 'number' && truth !== undefined && truth.central > 0 && own > 0 ? [make('p', 'room-verdict', verdictText(judge(own, truth.central, truth.low, truth.high), locale))] : [];
    outcome.dataset['station'] = around.station();
    outcome.replaceChildren(...verdict, ...(figure === undefined ? [] : [figure]));
  };

  const makeForm = (asked: Question): HTMLFormElement => {
    const form = make('form', 'room-answer');
    form.noValidate = true;
    const says = make('p', 'room-says');
    says.setAttribute('role', 'status');
    const say = (text: string): void => { says.textContent = text; };
    const before = around.answered(asked.id);
    const { parts, send, answer } = answerForm(asked, before, say, locale);
    const submit = button('room-button main', send, () => undefined);
    submit.type = 'submit';
    form.append(...parts, submit, says);
    if (before !== undefined) say(answerText(asked, before, locale));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void answer().then((given) => {
        if (given === undefined) return;
        say(around.isHere() ? '' : t.pending);
        void around.vote(asked.id, given).then((counted) => { if (counted) say(sentText(asked, given)); });
      });
    });
    return form;
  };
  const sentText = (asked: Question, given: Answer): string =>
    asked.kind === 'guess' ? t.guess.sent(typeof given === 'number' ? textOf(asked.quantity, given, 'line', locale) : '') : asked.kind === 'choice' ? t.choice.sent : t.rank.sent;

  const draw = (): void => {
    outcome = undefined;
    if (question === undefined) {
      place.replaceChildren();
      return;
    }
    const card = make('section', 'room-card');
    const heading = make('h2', '', question.text);
    card.append(make('p', 'label label-caps', t.kind[question.kind]), heading);
    if (question.kind === 'guess' && !shownIds.includes(question.quantity)) {
      card.append(make('p', 'room-says', t.problem.old));
      place.replaceChildren(card);
      return;
    }
    if (question.open) card.append(makeForm(question));
    else if (!question.shown) {
      const own = around.answered(question.id);
      card.append(make('p', 'room-says', `${own === undefined ? '' : `${answerText(question, own, locale)} `}${t.closed}`));
    }
    if (question.kind === 'guess' && !question.shown) card.append(make('p', 'label', t.follow.hidden));
    outcome = make('div', 'room-outcome');
    outcome.setAttribute('aria-live', 'polite');
    card.append(outcome);
    place.replaceChildren(card);
    drawOutcome();
  };

  return {
    show: (now) => {
      const before = question;
      question = now;
      if (result?.question !== now?.id) result = undefined;
      // What somebody is typing must not be taken from under their fingers.
      const same = before?.id === now?.id && before?.open === now?.open && before?.shown === now?.shown;
      if (same) return;
      draw();
      if (before?.id !== now?.id && now !== undefined && !isWriting()) place.scrollIntoView({ block: 'start' });
      around.changed();
    },
    result: (now) => {
      result = now;
      drawOutcome();
    },
    guessing: () => question?.kind === 'guess' && !question.shown,
  };
}
