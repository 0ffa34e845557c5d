/**
 * One visit to a site: what is looked at, from where, and when it is drawn. Nothing runs by itself: a change asks for
 * one frame, and when nothing changes nothing is drawn.
 */
import type { Locale } from '../../i18n/locales.ts';
import { formatQuantity, line } from '../../i18n/format.ts';
import { sceneWords } from '../../i18n/scene.ts';
import type { Values } from '../../model/live.ts';
import { layoutOf, levels, planOf, zoomAt, zoomOf, type Layout, type Level, type Picked } from '../layout.ts';
import type { Address } from '../plan.ts';
import { along, requestPath, requestSteps } from '../request-path.ts';
import { between, clamp, eyeOf, heightInSight, levelFrom, project, rayOf, stopsOf, type Eye, type Stop, type View } from './camera.ts';
import { bindHands } from './controls.ts';
import { labelPool, labelsAt, placeLabels } from './labels.ts';
import { partsFrom, planFor, type Part, type Plan } from './ladder.ts';
import { makeOverlay } from './overlay.ts';
import { pickAmong } from './pick.ts';
import { addressIn, rangeOf } from './range.ts';
import { openPicture, stateBytes, type Report } from './renderer.ts';
import { inPicture } from './sight.ts';
import { add, length, minus, times, type Point } from './space.ts';
import { statesOf } from './states.ts';
import { readInks } from './theme.ts';
import { levelNumber, wayAt, wayOf } from './way.ts';
import { gpusText, nameOf, sayOf } from './words.ts';

/** Where to go: a level, an accelerator's address, or a place in the whole zoom (0 to 1). */
export interface Go {
  readonly level?: Level;
  readonly address?: Partial<Address>;
  readonly zoom?: number;
}

export interface Visit {
  readonly root: HTMLElement;
  /** Sees and is seen, or not: unseen, nothing is drawn. */
  readonly see: (seen: boolean) => void;
  readonly site: (values: Values) => void;
  readonly go: (go: Go) => void;
  /** `at` from 0 to 1 stands still there; undefined walks by itself. */
  readonly follow: (at: number | undefined) => void;
  readonly report: () => Report & { readonly frameMs: number };
  readonly dispose: () => void;
}

export interface Calls {
  readonly ready: (ready: boolean) => void;
  readonly picked: (detail: { readonly picked: Picked; readonly address: Address | undefined; readonly level: Level; readonly text: string }) => void;
}

const flightMs = 1_400;
const walkMs = 26_000;
/** Full sharpness this long after the last motion. */
const restMs = 150;
const frameGoal = 33;
const softwareRatio = 0.5;
const mostRatio = 2;
const phoneRatio = 1.5;
const phoneWidth = 700;
const still: View = { distance: 1, turn: 0, tilt: 0, pan: [0, 0, 0] };
const partLevel: Readonly<Record<string, Level>> = { hall: 'hall', row: 'row', rack: 'rack', server: 'tray', slot: 'package', substation: 'campus', parking: 'campus', tower: 'region', house: 'region', coolingUnits: 'hall', transformers: 'hall', generators: 'hall' };

