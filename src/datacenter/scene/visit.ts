/**
 * One visit to a site: what is looked at, from where, and when it is drawn. Nothing runs by itself: a change asks for
 * one frame, and when nothing changes nothing is drawn.
 */
import type { Locale } from '../../i18n/locales.ts';
import type { Values } from '../../model/live.ts';
import { failedOf } from '../failed.ts';
import { marksOf, type LayerId } from '../layers.ts';
import type { Mark } from '../mark.ts';
import { layoutOf, levels, planOf, zoomAt, zoomOf, type Layout, type Level, type Picked } from '../layout.ts';
import type { Address } from '../plan.ts';
import { clamp, eyeOf, heightInSight, rayOf, still, stopsOf, type Eye, type Stop, type View } from './camera.ts';
import { bindHands } from './controls.ts';
import { flightAt, type Flight } from './flight.ts';
import { partsFrom, planFor, type Part, type Plan } from './ladder.ts';
import { layerChoice } from './layer-choice.ts';
import { layerParts } from './layer-parts.ts';
import { makeOverlay } from './overlay.ts';
import { peopleIn } from './people.ts';
import { pickAmong } from './pick.ts';
import { qualityOf } from './quality.ts';
import { addressIn, rangeOf } from './range.ts';
import { openPicture, stateBytes, type Report } from './renderer.ts';
import { add, minus, times, type Point } from './space.ts';
import { startOf } from './start.ts';
import { statesOf } from './states.ts';
import { surroundings } from './surroundings.ts';
import { readInks } from './theme.ts';
import { goesOn, viewAlong, walkOn, wayText, type Walk } from './walk.ts';
import { watch } from './watch.ts';
import { levelNumber, wayAt, wayOf } from './way.ts';
import { saidOf } from './words.ts';

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
  /** Says which site this is, where it is not the scenario's. */
  readonly place: (name: string) => void;
  /** Lays a layer over the site; undefined takes it off. */
  readonly layer: (layer: LayerId | undefined) => void;
  readonly report: () => Report & { readonly frameMs: number };
  readonly dispose: () => void;
}

export interface Calls {
  readonly ready: (ready: boolean) => void;
  readonly picked: (detail: { readonly picked: Picked; readonly address: Address | undefined; readonly level: Level; readonly text: string }) => void;
}

const partLevel: Readonly<Record<string, Level>> = { hall: 'hall', row: 'row', rack: 'rack', server: 'tray', slot: 'package', substation: 'campus', parking: 'campus', tower: 'region', house: 'region', coolingUnits: 'hall', transformers: 'hall', generators: 'hall' };

