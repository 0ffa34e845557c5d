/** The walk with one request: how far it is, where the camera goes with it, and what is said on the way. */
import type { Locale } from '../../i18n/locales.ts';
import { formatQuantity, line } from '../../i18n/format.ts';
import { sceneWords } from '../../i18n/scene.ts';
import type { Values } from '../../model/live.ts';
import type { Layout } from '../layout.ts';
import type { Address } from '../plan.ts';
import { along, requestPath, requestSteps } from '../request-path.ts';
import { eyeOf, levelFrom, still, type Stop, type View } from './camera.ts';
import { length, minus, times } from './space.ts';
import { levelNumber, wayAt } from './way.ts';

const walkMs = 26_000;

/** How far the request is (0 to 1), and whether it goes on by itself. */
export interface Walk {
  readonly at: number;
  readonly playing: boolean;
  /** Milliseconds on the clock of frames. */
  readonly last: number;
}

export const goesOn = (walk: Walk | undefined): boolean => walk?.playing === true && walk.at < 1;

/** The walk a frame later. */
export function walkOn(walk: Walk, now: number): Walk {
  return walk.playing ? { ...walk, at: Math.min(1, walk.at + (now - walk.last) / walkMs), last: now } : walk;
}

/** The camera goes with the request: near what it does, and far enough to see where. */
export function viewAlong(layout: Layout, focus: Address, stops: readonly Stop[], at: number): View {
  const { at: spot, from, to, share } = wayAt(layout, focus, at);
  const distanceOf = (level: typeof from): number => stops[levelNumber(level)]?.distance ?? 1;
  const [a, b] = [distanceOf(from), distanceOf(to)];
  const distance = a * (b / a) ** (share * share * (3 - 2 * share));
  const aim = eyeOf(stops, { ...still, distance }, 1).target;
  // Seen from afar the whole is what counts; close by, the request.
  const close = levelNumber(levelFrom(stops, distance)) < levelNumber('hall') ? 0.5 : 0.15;
  return { ...still, distance, pan: times(minus(spot, aim), close * Math.min(1, distance / Math.max(1, length(minus(spot, aim))))) };
}

/** What happens there, with the time and the energy so far. */
export function wayText(values: Values, at: number, locale: Locale): string {
  const { follow } = sceneWords(locale);
  const sum = along(requestPath(values), at);
  const id = requestSteps[sum.step] ?? 'phone';
  const figures = sum.energy > 0 || sum.seconds > 0 ? ` · ${follow.sum(line(formatQuantity(sum.seconds, 's', locale, 'plain', 2)), line(formatQuantity(sum.energy, 'Wh', locale, 'plain', 2)))}` : '';
  return `${follow.steps[id]}${figures}`;
}
