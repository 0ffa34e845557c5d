/**
 * Where one looks from. Zoom is continuous in the logarithm of the distance: from one chip to the power line the
 * way leads through seven stops, each with what is looked at and from which side.
 */
import { levels, viewOf, type Layout, type Level } from '../layout.ts';
import type { Address } from '../plan.ts';
import { add, dot, minus, mix, times, type Point } from './space.ts';

/** A level's view: what is looked at, from how far (m), and from which side (radians). */
export interface Stop {
  readonly target: Point;
  readonly distance: number;
  readonly azimuth: number;
  readonly elevation: number;
}

/** The view of the moment. `turn` and `tilt` are what the hand added to the stops' own angles, `pan` what it moved aside. */
export interface View {
  readonly distance: number;
  readonly turn: number;
  readonly tilt: number;
  readonly pan: Point;
}

/** At a distance of 1 m as the stops have it. */
export const still: View = { distance: 1, turn: 0, tilt: 0, pan: [0, 0, 0] };

export interface Eye {
  readonly target: Point;
  readonly distance: number;
  readonly position: Point;
  readonly right: Point;
  readonly up: Point;
  readonly forward: Point;
  /** Tangent of half the vertical field of view. */
  readonly spread: number;
  readonly aspect: number;
}

const DEGREE = Math.PI / 180;
/** A narrow lens: close to the drawings of engineers, where what is parallel stays so. */
const SPREAD = Math.tan((30 / 2) * DEGREE);
/** Narrower than this the picture is fitted by its width. */
const LEAST_ASPECT = 1.5;
/** From which side each level is looked at: azimuth from the south, and elevation, in degrees. */
const sides: Readonly<Record<Level, readonly [number, number]>> = {
  package: [32, 42], tray: [30, 36], rack: [26, 13], row: [38, 19], hall: [38, 36], campus: [36, 40], region: [28, 20],
};
/** The lens is narrower than the layout's views reckon with. */
const nearer: Readonly<Record<Level, number>> = { package: 0.8, tray: 0.8, rack: 1, row: 1, hall: 0.85, campus: 0.72, region: 0.6 };
const LOWEST = 5 * DEGREE;
const HIGHEST = 85 * DEGREE;

/** The stops of a layout's levels around one address. Fronts are looked at from the aisle that they face. */
export function stopsOf(layout: Layout, address: Address): readonly Stop[] {
  const inside = layout.plan.gpus > 0 && layout.front(address.row) < 0 ? Math.PI : 0;
  let last = 0;
  return levels.map((level) => {
    const { target, distance } = viewOf(layout, level, address);
    const [azimuth, elevation] = sides[level];
    // A tiny site may have levels that are no farther than the one before.
    last = Math.max(distance * nearer[level], last * 1.05);
    return { target, distance: last, azimuth: azimuth * DEGREE + (level === 'hall' || level === 'campus' || level === 'region' ? 0 : inside), elevation: elevation * DEGREE };
  });
}

/** The level whose own distance is nearest by factor. */
export function levelFrom(stops: readonly Stop[], distance: number): Level {
  const off = (i: number): number => Math.abs(Math.log((stops[i]?.distance ?? Infinity) / distance));
  return levels.reduce((best, level, i) => (off(i) < off(levels.indexOf(best)) ? level : best));
}

/** What the chain of stops looks at from this distance. What is aimed at moves evenly in metres, the angles in the logarithm. */
export function along(stops: readonly Stop[], distance: number): Stop {
  const [first, last] = [stops[0], stops.at(-1)];
  if (first === undefined || last === undefined) throw new RangeError('A zoom needs stops');
  if (distance <= first.distance) return { ...first, distance };
  if (distance >= last.distance) return { ...last, distance };
  const i = stops.findIndex((stop) => stop.distance > distance);
  const [a, b] = [stops[i - 1] ?? first, stops[i] ?? last];
  const metres = (distance - a.distance) / (b.distance - a.distance);
  const t = Math.log(distance / a.distance) / Math.log(b.distance / a.distance);
  const soft = t * t * (3 - 2 * t);
  return {
    target: mix(a.target, b.target, metres),
    distance,
    azimuth: a.azimuth + (b.azimuth - a.azimuth) * soft,
    elevation: a.elevation + (b.elevation - a.elevation) * soft,
  };
}

/** @param aspect width over height of the picture */
export function eyeOf(stops: readonly Stop[], view: View, aspect: number): Eye {
  const stop = along(stops, view.distance);
  const target = add(stop.target, view.pan);
  const elevation = clamp(stop.elevation + view.tilt, LOWEST, HIGHEST);
  const azimuth = stop.azimuth + view.turn;
  const back: Point = [Math.sin(azimuth) * Math.cos(elevation), Math.sin(elevation), Math.cos(azimuth) * Math.cos(elevation)];
  const right: Point = [Math.cos(azimuth), 0, -Math.sin(azimuth)];
  const up: Point = [-Math.sin(azimuth) * Math.sin(elevation), Math.cos(elevation), -Math.cos(azimuth) * Math.sin(elevation)];
  return {
    target, distance: view.distance, right, up, forward: times(back, -1), aspect,
    position: add(target, times(back, view.distance)),
    spread: SPREAD * Math.max(1, LEAST_ASPECT / aspect),
  };
}

/** Ray through a point of the picture: x and y from −1 (left, bottom) to 1. */
export function rayOf(eye: Eye, x: number, y: number): Point {
  const ray = add(eye.forward, add(times(eye.right, x * eye.spread * eye.aspect), times(eye.up, y * eye.spread)));
  return times(ray, 1 / Math.hypot(...ray));
}

/** Where a point stands in the picture, −1 to 1 each way, and how far off (m); undefined behind the eye. */
export function project(eye: Eye, point: Point): { readonly x: number; readonly y: number; readonly depth: number } | undefined {
  const from = minus(point, eye.position);
  const depth = dot(from, eye.forward);
  if (depth <= 0) return undefined;
  return { x: dot(from, eye.right) / (depth * eye.spread * eye.aspect), y: dot(from, eye.up) / (depth * eye.spread), depth };
}

/** Metres per unit of picture height at the target. */
export const heightInSight = (eye: Eye): number => 2 * eye.spread * eye.distance;

/** Near and far planes: what is closer or farther is not drawn. */
export const planes = (distance: number): readonly [near: number, far: number] => [0.02 * distance, 6 * distance + 300];

/** A view on the way from one to another, `t` from 0 to 1; distances pass evenly in the logarithm. */
export function between(a: View, b: View, t: number): View {
  const soft = t * t * (3 - 2 * t);
  return {
    distance: a.distance * (b.distance / a.distance) ** soft,
    turn: a.turn + (b.turn - a.turn) * soft,
    tilt: a.tilt + (b.tilt - a.tilt) * soft,
    pan: mix(a.pan, b.pan, soft),
  };
}

/** 1, 2 or 5 times a power of ten, at most this many metres: the length of a scale bar. */
export function roundLength(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  const digit = most / power;
  return (digit >= 5 ? 5 : digit >= 2 ? 2 : 1) * power;
}

export function clamp(x: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, x));
}
