/** The speaker page: shows what belongs to the present slide and drives the stage; alone, it walks through the notes. */
import { computed, effect, signal, type ReadonlySignal } from '@preact/signals-core';
import { openPage } from '../../calculators/page.ts';
import type { Locale } from '../../i18n/locales.ts';
import { speakerWords } from '../../i18n/speaker.ts';
import { bind } from '../../numbers/bind.ts';
import { notify } from '../../numbers/notice.ts';
import { toQuery } from '../../scenario/link.ts';
import { inputs, redo, undo } from '../../scenario/store.ts';
import { actionFor, focusKind, type Action } from '../keyboard.ts';
import { listQuery } from '../lists/own-list.ts';
import { recall, singleKeysKey } from '../memory.ts';
import { toggleTheme } from '../theme.ts';
import { bindClock } from './clock.ts';
import { find } from './find.ts';
import { bindJump } from './jump.ts';
import { loadPictures, showStep, type Pictures } from './picture.ts';
import { bindRehearsal } from './rehearsal-window.ts';
import { openRemote, type Remote } from './remote.ts';
import type { Planned } from './timing.ts';

/** How long the page waits for a first answer before it says that no stage is open. */
const patienceMs = 1500;

/** The speaker page as others may add to it. */
export interface SpeakerDesk {
  readonly locale: Locale;
  /** The slide that the page stands on. */
  readonly slide: ReadonlySignal<string>;
  readonly titleOf: (slide: string) => string;
  /** The stages, and how they are driven. */
  readonly remote: Remote;
  /** The slides' own markup, once it is there. */
  readonly pictures: ReadonlySignal<Pictures | undefined>;
}

