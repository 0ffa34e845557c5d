/** The clock, the time of the talk and of the slide, and how far ahead or behind the plan it is. */
import { effect, signal, type ReadonlySignal } from '@preact/signals-core';
import type { Locale } from '../../i18n/locales.ts';
import { speakerWords } from '../../i18n/speaker.ts';
import { find } from './find.ts';
import { keep, recall } from '../memory.ts';
import { behind, clockText, elapsed, pause, readWatch, start, stopped, type Planned, type Watch } from './timing.ts';

const key = 'megamaquina:relogio';
/** Less than this is on time. */
const toleranceMs = 30_000;
const tickMs = 250;

interface Parts {
  readonly slide: ReadonlySignal<string>;
  readonly plan: ReadonlySignal<readonly Planned[]>;
  readonly locale: Locale;
}

export function bindClock({ slide, plan, locale }: Parts): void {
  const t = speakerWords(locale);
  // The talk's time goes on through a reload: a lecture does not start again because a page did.
  const watch = signal<Watch>(readWatch(recall('local', key) ?? null, Date.now()));
  watch.subscribe((now) => { keep('local', key, JSON.stringify(now)); });

  const button = find('[data-watch]', HTMLButtonElement);
  button.addEventListener('click', () => {
    const now = Date.now();
    const { talk, slide: own } = watch.peek();
    const fresh = elapsed(talk, now) === 0;
    watch.value = talk.since === undefined
      ? { ...watch.peek(), talk: start(talk, now), slide: start(own, now), ...(fresh ? { from: slide.peek() } : {}) }
      : { ...watch.peek(), talk: pause(talk, now), slide: pause(own, now) };
  });
  find('[data-reset]').addEventListener('click', () => { watch.value = { talk: stopped, slide: stopped, at: slide.peek(), from: slide.peek() }; });
  effect(() => { button.textContent = watch.value.talk.since === undefined ? t.start : t.pause; });
  effect(() => {
    const at = slide.value;
    const before = watch.peek();
    if (before.at === at) return;
    watch.value = { ...before, at, slide: before.talk.since === undefined ? stopped : start(stopped, Date.now()) };
  });

  const write = (selector: string, text: string): void => {
    const part = find(selector);
    if (part.textContent !== text) part.textContent = text;
  };
  const tick = (): void => {
    const now = Date.now();
    const { talk, slide: own, from } = watch.peek();
    const [total, onSlide] = [elapsed(talk, now), elapsed(own, now)];
    write('[data-clock]', new Date(now).toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' }));
    write('[data-elapsed]', clockText(total));
    write('[data-on-slide]', clockText(onSlide));
    const all = plan.peek();
    const planned = all.find(({ id }) => id === slide.peek())?.minutes ?? 0;
    write('[data-planned]', t.ofPlan(clockText(planned * 60_000)));
    const late = behind(all.slice(Math.max(0, all.findIndex(({ id }) => id === from))), slide.peek(), total, onSlide);
    const resting = total === 0;
    write('[data-pace]', resting ? t.notStarted : Math.abs(late) < toleranceMs ? t.onTime : late > 0 ? t.behind(clockText(late)) : t.ahead(clockText(-late)));
    find('[data-pace]').classList.toggle('alarm', !resting && late >= toleranceMs);
  };
  for (const source of [watch, plan]) source.subscribe(tick);
  setInterval(tick, tickMs);
}
