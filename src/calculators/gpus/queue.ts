/** Plays the queue: places are switched off and on while answers are written and people wait. */
import { niceUnit } from '../../charts/cells.ts';
import { gpus } from '../../i18n/calculators/gpus.ts';
import { formatNumber, line } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { mostServers, simulate, type Simulation } from '../../model/queue.ts';
import { sliceOf, type Slice } from '../../model/wait.ts';
import { values } from '../../scenario/store.ts';
import { follow } from '../../scenario/turns.ts';
import { peopleOneByOne, placesOneByOne } from './queue-plan.ts';
import { chanceText, lapseOf, lapseText, minutesOf, secondsText, sliceText, steadyOf } from './queue-says.ts';

const seed = 1961;
/** What is measured is written this often while it plays, ms: numbers that flicker cannot be read. */
const writeEvery = 500;
/** A frame that comes later than this (a hidden window) does not count whole, ms. */
const longestFrame = 100;

/** Binds every queue under `root`. */
export function bindQueues(root: ParentNode, locale: Locale): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-queue]')) bindQueue(element, locale);
}

function bindQueue(element: HTMLElement, locale: Locale): void {
  const t = gpus[locale].queue;
  const write = (selector: string, text: string): void => {
    const found = element.querySelector(selector);
    if (found !== null && found.textContent !== text) found.textContent = text;
  };
  const number = (value: number, digits = 3): string => line(formatNumber(value, locale, digits));
  const [placesAt, peopleAt] = [element.querySelector('[data-places]'), element.querySelector('[data-people]')];
  const slider = element.querySelector<HTMLInputElement>('input[type="range"]');
  const play = element.querySelector<HTMLButtonElement>('[data-action="play"]');
  const run = element.querySelector<HTMLButtonElement>('[data-action="run"]');
  if (placesAt === null || peopleAt === null || slider === null || play === null || run === null) throw new Error('The queue lacks a part');
  placesAt.innerHTML = placesOneByOne();
  peopleAt.innerHTML = peopleOneByOne();
  const [places, people] = [[...placesAt.children], [...peopleAt.children]];
  const calm = matchMedia('(prefers-reduced-motion: reduce)');

  let slice: Slice | undefined;
  let queue: Simulation | undefined;
  let frame = 0;
  let last = 0;
  let written = 0;

  const paint = (): void => {
    const on = slider.valueAsNumber;
    places.forEach((place, i) => {
      const role = slice === undefined || i >= slice.places ? 'gone' : queue?.isBusy(i) === true ? (i < on ? 'on' : 'last') : i < on ? 'idle' : 'off';
      if (place.getAttribute('class') !== role) place.setAttribute('class', role);
    });
    const waiting = queue?.waiting() ?? 0;
    const unit = niceUnit(waiting / people.length);
    const figures = Math.ceil(waiting / unit);
    people.forEach((figure, i) => figure.classList.toggle('gone', i >= figures));
    write('[data-waiting]', t.waiting(number(waiting)));
    write('[data-figure]', unit > 1 ? t.figure(number(unit)) : '');
  };
  const tell = (): void => {
    const measured = queue?.measured();
    const nobody = measured === undefined || measured.people === 0;
    write('[data-measured]', nobody ? '–' : secondsText(measured.meanWait, locale));
    write('[data-wait95]', nobody ? '–' : secondsText(measured.wait95, locale));
  };
  const tellSteady = (): void => {
    const steady = slice === undefined ? undefined : steadyOf(slice, slider.valueAsNumber);
    element.dataset['state'] = steady?.state ?? 'growing';
    write('[data-says]', steady === undefined ? t.absent : t.states[steady.state]);
    write('[data-erlang]', steady?.seconds === undefined ? t.endless : secondsText(steady.seconds, locale));
    write('[data-servers]', number(slider.valueAsNumber));
    slider.style.setProperty('--at', `${(100 * (slider.valueAsNumber - 1)) / Math.max(1, Number(slider.max) - 1)}%`);
    slider.setAttribute('aria-valuetext', t.on(number(slider.valueAsNumber), slider.max));
  };

  const stop = (): void => {
    cancelAnimationFrame(frame);
    frame = 0;
    play.textContent = t.play;
    tell();
  };
  const tick = (time: number): void => {
    frame = requestAnimationFrame(tick);
    if (queue === undefined || slice === undefined) return;
    queue.advance((Math.min(time - last, longestFrame) / 1000) * lapseOf(slice.serviceSeconds));
    last = time;
    paint();
    if (time - written > writeEvery) {
      written = time;
      tell();
    }
  };
  const start = (): void => {
    if (frame !== 0 || queue === undefined) return;
    play.textContent = t.pause;
    last = performance.now();
    frame = requestAnimationFrame(tick);
  };
  const minutes = (): number => (slice === undefined ? 0 : minutesOf(slice));
  const runOn = (): void => {
    queue?.advance(minutes() * 60);
    paint();
    tell();
  };

  play.addEventListener('click', () => {
    if (frame === 0) start();
    else stop();
  });
  run.addEventListener('click', () => {
    stop();
    queue?.setServers(slider.valueAsNumber);
    runOn();
  });
  slider.addEventListener('input', () => {
    queue?.setServers(slider.valueAsNumber);
    tellSteady();
    paint();
    if (!calm.matches) start();
  });
  slider.addEventListener('change', () => {
    if (calm.matches) runOn();
  });
  // Nothing plays where nobody sees it.
  new IntersectionObserver((entries) => {
    if (frame !== 0 && entries.every(({ isIntersecting }) => !isIntersecting)) stop();
  }).observe(element);

  follow(element, () => values.value, () => {
    const next = sliceOf(values.peek(), mostServers);
    const same = next?.serviceSeconds === slice?.serviceSeconds && next?.load === slice?.load && next?.places === slice?.places;
    if (next === undefined || !same) {
      const whole = slice === undefined || slider.value === slider.max;
      slice = next;
      slider.disabled = play.disabled = run.disabled = next === undefined;
      slider.max = String(next?.places ?? mostServers);
      if (whole) slider.value = slider.max;
      queue = next === undefined ? undefined : simulate({ ...next, servers: slider.valueAsNumber, seed });
      if (next === undefined) stop();
      run.textContent = t.run(number(minutes()));
      write('[data-lapse]', next === undefined ? '' : lapseText(next, locale));
      write('[data-slice-says]', next === undefined ? '' : sliceText(next, locale));
      tellSteady();
      tell();
      paint();
    }
    write('[data-chance]', slice === undefined ? '' : chanceText(slice, values.peek(), locale));
  });
}
