/** What is written around and over a picture: level, count, scale bar, names, the marker of a request. */
import type { Locale } from '../../i18n/locales.ts';
import type { Layout, Level, Picked } from '../layout.ts';
import type { Address } from '../plan.ts';
import { heightInSight, levelFrom, project, type Eye, type Stop } from './camera.ts';
import { labelPool, labelsAt, placeLabels } from './labels.ts';
import type { Part } from './ladder.ts';
import type { Overlay } from './overlay.ts';
import { inPicture } from './sight.ts';
import type { Point } from './space.ts';
import { gpusText, nameOf } from './words.ts';

/** What one sees, from where. */
export interface Sight {
  readonly layout: Layout;
  readonly focus: Address;
  readonly stops: readonly Stop[];
  readonly eye: Eye;
  readonly parts: readonly Part[];
  readonly size: { readonly width: number; readonly height: number };
  /** Whether some wait, whether some are out of order. */
  readonly idle: boolean;
  readonly failed: boolean;
  /** Where the request is; names are hidden while one follows it. */
  readonly request: Point | undefined;
}

const labelHeight = 24;
const letterWidth = 7.4;
const labelPadding = 14;

/** Farther away one accelerator can't be told from the next. */
const apart: ReadonlySet<Level> = new Set(['package', 'tray', 'rack', 'row']);

/** @param chosen a name was pressed, or came into focus */
export function surroundings(overlay: Overlay, locale: Locale, chosen: (is: Picked, pressed: boolean) => void): (sight: Sight) => void {
  const pool = labelPool(overlay.labels, chosen);
  const name = (is: Picked): string => nameOf(is.part === 'house' || is.part === 'tower' ? { ...is, index: 0 } : is, locale);
  const wide = ({ is }: { readonly is: Picked }): number => name(is).length * letterWidth + labelPadding;
  return ({ layout, focus, stops, eye, parts, size, idle, failed, request }) => {
    const level = levelFrom(stops, eye.distance);
    overlay.level(level);
    overlay.legend({ idle: idle && apart.has(level), failed: failed && apart.has(level) });
    const { count, exact } = inPicture(parts, eye);
    overlay.sight(gpusText(count, locale, exact));
    overlay.scale(heightInSight(eye) / size.height);
    pool.show(request === undefined ? placeLabels(labelsAt(layout, level, focus), eye, size, overlay.taken(), wide, labelHeight) : [], name);
    if (request !== undefined) overlay.mark(project(eye, request), size);
  };
}
