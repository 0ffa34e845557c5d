/** The rehearsal's window: records the time on each slide and shows what it means for the playlist. */
import { playlistHere } from '../playlist-here.ts';
import { effect, signal, type ReadonlySignal } from '@preact/signals-core';
import type { Locale } from '../../i18n/locales.ts';
import { parseNumber } from '../../i18n/parse.ts';
import { speakerWords } from '../../i18n/speaker.ts';
import { find } from './find.ts';
import { keep, recall } from '../memory.ts';
import { compare, mostRuns, readRuns, record, yamlLines, type Run } from './rehearsal.ts';
import { clockText, type Planned } from './timing.ts';

const longestMinutes = 600;
const minuteMs = 60_000;

interface Parts {
  readonly slide: ReadonlySignal<string>;
  readonly plan: ReadonlySignal<readonly Planned[]>;
  readonly titleOf: (id: string) => string;
  readonly locale: Locale;
}

/** A rehearsal under way: what is recorded, and since when the present slide is timed; undefined while it rests. */
interface Take {
  readonly run: Run;
  readonly slide: string;
  readonly since: number | undefined;
}

export function bindRehearsal({ slide, plan, titleOf, locale }: Parts): void {
  const t = speakerWords(locale);
  const r = t.rehearse;
  const key = `megamaquina:ensaios:${playlistHere()}`;
  const runs = signal(readRuns(recall('local', key) ?? null));
  const take = signal<Take | undefined>(undefined);
  const total = signal<number | undefined>(undefined);
  let keptHere = true;
  const [status, result] = [find('[data-rehearsal-status]'), find('[data-rehearsal-result]')];
  const button = (name: string): HTMLElement => find(`[data-rehearse="${name}"]`);
  const minutes = (value: number): string => value.toLocaleString(locale, { maximumFractionDigits: 2 });

  /** What is recorded up to now, with the present slide timed on from here. */
  const upTo = ({ run, slide: at, since }: Take, now: number): Run => (since === undefined ? run : record(run, at, now - since));
  effect(() => {
    const at = slide.value;
    const before = take.peek();
    if (before === undefined || before.slide === at) return;
    const now = Date.now();
    take.value = { run: upTo(before, now), slide: at, since: before.since === undefined ? undefined : now };
  });
  const save = (next: readonly Run[]): void => {
    keptHere = keep('local', key, JSON.stringify(next));
    runs.value = next;
  };
  const does: Readonly<Record<string, () => void>> = {
    begin: () => { take.value = { run: {}, slide: slide.peek(), since: Date.now() }; },
    pause: () => {
      const now = take.peek();
      if (now === undefined) return;
      const at = Date.now();
      take.value = now.since === undefined ? { ...now, since: at } : { ...now, run: upTo(now, at), since: undefined };
    },
    finish: () => {
      const now = take.peek();
      if (now === undefined) return;
      take.value = undefined;
      save([...runs.peek(), upTo(now, Date.now())].slice(-mostRuns));
    },
    forget: () => { save([]); },
    copy: () => {
      const text = find('[data-yaml]', HTMLTextAreaElement);
      const said = find('[data-copy-status]');
      const failed = (): void => {
        said.textContent = r.notCopied;
        text.select();
      };
      // Plain http on a local network has no clipboard.
      if (!('clipboard' in navigator)) failed();
      else navigator.clipboard.writeText(text.value).then(() => { said.textContent = r.copied; }, failed);
    },
  };
  for (const [name, act] of Object.entries(does)) button(name).addEventListener('click', act);

  const say = (): void => {
    const now = take.peek();
    const sum = now === undefined ? 0 : Object.values(upTo(now, Date.now())).reduce((all, ms) => all + ms, 0);
    const count = runs.peek().length;
    const kept = count === 0 ? r.none : keptHere ? r.kept(count) : t.notKept;
    const text = now === undefined ? kept : now.since === undefined ? r.paused(clockText(sum)) : r.running(clockText(sum));
    if (status.textContent !== text) status.textContent = text;
    // Spoken once when it starts and ends, not every second.
    status.setAttribute('aria-live', now === undefined ? 'polite' : 'off');
  };
  effect(() => {
    const now = take.value;
    button('begin').hidden = now !== undefined;
    button('pause').hidden = button('finish').hidden = now === undefined;
    button('pause').textContent = now?.since === undefined ? r.resume : r.pause;
    result.hidden = now !== undefined || runs.value.length === 0;
    say();
  });
  setInterval(say, 500);

  const field = find('[data-rehearsal-total]', HTMLInputElement);
  const error = find('[data-rehearsal-error]');
  field.addEventListener('change', () => {
    const asked = parseNumber(field.value, locale);
    const least = plan.peek().length / 4;
    const good = asked !== undefined && asked >= least && asked <= longestMinutes;
    error.textContent = good ? '' : r.badTotal(minutes(least));
    field.setAttribute('aria-invalid', String(!good));
    if (good) total.value = asked;
  });
  effect(() => {
    const all = plan.value;
    const sum = (values: readonly (number | undefined)[]): number => values.reduce<number>((so, value) => so + (value ?? 0), 0);
    const wished = total.value ?? sum(all.map((each) => each.minutes));
    if (document.activeElement !== field) field.value = minutes(wished);
    if (runs.value.length === 0) return;
    const rows = compare(all, runs.value, wished);
    const line = (cells: readonly string[], head: string): HTMLTableRowElement => {
      const row = document.createElement('tr');
      const name = document.createElement('th');
      name.scope = 'row';
      name.textContent = head;
      row.append(name, ...cells.map((text) => Object.assign(document.createElement('td'), { textContent: text })));
      return row;
    };
    const timed = (value: number | undefined): string => (value === undefined ? '–' : clockText(value * minuteMs));
    result.querySelector('tbody')?.replaceChildren(...rows.map((row) => line([timed(row.planned), timed(row.actual), timed(row.proposed)], titleOf(row.id))));
    result.querySelector('tfoot')?.replaceChildren(line([timed(sum(rows.map((row) => row.planned))), timed(sum(rows.map((row) => row.actual))), timed(sum(rows.map((row) => row.proposed)))], r.sum));
    find('[data-yaml]', HTMLTextAreaElement).value = yamlLines(rows);
  });
}
