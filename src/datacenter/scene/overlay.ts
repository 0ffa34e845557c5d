/** What stands around the picture: level, count, scale bar, buttons. Real text and real buttons, over the canvas. */
import { datacenter } from '../../i18n/datacenter.ts';
import { path, type Locale } from '../../i18n/locales.ts';
import { sceneWords } from '../../i18n/scene.ts';
import { levels, type Level } from '../layout.ts';
import { roundLength } from './camera.ts';
import { lengthText, type Said } from './words.ts';
import { make } from '../../numbers/elements.ts';

/** A part of the picture, in pixels from its left and its top. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Overlay {
  readonly root: HTMLElement;
  /** What is looked at and takes the focus; the canvas goes into it. */
  readonly view: HTMLElement;
  readonly labels: HTMLElement;
  /** The corner in which the picture is named; more can stand under it. */
  readonly corner: HTMLElement;
  /** The parts of the picture that something stands on. */
  readonly taken: () => readonly Area[];
  /** Where the request is, −1 to 1 each way, in a picture of this size; nowhere hides it. */
  readonly mark: (spot: { readonly x: number; readonly y: number } | undefined, size: { readonly width: number; readonly height: number }) => void;
  readonly level: (level: Level) => void;
  readonly sight: (text: string) => void;
  /** The name of the site, where it is not the scenario's. */
  readonly place: (name: string) => void;
  /** @param metresPerPixel at what is looked at */
  readonly scale: (metresPerPixel: number) => void;
  /** Undefined says nothing. */
  readonly say: (said: Said | undefined) => void;
  /** Which states of accelerators can be told apart beside the busy one. */
  readonly legend: (seen: { readonly idle: boolean; readonly failed: boolean }) => void;
  /** The way of a request: how far (0 to 1) and what happens there; undefined hides it. */
  readonly way: (at: number | undefined, text: string) => void;
}

export interface Buttons {
  readonly zoom: (factor: number) => void;
  readonly level: (level: Level) => void;
  readonly home: () => void;
  readonly follow: () => void;
  readonly scrub: (at: number) => void;
  /** Something takes more or less of the picture than before. */
  readonly moved: () => void;
}

const barPixels = 120;
const scrubSteps = 900;