/** @throws Error where there is no WebGL 2 */
export function openVisit(locale: Locale, calls: Calls): Visit {
  const t = sceneWords(locale);
  const picture = openPicture();
  const ending = new AbortController();
  const { signal } = ending;
  const calm = matchMedia('(prefers-reduced-motion: reduce)');

  let values: Values | undefined;
  let plan: Plan | undefined;
  let focus: Address = { hall: 0, row: 0, rack: 0, server: 0, slot: 0 };
  let stops: readonly Stop[] = [];
  let view = still;
  let chosen: Picked | undefined;
  let eye: Eye | undefined;
  let parts: readonly Part[] = [];
  let seen = false;
  let lost = false;
  let asked = 0;
  let flight: { readonly from: View; readonly to: View; readonly start: number } | undefined;
  let walk: { at: number; readonly playing: boolean; last: number } | undefined;
  let size = { width: 0, height: 0 };
  let moving = picture.software ? softwareRatio : mostRatio;
  let restless: ReturnType<typeof setTimeout> | undefined;
  let sharp = true;
  let lastFrame = 0;
  let mean = frameGoal;
  let idleShare = -1;

  const overlay = makeOverlay(locale, {
    zoom: (factor) => { fly({ ...view, distance: limit(view.distance * factor) }); },
    level: (level) => { go({ level }); },
    home: () => { home(); },
    follow: () => { if (walk === undefined) follow(undefined); else endWalk(); },
    scrub: (at) => { follow(at); },
  });
  overlay.view.prepend(picture.canvas);
  const pool = labelPool(overlay.labels, (is) => { choose(is, true); });

  /** Asks for one frame. */
  function ask(): void {
    if (asked !== 0 || !seen || lost || plan === undefined) return;
    asked = requestAnimationFrame(frame);
  }

  function frame(now: number): void {
    asked = 0;
    if (flight !== undefined) {
      const share = Math.min(1, (now - flight.start) / flightMs);
      view = between(flight.from, flight.to, share);
      if (share === 1) flight = undefined;
      stir();
    }
    if (walk?.playing === true) {
      walk.at = Math.min(1, walk.at + (now - walk.last) / walkMs);
      walk.last = now;
      stir();
    }
    adapt(now);
    draw();
    if (flight !== undefined || (walk?.playing === true && walk.at < 1)) ask();
  }

  /** Motion: less sharp while it lasts. */
  function stir(): void {
    sharp = false;
    clearTimeout(restless);
    restless = setTimeout(() => {
      sharp = true;
      lastFrame = 0;
      ask();
    }, restMs);
  }

  function adapt(now: number): void {
    if (lastFrame !== 0 && now - lastFrame < 4 * restMs) {
      mean += 0.2 * (now - lastFrame - mean);
      const wish = clamp(moving * Math.sqrt(frameGoal / Math.max(mean, 8)), 0.4, picture.software ? softwareRatio : mostRatio);
      if (Math.abs(wish / moving - 1) > 0.15) moving = wish;
    }
    lastFrame = sharp ? 0 : now;
  }

  function ratio(): number {
    const full = Math.min(devicePixelRatio, size.width < phoneWidth ? phoneRatio : mostRatio);
    return sharp ? full : Math.min(full, moving);
  }

  let wasRatio = 0;
  let wasSize = size;
  function fit(): void {
    const now = ratio();
    if (now === wasRatio && size === wasSize) return;
    wasRatio = now;
    wasSize = size;
    picture.resize(size.width, size.height, now);
  }

  function draw(): void {
    if (plan === undefined || size.width === 0 || size.height === 0) return;
    fit();
    const { layout } = plan;
    if (walk !== undefined) goAlong(layout, walk.at);
    eye = eyeOf(stops, view, size.width / size.height);
    parts = partsFrom(plan, eye, focus, chosen);
    const range = chosen === undefined ? ([0, 0] as const) : rangeOf(layout, chosen);
    picture.draw(eye, parts, people(layout, eye), range);
    surround(layout, eye);
    calls.ready(true);
  }

  /** Figures that can be made out: those in the aisle before the part in focus first. */
  function people(layout: Layout, from: Eye): readonly Point[] {
    if (layout.plan.gpus === 0) return [];
    const near = layout.peopleNear(focus);
    const tall = 1.7 / heightInSight(from);
    const all = tall * size.height < 2.5 ? [] : [...near, ...layout.people];
    return all
      .map(({ x, z }): Point => [x, 0.1, z])
      .map((spot) => ({ spot, far: length(minus(spot, from.position)) }))
      .filter(({ spot, far }) => far > 0.85 * from.distance && project(from, spot) !== undefined)
      .sort((a, b) => a.far - b.far).slice(0, 60).map(({ spot }) => spot).reverse();
  }

  function surround(layout: Layout, from: Eye): void {
    const level = levelFrom(stops, from.distance);
    overlay.level(level);
    const { count, exact } = inPicture(parts, from);
    overlay.sight(gpusText(count, locale, exact));
    overlay.scale(heightInSight(from) / size.height);
    const name = (is: Picked): string => (is.part === 'house' || is.part === 'tower' ? nameOf({ ...is, index: 0 }, locale) : nameOf(is, locale));
    const wide = ({ is }: { readonly is: Picked }): number => name(is).length * 7.4 + 14;
    pool.show(walk === undefined ? placeLabels(labelsAt(layout, level, focus), from, size.width, size.height, wide, 24) : [], name);
    if (walk !== undefined) mark(layout, from, walk.at);
  }

  function mark(layout: Layout, from: Eye, at: number): void {
    const spot = project(from, wayAt(layout, focus, at).at);
    overlay.marker.hidden = spot === undefined;
    if (spot !== undefined) overlay.marker.style.transform = `translate(${(((spot.x + 1) / 2) * size.width).toFixed(1)}px, ${(((1 - spot.y) / 2) * size.height).toFixed(1)}px) translate(-50%, -50%)`;
  }

  const distanceOf = (level: Level): number => stops[levelNumber(level)]?.distance ?? 1;
  const limit = (distance: number): number => (plan === undefined ? distance : clamp(distance, zoomAt(plan.layout, 0), zoomAt(plan.layout, 1) * 1.15));

  function fly(to: View): void {
    if (calm.matches || !seen) {
      view = to;
      flight = undefined;
    } else flight = { from: view, to, start: performance.now() };
    ask();
  }

  function go({ level, address, zoom }: Go): void {
    if (plan === undefined) return;
    endWalk();
    const { layout } = plan;
    if (address !== undefined) refocus(layout, { ...focus, row: 0, rack: 0, server: 0, slot: 0, ...address }, level);
    if (zoom !== undefined) {
      flight = undefined;
      view = { ...still, distance: zoomAt(layout, clamp(zoom, 0, 1)) };
      stir();
      ask();
    } else if (level !== undefined) fly({ ...still, distance: distanceOf(level) });
    else fly(view);
  }

  /** Looks at another address from the same place, so that the way there is seen. @throws RangeError where there is none */
  function refocus(layout: Layout, address: Address, level: Level | undefined): void {
    layout.indexOf(address);
    const before = eyeOf(stops, view, 1).target;
    const turned = stopsOf(layout, address);
    focus = address;
    stops = turned;
    const after = eyeOf(stops, { ...view, pan: [0, 0, 0] }, 1).target;
    if (level !== undefined) view = { ...view, pan: minus(before, after) };
  }

  function home(): void {
    chosen = undefined;
    overlay.say('', '');
    go({ level: 'campus' });
  }

  function choose(picked: Picked, fliesTo: boolean): void {
    if (plan === undefined) return;
    const { layout } = plan;
    chosen = picked;
    const level = partLevel[picked.part] ?? 'campus';
    const address = addressIn(picked);
    const text = sayOf(layout, picked, locale);
    overlay.say(nameOf(picked, locale), text);
    calls.picked({ picked, address, level, text });
    if (address !== undefined && fliesTo) go({ level, address });
    else ask();
  }

  function follow(at: number | undefined): void {
    if (plan === undefined || plan.layout.plan.gpus === 0) return;
    flight = undefined;
    const { layout } = plan;
    if (walk === undefined) picture.way(wayOf(layout, focus));
    walk = { at: at ?? 0, playing: at === undefined && !calm.matches, last: performance.now() };
    overlay.say('', '');
    stir();
    ask();
  }

  function endWalk(): void {
    if (walk === undefined) return;
    walk = undefined;
    picture.way([]);
    overlay.marker.hidden = true;
    overlay.way(undefined, '');
    view = { ...view, pan: [0, 0, 0] };
    ask();
  }

  /** The camera goes with the request: near what it does, and far enough to see where. */
  function goAlong(layout: Layout, at: number): void {
    const { at: spot, from, to, share } = wayAt(layout, focus, at);
    const [a, b] = [distanceOf(from), distanceOf(to)];
    const distance = a * (b / a) ** (share * share * (3 - 2 * share));
    const aim = eyeOf(stops, { ...still, distance }, 1).target;
    // Seen from afar the whole is what counts; close by, the request.
    const close = levelNumber(levelFrom(stops, distance)) < levelNumber('hall') ? 0.5 : 0.15;
    view = { ...still, distance, pan: times(minus(spot, aim), close * Math.min(1, distance / Math.max(1, length(minus(spot, aim))))) };
    const steps = requestPath(values ?? {});
    const sum = along(steps, at);
    const id = requestSteps[sum.step] ?? 'phone';
    const figures = sum.energy > 0 || sum.seconds > 0 ? ` · ${t.follow.sum(line(formatQuantity(sum.seconds, 's', locale, 'plain', 2)), line(formatQuantity(sum.energy, 'Wh', locale, 'plain', 2)))}` : '';
    overlay.way(at, `${t.follow.steps[id]}${figures}`);
  }

  bindHands(overlay.view, {
    zoom: (factor) => {
      endWalk();
      flight = undefined;
      const distance = limit(view.distance * factor);
      // What one has moved aside counts less the closer one comes to what is in focus.
      view = { ...view, distance, pan: times(view.pan, Math.min(1, distance / view.distance)) };
      stir();
      ask();
    },
    turn: (azimuth, elevation) => {
      flight = undefined;
      view = { ...view, turn: view.turn + azimuth, tilt: clamp(view.tilt + elevation, -1.2, 1.2) };
      stir();
      ask();
    },
    pan: (right, up) => {
      if (eye === undefined) return;
      flight = undefined;
      const metres = heightInSight(eye);
      const ahead: Point = [-eye.right[2], 0, eye.right[0]];
      view = { ...view, pan: add(view.pan, add(times(eye.right, right * metres), times(ahead, -up * metres))) };
      stir();
      ask();
    },
    tap: (x, y) => {
      overlay.view.focus({ preventScroll: true });
      if (plan === undefined || eye === undefined) return;
      const picked = pickAmong(plan.layout, parts, eye.position, rayOf(eye, x, y));
      if (picked !== undefined) choose(picked, false);
      else {
        chosen = undefined;
        overlay.say('', '');
        ask();
      }
    },
    level: (number) => {
      const level = levels[number - 1];
      if (level !== undefined) go({ level });
    },
    home,
    leave: () => { overlay.view.blur(); },
  }, signal);
  overlay.view.addEventListener('dblclick', () => { if (chosen !== undefined) choose(chosen, true); }, { signal });

  const watchSize = new ResizeObserver(([entry]) => {
    if (entry === undefined) return;
    const { width, height } = entry.contentRect;
    if (width === size.width && height === size.height) return;
    size = { width, height };
    ask();
  });
  watchSize.observe(overlay.view);
  const recolour = (): void => {
    picture.ink(readInks(document.documentElement));
    ask();
  };
  const watchTheme = new MutationObserver(recolour);
  watchTheme.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  recolour();

  picture.canvas.addEventListener('webglcontextlost', (event) => {
    event.preventDefault();
    lost = true;
    calls.ready(false);
  }, { signal });
  picture.canvas.addEventListener('webglcontextrestored', () => {
    lost = false;
    wasRatio = 0;
    ask();
  }, { signal });

  return {
    root: overlay.root,
    see: (now) => {
      seen = now;
      if (now) ask();
      else {
        cancelAnimationFrame(asked);
        asked = 0;
        clearTimeout(restless);
        sharp = true;
        lastFrame = 0;
      }
    },
    site: (now) => {
      values = now;
      const before = plan?.layout;
      const sitePlan = planOf(now);
      if (before !== undefined && JSON.stringify(before.plan) === JSON.stringify(sitePlan) && Number(now['idleShareAtMean']) === idleShare) return;
      idleShare = clamp(Number(now['idleShareAtMean']) || 0, 0, 1);
      const layout = layoutOf(sitePlan);
      const place = before === undefined ? undefined : zoomOf(before, view.distance);
      plan = planFor(layout);
      if (walk !== undefined) endWalk();
      chosen = undefined;
      overlay.say('', '');
      focus = startOf(layout);
      stops = stopsOf(layout, focus);
      view = { ...view, pan: [0, 0, 0], distance: place === undefined ? distanceOf('campus') : zoomAt(layout, place) };
      picture.place(plan, statesOf(sitePlan.gpus, sitePlan.gpusPerServer, idleShare, stateBytes(sitePlan.gpus)), idleShare);
      ask();
    },
    go,
    follow,
    report: () => {
      // Draws here and now: the figures are of a whole frame.
      const start = performance.now();
      draw();
      picture.finish();
      return { ...picture.report(), frameMs: performance.now() - start };
    },
    dispose: () => {
      ending.abort();
      cancelAnimationFrame(asked);
      clearTimeout(restless);
      watchSize.disconnect();
      watchTheme.disconnect();
      picture.dispose();
      overlay.root.remove();
    },
  };
}

/** Where the way inwards leads at first: a rack in the middle of a row that turns its front to the south, and not at the edge. */
function startOf(layout: Layout): Address {
  const nothing = { hall: 0, row: 0, rack: 0, server: 0, slot: 0 };
  if (layout.plan.gpus === 0) return nothing;
  const hall = Math.min(layout.plan.halls - 1, layout.parcels.columns * Math.max(0, layout.parcels.rows - 1));
  const rows = layout.rowsIn(hall);
  const inBay = Math.min(rows, layout.hallPlan.rowsPerBay);
  const middle = Math.floor(inBay / 2);
  const row = [middle, middle + 1, middle - 1, 0].find((r) => r >= 0 && r < inBay && layout.front(r) > 0) ?? 0;
  const rack = Math.floor(layout.racksIn(hall, row) / 2);
  const server = Math.floor(layout.serversIn(hall, row, rack) / 2);
  return { hall, row, rack, server, slot: 0 };
}
