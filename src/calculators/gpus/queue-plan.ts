/** The plan of the queue: places in rows, people in two rows under them. */
import { cells, person } from '../../charts/cells.ts';
import { px } from '../../charts/svg.ts';
import { mostServers } from '../../model/queue.ts';

const columns = 40;
const size = 13.5;
const gap = 2;
/** Where the first row of places begins, and where the first row of people does. */
const top = 26;
const ground = 126;
const figure = 22;

export const plan = { width: 540, height: 174, waitingAt: ground - 8 };

/** The places before anybody plays, so many of them busy: two fields of cells, however many there are. */
export function stillPlaces(places: number, busy: number): string {
  const field = { x: 0, y: top, columns, width: size, height: size };
  return cells({ ...field, id: 'free-places', count: places, role: 'idle' }) + cells({ ...field, id: 'busy-places', count: busy, role: 'on' });
}

/** Every place by itself, to be switched. */
export function placesOneByOne(): string {
  return Array.from({ length: mostServers }, (_, i) => `<rect x="${px((i % columns) * size + gap / 2)}" y="${px(top + Math.floor(i / columns) * size + gap / 2)}" width="${size - gap}" height="${size - gap}"/>`).join('');
}

/** Two rows of people, to be shown as they come. */
export function peopleOneByOne(): string {
  return Array.from({ length: 2 * columns }, (_, i) => `<g class="gone" transform="translate(${px((i % columns) * size)} ${ground + Math.floor(i / columns) * (figure + 2)})">${person(figure, 'ink-fill')}</g>`).join('');
}