/** Brings the page to life. */
export function speakerPage(): SpeakerDesk {
  const locale = document.documentElement.lang as Locale;
  const t = speakerWords(locale);
  openPage();
  const remote = openRemote();
  const cues = new Map([...document.querySelectorAll<HTMLElement>('[data-cue]')].map((cue) => [cue.dataset['cue'] ?? '', cue]));
  const ownList = [...cues.keys()];
  const titleOf = (id: string): string => cues.get(id)?.querySelector('h2')?.textContent ?? id;

  /** The slides as the stage has them; before any was heard, this page's own playlist. */
  const list = computed(() => remote.followed.value?.state.list ?? ownList);
  const ownMinutes = (id: string): number => Number(cues.get(id)?.dataset['minutes'] ?? 0);
  /** A list that was made in the browser brings minutes of its own. */
  const plan = computed((): readonly Planned[] => {
    const given = remote.followed.value?.state.minutes;
    return list.value.map((id, i) => ({ id, minutes: given?.[i] ?? ownMinutes(id) }));
  });
  const joined = computed(() => remote.followed.value?.lost === false);
  /** Where the page stands: with the stage, or by itself. */
  const here = signal({ slide: ownList[0] ?? '', step: 0, steps: 0 });
  effect(() => {
    const now = remote.followed.value;
    if (now !== undefined && !now.lost) here.value = { slide: now.state.slide, step: now.state.step, steps: now.state.steps };
  });
  const slide = computed(() => here.value.slide);
  const next = computed(() => list.value[list.value.indexOf(slide.value) + 1]);

  const goTo = (id: string | undefined): void => {
    if (id === undefined) return;
    if (!remote.order({ do: 'go', slide: id })) here.value = { slide: id, step: 0, steps: 0 };
  };
  const turn = (which: 'next' | 'previous'): void => {
    if (remote.order({ do: which })) return;
    goTo(list.peek()[list.peek().indexOf(slide.peek()) + (which === 'next' ? 1 : -1)]);
  };
  const cover = (kind: 'black' | 'white'): void => {
    remote.order({ do: 'cover', cover: remote.followed.peek()?.state.cover === kind ? 'none' : kind });
  };

  const jump = find('#speaker-jump', HTMLDialogElement);
  const actions: Partial<Record<Action, () => void>> = {
    next: () => { turn('next'); },
    previous: () => { turn('previous'); },
    first: () => { goTo(list.peek()[0]); },
    last: () => { goTo(list.peek().at(-1)); },
    black: () => { cover('black'); },
    white: () => { cover('white'); },
    freeze: () => { remote.order({ do: 'action', action: 'freeze' }); },
    index: () => { jump.showModal(); },
    theme: toggleTheme,
    // What was changed is taken back where it counts.
    undo: () => { if (!remote.order({ do: 'action', action: 'undo' })) undo(); },
    redo: () => { if (!remote.order({ do: 'action', action: 'redo' })) redo(); },
  };
  document.addEventListener('keydown', (event) => {
    const altGr = event.getModifierState('AltGraph');
    if (event.isComposing) return;
    const action = actionFor({
      key: event.key,
      ctrl: !altGr && (event.ctrlKey || event.metaKey),
      shift: event.shiftKey,
      alt: !altGr && event.altKey,
      focus: focusKind(document.activeElement),
      // Notes longer than the window are read on by the wheel or a finger: the clicker always turns the slide.
      more: { above: false, below: false },
      repeat: event.repeat,
      // The switch is in the deck's help, in another window.
      singleKeys: recall('local', singleKeysKey) !== 'não',
      dialog: document.querySelector('dialog[open]') !== null,
    });
    const act = action === undefined ? undefined : actions[action];
    if (act === undefined) return;
    event.preventDefault();
    act();
  });
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    const button = target.closest<HTMLElement>('[data-run], [data-cover], [data-open]');
    const { run, cover: kind, open } = button?.dataset ?? {};
    if (run !== undefined) actions[run as Action]?.();
    if (kind === 'black' || kind === 'white') cover(kind);
    if (open !== undefined) find(`#${open}`, HTMLDialogElement).showModal();
  });

  effect(() => {
    const at = list.value.indexOf(slide.value);
    for (const [id, cue] of cues) cue.toggleAttribute('data-now', id === slide.value);
    find('[data-number]').textContent = `${at + 1} / ${list.value.length}`;
    find('[data-next-title]').textContent = next.value === undefined ? t.atEnd : titleOf(next.value);
    document.title = `${at + 1}. ${titleOf(slide.value)} · ${t.short}`;
    find('.speaker-notes').scrollTop = 0;
  });
  effect(() => {
    const { step, steps } = here.value;
    find('[data-steps]').textContent = steps === 0 ? '' : t.stepOf(step, steps);
  });
  effect(() => {
    const now = remote.followed.value?.state.cover ?? 'none';
    for (const button of document.querySelectorAll<HTMLElement>('[data-cover]')) {
      const on = button.dataset['cover'] === now;
      button.setAttribute('aria-pressed', String(on));
      button.textContent = on ? t.light : button.dataset['cover'] === 'black' ? t.black : t.white;
    }
  });
  const freezer = find('[data-run="freeze"]', HTMLButtonElement);
  effect(() => {
    const on = remote.followed.value?.state.frozen === true;
    freezer.disabled = !joined.value;
    freezer.setAttribute('aria-pressed', String(on));
    freezer.textContent = on ? t.release : t.freeze;
  });
  // Minutes as the list of now has them stand over the notes too.
  effect(() => {
    for (const { id, minutes } of plan.value) {
      const label = cues.get(id)?.querySelector('[data-cue-minutes]');
      if (label) label.textContent = t.minutes(minutes.toLocaleString(locale));
    }
  });

  const waited = signal(false);
  setTimeout(() => { waited.value = true; }, patienceMs);
  const opener = find('[data-open-deck]', HTMLAnchorElement);
  const elsewhere = find('[data-all-notes]');
  effect(() => {
    const now = remote.followed.value;
    const missing = now === undefined ? waited.value : now.lost;
    const { cover: lid = 'none', frozen = false } = now?.state ?? {};
    const status = find('[data-status]');
    const text = now === undefined
      ? (!waited.value ? '' : 'BroadcastChannel' in globalThis ? t.alone : t.noChannel)
      : now.lost ? t.lost : !cues.has(now.state.slide) ? t.unknown : frozen ? t.frozen : lid !== 'none' ? t.dark : t.joined;
    if (status.textContent !== text) status.textContent = text;
    status.classList.toggle('alarm', missing || lid !== 'none' || frozen);
    opener.hidden = !missing;
    elsewhere.hidden = now === undefined || cues.has(now.state.slide);
  });
  // The window comes back where the talk was, with the numbers of now.
  const deckPage = opener.href;
  effect(() => {
    const items = plan.value.map(({ id, minutes }) => (minutes === ownMinutes(id) ? { slide: id } : { slide: id, minutes }));
    const isOwn = items.length === ownList.length && items.every((item, i) => item.slide === ownList[i] && !('minutes' in item));
    const query = [isOwn ? '' : listQuery({ name: '', items }), toQuery(inputs.value)].filter((part) => part !== '').join('&');
    opener.href = `${deckPage}${query === '' ? '' : `?${query}`}#/${slide.value}`;
  });

  const lists = find('[data-lists]', HTMLSelectElement);
  // A browser that comes back to the page may have kept another choice in the field.
  const ownPage = [...lists.options].find(({ defaultSelected }) => defaultSelected)?.value ?? '';
  lists.value = ownPage;
  lists.addEventListener('change', () => { if (lists.value !== ownPage) location.assign(lists.value); });
  const choice = find('[data-stages]');
  const select = find('[data-stages] select', HTMLSelectElement);
  effect(() => {
    const stages = remote.present.value;
    choice.hidden = stages.length < 2;
    const following = remote.followed.value?.state.deck;
    select.replaceChildren(...stages.map(({ deck, slide: at }, i) => new Option(t.stageOf(i + 1, titleOf(at)), deck, false, deck === following)));
  });
  select.addEventListener('change', () => { remote.choose(select.value); });

  const pictures = signal<Pictures | undefined>(undefined);
  showPictures();
  bindClock({ slide, plan, locale });
  bindJump({ dialog: jump, list, titleOf, go: goTo });
  bindRehearsal({ slide, plan, titleOf, locale });
  return { locale, slide, titleOf, remote, pictures };

  function showPictures(): void {
    const [now, then] = [find('[data-picture-now]'), find('[data-picture-next]')];
    loadPictures(deckPage, locale).then((loaded) => { pictures.value = loaded; }, () => { notify([t.noPictures], locale); });
    effect(() => {
      pictures.value?.show(now, slide.value);
      pictures.value?.show(then, next.value);
    });
    effect(() => {
      if (pictures.value !== undefined) showStep(now, joined.value ? here.value.step : Infinity);
    });
    const panel = find('[data-slide-controls]');
    let release: (() => void) | undefined;
    effect(() => {
      release?.();
      const controls = pictures.value?.controlsOf(slide.value) ?? [];
      const none = document.createElement('p');
      none.textContent = t.noControls;
      panel.replaceChildren(...(controls.length === 0 ? [none] : controls));
      panel.classList.toggle('controls', controls.length > 0);
      release = bind(panel, locale);
    });
  }
}