/** @throws Error where there is no WebGL 2 */
export function openVisit(locale: Locale, calls: Calls): Visit {
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
  let flight: Flight | undefined;
  let walk: Walk | undefined;
  let size = { width: 0, height: 0 };
  let idleShare = -1;
  let failed = -1;
  let layer: LayerId | undefined;
  let marks: readonly Mark[] = [];

  const overlay = makeOverlay(locale, {
    zoom: (factor) => { fly({ ...view, distance: limit(view.distance * factor) }); },
    level: (level) => { go({ level }); },
    home: () => { home(); },
    follow: () => { if (walk === undefined) follow(undefined); else endWalk(); },
    scrub: (at) => { follow(at); },
    moved: ask,
  });
  overlay.view.prepend(picture.canvas);
  const surround = surroundings(overlay, locale, choose);
  const choice = layerChoice(locale);
  overlay.corner.append(choice.root);
  const quality = qualityOf(picture.software, ask);

  /** Asks for one frame. */
  function ask(): void {
    if (asked !== 0 || !seen || lost || plan === undefined) return;
    asked = requestAnimationFrame(frame);
  }

  function frame(now: number): void {
    asked = 0;
    if (flight !== undefined) {
      const { view: passed, landed } = flightAt(flight, now);
      view = passed;
      if (landed) flight = undefined;
      quality.stir();
    }
    if (walk?.playing === true) {
      walk = walkOn(walk, now);
      quality.stir();
    }
    quality.frame(now);
    draw();
    if (flight !== undefined || goesOn(walk)) ask();
  }

  function draw(): void {
    if (plan === undefined || size.width === 0 || size.height === 0) return;
    const { layout } = plan;
    picture.resize(size.width, size.height, quality.ratio(size.width));
    if (walk !== undefined) {
      view = viewAlong(layout, focus, stops, walk.at);
      overlay.way(walk.at, wayText(values ?? {}, walk.at, locale));
    }
    eye = eyeOf(stops, view, size.width / size.height);
    parts = [...partsFrom(plan, eye, focus, chosen), ...layerParts(marks, eye)];
    picture.draw(eye, parts, peopleIn(layout, focus, eye, size.height), chosen === undefined ? [0, 0] : rangeOf(layout, chosen));
    surround({ layout, focus, stops, eye, parts, size, idle: idleShare > 0, failed: failed > 0, request: walk === undefined ? undefined : wayAt(layout, focus, walk.at).at });
    calls.ready(true);
  }

  function relay(): void {
    marks = plan === undefined || layer === undefined ? [] : marksOf(plan.layout, layer, values ?? {});
    choice.show(layer, values ?? {});
    ask();
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
      quality.stir();
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
    overlay.say(undefined);
    go({ level: 'campus' });
  }

  function choose(picked: Picked, fliesTo: boolean): void {
    if (plan === undefined) return;
    const { layout } = plan;
    chosen = picked;
    const level = partLevel[picked.part] ?? 'campus';
    const address = addressIn(picked);
    const said = saidOf(layout, picked, values ?? {}, locale);
    overlay.say(said);
    calls.picked({ picked, address, level, text: said.text });
    if (address !== undefined && fliesTo) go({ level, address });
    else ask();
  }

  function follow(at: number | undefined): void {
    if (plan === undefined || plan.layout.plan.gpus === 0) return;
    flight = undefined;
    const { layout } = plan;
    if (walk === undefined) picture.way(wayOf(layout, focus));
    walk = { at: at ?? 0, playing: at === undefined && !calm.matches, last: performance.now() };
    overlay.say(undefined);
    quality.stir();
    ask();
  }

  function endWalk(): void {
    if (walk === undefined) return;
    walk = undefined;
    picture.way([]);
    overlay.way(undefined, '');
    view = { ...view, pan: [0, 0, 0] };
    ask();
  }

  bindHands(overlay.view, {
    zoom: (factor) => {
      endWalk();
      flight = undefined;
      const distance = limit(view.distance * factor);
      // What one has moved aside counts less the closer one comes to what is in focus.
      view = { ...view, distance, pan: times(view.pan, Math.min(1, distance / view.distance)) };
      quality.stir();
      ask();
    },
    turn: (azimuth, elevation) => {
      flight = undefined;
      view = { ...view, turn: view.turn + azimuth, tilt: clamp(view.tilt + elevation, -1.2, 1.2) };
      quality.stir();
      ask();
    },
    pan: (right, up) => {
      if (eye === undefined) return;
      flight = undefined;
      const metres = heightInSight(eye);
      const ahead: Point = [-eye.right[2], 0, eye.right[0]];
      view = { ...view, pan: add(view.pan, add(times(eye.right, right * metres), times(ahead, -up * metres))) };
      quality.stir();
      ask();
    },
    tap: (x, y) => {
      overlay.view.focus({ preventScroll: true });
      if (plan === undefined || eye === undefined) return;
      const picked = pickAmong(plan.layout, parts, eye.position, rayOf(eye, x, y));
      if (picked !== undefined) choose(picked, false);
      else {
        chosen = undefined;
        overlay.say(undefined);
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

  const recolour = (): void => {
    picture.ink(readInks(document.documentElement));
    ask();
  };
  recolour();
  const unwatch = watch(overlay.view, picture.canvas, {
    size: (width, height) => {
      if (width === size.width && height === size.height) return;
      size = { width, height };
      ask();
    },
    theme: recolour,
    lost: () => {
      lost = true;
      calls.ready(false);
    },
    restored: () => {
      lost = false;
      picture.renew();
      ask();
    },
  });

  return {
    root: overlay.root,
    see: (now) => {
      seen = now;
      if (now) ask();
      else {
        cancelAnimationFrame(asked);
        asked = 0;
        quality.stop();
      }
    },
    site: (now) => {
      values = now;
      const before = plan?.layout;
      const sitePlan = planOf(now);
      const failing = Math.round(Number(now['gpuFailuresPerDay']) || 0);
      if (before !== undefined && JSON.stringify(before.plan) === JSON.stringify(sitePlan) && Number(now['idleShareAtMean']) === idleShare && failing === failed) {
        // The site stands; what runs through it may have changed.
        relay();
        return;
      }
      failed = failing;
      idleShare = clamp(Number(now['idleShareAtMean']) || 0, 0, 1);
      const layout = layoutOf(sitePlan);
      const place = before === undefined ? undefined : zoomOf(before, view.distance);
      plan = planFor(layout);
      if (walk !== undefined) endWalk();
      chosen = undefined;
      overlay.say(undefined);
      focus = startOf(layout);
      stops = stopsOf(layout, focus);
      view = { ...view, pan: [0, 0, 0], distance: place === undefined ? distanceOf('campus') : zoomAt(layout, place) };
      picture.place(plan, statesOf(sitePlan.gpus, sitePlan.gpusPerServer, idleShare, failedOf(sitePlan.gpus, failed), stateBytes(sitePlan.gpus)), idleShare);
      relay();
    },
    go,
    follow,
    place: overlay.place,
    layer: (now) => {
      layer = now;
      relay();
    },
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
      quality.stop();
      unwatch();
      picture.dispose();
      overlay.root.remove();
    },
  };
}