export function makeOverlay(locale: Locale, buttons: Buttons): Overlay {
  const t = sceneWords(locale);
  const root = make('div', 'scene-live');
  const view = make('div', 'scene-view');
  view.tabIndex = 0;
  view.setAttribute('role', 'application');
  view.setAttribute('aria-label', t.name);
  const keys = make('p', 'visually-hidden', t.keys);
  keys.id = 'scene-keys';
  view.setAttribute('aria-describedby', keys.id);
  const labels = make('div', 'scene-labels');
  const marker = make('div', 'scene-marker');
  marker.hidden = true;
  view.append(labels, marker);

  const button = (className: string, text: string, act: () => void, name?: string): HTMLButtonElement => {
    const element = make('button', className, text);
    element.type = 'button';
    if (name !== undefined) element.setAttribute('aria-label', name);
    element.addEventListener('click', act);
    return element;
  };

  const ladder = make('div', 'scene-levels');
  ladder.setAttribute('role', 'group');
  ladder.setAttribute('aria-label', t.levelsName);
  const steps = new Map(levels.map((level) => [level, button('scene-level', t.levels[level], () => { buttons.level(level); })] as const));
  ladder.append(...[...steps.values()].reverse());

  const tools = make('div', 'scene-tools');
  tools.setAttribute('role', 'group');
  tools.setAttribute('aria-label', t.tools);
  const follow = button('scene-tool scene-follow', t.follow.start, buttons.follow);
  tools.append(
    follow,
    button('scene-tool', '−', () => { buttons.zoom(1.6); }, t.farther),
    button('scene-tool', '+', () => { buttons.zoom(1 / 1.6); }, t.nearer),
    button('scene-tool', '⌂', buttons.home, t.home),
  );

  const status = make('div', 'scene-status');
  const place = make('span', 'scene-place');
  place.hidden = true;
  const name = make('span', 'scene-name');
  const sight = make('span', 'scene-sight');
  const square = make('span', 'scene-square', t.square);
  const idle = make('span', 'scene-square scene-idle', t.idle);
  const failed = make('span', 'scene-square scene-failed', t.failed);
  idle.hidden = true;
  failed.hidden = true;
  status.append(name, place, sight, square, idle, failed);
  const scale = make('div', 'scene-scale');
  const bar = make('span', 'scene-bar');
  const length = make('span', 'scene-length');
  scale.append(bar, length);

  const said = make('div', 'scene-said');
  said.setAttribute('aria-live', 'polite');
  const title = make('strong', 'scene-title');
  const text = make('span', 'scene-text');
  const rows = make('dl', 'scene-rows');
  const account = make('a', 'scene-account', datacenter[locale].account);
  account.dataset['panel'] = '';
  said.append(title, ' ', text, rows, account);
  said.hidden = true;

  const way = make('div', 'scene-way');
  const scrub = make('input', 'scene-scrub');
  scrub.type = 'range';
  scrub.min = '0';
  scrub.max = String(scrubSteps);
  scrub.setAttribute('aria-label', t.follow.scrub);
  scrub.addEventListener('input', () => { buttons.scrub(Number(scrub.value) / scrubSteps); });
  const wayText = make('p', 'scene-way-text');
  way.append(wayText, scrub);
  way.hidden = true;

  root.append(view, keys, status, ladder, tools, scale, said, way);
  let taken: readonly Area[] = [];
  const sizes = new ResizeObserver(() => {
    const whole = root.getBoundingClientRect();
    // Line by line: the corner is as wide as its longest.
    const lines = [...status.children].flatMap((line) => (line.childElementCount > 0 ? [...line.children] : [line]));
    taken = [...lines, ladder, tools, said, way].map((element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { left: left - whole.left, top: top - whole.top, right: right - whole.left, bottom: bottom - whole.top };
    });
    buttons.moved();
  });
  for (const element of [status, ladder, tools, said, way]) sizes.observe(element);
  let lastLevel: Level | undefined;
  return {
    root, view, labels, corner: status,
    taken: () => taken,
    mark: (spot, { width, height }) => {
      marker.hidden = spot === undefined;
      if (spot !== undefined) marker.style.transform = `translate(${(((spot.x + 1) / 2) * width).toFixed(1)}px, ${(((1 - spot.y) / 2) * height).toFixed(1)}px) translate(-50%, -50%)`;
    },
    level: (level) => {
      if (level === lastLevel) return;
      lastLevel = level;
      name.textContent = t.levels[level];
      root.dataset['level'] = level;
      for (const [each, element] of steps) {
        if (each === level) element.setAttribute('aria-current', 'step');
        else element.removeAttribute('aria-current');
      }
    },
    sight: (line) => {
      const words = t.sight(line);
      if (sight.textContent !== words) sight.textContent = words;
    },
    place: (site) => {
      place.hidden = site === '';
      place.textContent = site;
    },
    scale: (metresPerPixel) => {
      const metres = roundLength(barPixels * metresPerPixel);
      bar.style.width = `${(metres / metresPerPixel).toFixed(1)}px`;
      length.textContent = lengthText(metres, locale);
    },
    say: (part) => {
      said.hidden = part === undefined;
      if (part === undefined) return;
      title.textContent = part.title;
      text.textContent = part.text;
      rows.replaceChildren(...part.rows.flatMap(([label, row]) => [make('dt', '', label), make('dd', '', row)]));
      account.hidden = part.source === undefined;
      if (part.source !== undefined) account.href = path(`/explorar/numeros/${part.source}/`, locale);
    },
    legend: (seen) => {
      idle.hidden = !seen.idle;
      failed.hidden = !seen.failed;
    },
    way: (at, line) => {
      way.hidden = at === undefined;
      if (at === undefined) marker.hidden = true;
      follow.textContent = at === undefined ? t.follow.start : t.follow.stop;
      follow.setAttribute('aria-pressed', String(at !== undefined));
      if (at !== undefined) {
        scrub.value = String(Math.round(at * scrubSteps));
        scrub.setAttribute('aria-valuetext', line);
        wayText.textContent = line;
      }
    },
  };
}
