/**
 * The site as an isometric ink drawing, at one scale: each hull opened, each rack in its place. Drawn at build, redrawn
 * when the scenario changes; equal halls and rows share one symbol, so that a campus stays light.
 */
import { faces, project, type Box as IsoBox } from '../charts/iso.ts';
import { px, trace } from '../charts/svg.ts';
import type { Layout } from './layout.ts';
import type { Box } from './plan.ts';
import { chillerSize, generatorSize, person, rackSize, tower, transformerSize } from './sizes.ts';

export interface Poster {
  readonly viewBox: string;
  readonly markup: string;
}

/** Above this number hulls stay closed and yards are drawn as areas: nobody could see more at that scale. */
const mostOpened = 60;
const mostUnits = 2500;
/** Walls that are cut stand this high, so that one sees in. */
const cutWall = 1.1;

const at = (x: number, y: number, z: number): readonly [number, number] => {
  const p = project(x, z, y, 1);
  return [p.x, p.y];
};

// What a symbol holds is styled by its own classes alone: in a browser's copy of it there is no drawing around it.

/** The layout's box in the terms of the isometric drawings: corner and sizes, z up. */
function iso({ x, y, z, width, height, depth }: Box, name?: string): IsoBox {
  return { x: x - width / 2, y: z - depth / 2, z: y, w: width, d: depth, h: height, ...(name === undefined ? {} : { class: name }) };
}

function box(b: IsoBox): string {
  const f = faces(b, 1);
  return `<path class="l" d="${f.left}"/><path class="r" d="${f.right}"/><path class="t" d="${f.top}"/>`;
}

function ground({ x, z, width, depth }: Box, name: string): string {
  const [w, d] = [width / 2, depth / 2];
  return `<path class="${name}" d="${trace([at(x - w, 0, z - d), at(x + w, 0, z - d), at(x + w, 0, z + d), at(x - w, 0, z + d)], true)}"/>`;
}

function use(id: string, x: number, z: number): string {
  const [left, top] = at(x, 0, z);
  return `<use href="#${id}" x="${px(left)}" y="${px(top)}"/>`;
}

/** Symbols by what they look like, made when they are first used. */
function symbols(prefix: string): { readonly of: (key: string, draw: () => string) => string; readonly defs: () => string } {
  const made = new Map<string, { readonly id: string; readonly body: string }>();
  return {
    of: (key, draw) => {
      const known = made.get(key);
      if (known !== undefined) return known.id;
      const id = `${prefix}${made.size.toString(36)}`;
      // Its place in the list is taken before it draws: it may use others.
      made.set(key, { id, body: '' });
      made.set(key, { id, body: draw() });
      return id;
    },
    // What others are made of comes first.
    defs: () => `<defs>${[...made.values()].map(({ id, body }) => `<g id="${id}">${body}</g>`).join('')}</defs>`,
  };
}

/** A row of racks around 0, 0: a box with a line between each two racks. */
function rowBody(racks: number): string {
  const width = racks * rackSize.width;
  const body = box(iso({ ...rackSize, width, x: 0, y: 0, z: 0 }));
  const [h, d] = [rackSize.height, rackSize.depth / 2];
  const lines = Array.from({ length: racks - 1 }, (_, k) => {
    const x = (k + 1) * rackSize.width - width / 2;
    return trace([at(x, h, -d), at(x, h, d), at(x, 0, d)]);
  });
  return `<g class="srow">${body}${lines.length === 0 ? '' : `<path class="sn" d="${lines.join('')}"/>`}</g>`;
}

/** A hall around 0, 0: floor, the two walls behind, the rows, the two cut walls in front. */
function hallBody(layout: Layout, hall: number, symbol: (key: string, draw: () => string) => string): string {
  const hull = layout.hall(hall);
  const [w, d, h] = [hull.width / 2, hull.depth / 2, hull.height];
  const wall = (points: readonly (readonly [number, number])[], name: string): string => `<path class="${name}" d="${trace(points, true)}"/>`;
  const rows = Array.from({ length: layout.rowsIn(hall) }, (_, r) => ({ ...layout.row(hall, r), racks: layout.racksIn(hall, r) }))
    .sort((a, b) => a.z - b.z || a.x - b.x)
    .map(({ x, z, racks }) => use(symbol(`row ${String(racks)}`, () => rowBody(racks)), x - hull.x, z - hull.z));
  return [
    ground({ ...hull, x: 0, z: 0 }, 'sf'),
    wall([at(-w, 0, -d), at(-w, 0, d), at(-w, h, d), at(-w, h, -d)], 'sr'),
    wall([at(-w, 0, -d), at(w, 0, -d), at(w, h, -d), at(-w, h, -d)], 'sf'),
    ...rows,
    wall([at(-w, 0, d), at(w, 0, d), at(w, cutWall, d), at(-w, cutWall, d)], 'sf'),
    wall([at(w, 0, -d), at(w, 0, d), at(w, cutWall, d), at(w, cutWall, -d)], 'sf'),
    // The roof is lifted off: its edge says how high it is.
    `<path class="sg" d="${trace([at(-w, h, d), at(w, h, d), at(w, h, -d)])}${trace([at(w, h, d), at(w, cutWall, d)])}"/>`,
  ].join('');
}

/** The main substation: a fence, transformers inside, portals where the line comes in. */
function substationMarkup({ x, z, width, depth }: Box): string {
  if (width === 0) return '';
  const cells = Array.from({ length: 6 }, (_, i) => {
    const unit = { x: x + ((i % 3) - 1) * width * 0.28, y: 0, z: z + (Math.floor(i / 3) - 0.5) * depth * 0.42, width: width * 0.13, height: 5, depth: depth * 0.2 };
    return box(iso(unit));
  });
  const portals = [-0.36, 0, 0.36].map((share) => {
    const [left, right] = [z + depth * (share - 0.13), z + depth * (share + 0.13)];
    const west = x - width * 0.46;
    return trace([at(west, 0, left), at(west, 12, left), at(west, 12, right), at(west, 0, right)]);
  });
  return `${ground({ x, y: 0, z, width, height: 0, depth }, 'sr')}<path class="sn" d="${portals.join('')}"/><g class="iso-box si">${cells.join('')}</g>`;
}

/** A tower seen from its corner: two legs, a waist, three arms. */
function towerBody(): string {
  const [h, w] = [tower.height, tower.width / 2];
  const legs = trace([at(0, 0, -w), at(0, h * 0.62, -0.9), at(0, h, 0), at(0, h * 0.62, 0.9), at(0, 0, w)]);
  const brace = trace([at(0, 0, -w), at(0, h * 0.34, 2.4), at(0, h * 0.62, -0.9)]) + trace([at(0, 0, w), at(0, h * 0.34, -2.4), at(0, h * 0.62, 0.9)]);
  const arms = [0.66, 0.78, 0.9].map((share, i) => trace([at(0, h * share, -9 + i), at(0, h * share, 9 - i)]));
  return `<path class="sn" d="${legs}${brace}${arms.join('')}"/>`;
}

/** The wires from the substation to the towers, one line beside the other. */
function wires(layout: Layout): string {
  const lines = Math.round(layout.towers.length / tower.perLine);
  const drawn = Array.from({ length: Math.min(lines, 12) }, (_, line) => {
    const stands = layout.towers.filter((__, i) => i % lines === line).slice(0, 3);
    return [-8, 8].flatMap((side) =>
      [0.66, 0.9].map((share) => {
        const points = [at(layout.substation.x - layout.substation.width * 0.46, 12, stands[0]?.z ?? 0), ...stands.map(({ x, z }) => at(x, tower.height * share, z + side))];
        return trace(points);
      }),
    ).join('');
  });
  return drawn.length === 0 ? '' : `<path class="sw" d="${drawn.join('')}"/>`;
}

/** A bar of a round length near a fifth of the campus. */
export function scaleBar(metres: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, metres)));
  return [5, 2, 1].map((n) => n * power).find((length) => length <= metres) ?? power;
}

/**
 * The drawing of a layout.
 * @param prefix of the symbols' ids: one for each drawing on a page
 * @param metres how a length in metres is written
 */
export function posterOf(layout: Layout, prefix: string, metres: (length: number) => string): Poster {
  const { plan, bounds, parking, substation } = layout;
  const all = symbols(prefix);
  const opened = plan.halls <= mostOpened;
  const units = plan.coolingUnits + plan.transformers + plan.generators <= mostUnits;
  const body: string[] = [wires(layout), substationMarkup(substation)];
  body.push(...layout.towers.slice(0, 3 * Math.max(1, Math.round(layout.towers.length / tower.perLine))).map(({ x, z }) => use(all.of('tower', towerBody), x, z)));

  const unit = ({ width, height, depth }: { width: number; height: number; depth: number }, name: string): string =>
    all.of(name, () => `<g class="iso-box si">${box(iso({ x: 0, y: 0, z: 0, width, height, depth }))}</g>`);
  const kinds = [
    ['generators', () => unit(generatorSize, 'generator')],
    ['transformers', () => unit(transformerSize, 'transformer')],
    ['coolingUnits', () => unit(chillerSize, 'chiller')],
  ] as const;
  const hallSymbol = (hall: number): string => {
    const full = layout.rowsIn(hall) === layout.rowsIn(0) && hall < plan.halls - 1;
    if (!opened) return all.of('closed', () => `<g class="iso-box si">${box(iso({ ...layout.hall(0), x: 0, z: 0 }))}</g>`);
    return all.of(full ? 'hall' : `hall ${String(hall)}`, () => hallBody(layout, full ? 0 : hall, all.of));
  };
  const order = Array.from({ length: Math.min(plan.halls, 4000) }, (_, hall) => ({ hall, ...layout.hall(hall) })).sort((a, b) => a.x + a.z - b.x - b.z);
  for (const { hall, x, z } of order) {
    const yard = (kind: (typeof kinds)[number]): void => {
      if (!units) return;
      const [first, end] = layout.unitsAt(kind[0], hall);
      for (let i = first; i < end; i += 1) {
        const place = layout.unit(kind[0], i);
        body.push(use(kind[1](), place.x, place.z));
      }
    };
    yard(kinds[0]);
    yard(kinds[1]);
    body.push(use(hallSymbol(hall), x, z));
    yard(kinds[2]);
  }
  body.push(ground(parking, 'sr'));
  const bays = Array.from({ length: Math.floor(parking.width / 5) }, (_, i) => {
    const x = parking.x - parking.width / 2 + (i + 0.5) * 5;
    return trace([at(x, 0, parking.z - parking.depth / 2), at(x, 0, parking.z - parking.depth / 2 + 8)]);
  });
  body.push(`<path class="sn" d="${bays.join('')}"/>`);
  body.push(...layout.town.map(({ x, z, width, depth, height }) => use(all.of(`house ${String(height)}`, () => `<g class="iso-box si house">${box(iso({ x: 0, y: 0, z: 0, width, depth, height }))}</g>`), x, z)));
  const people = layout.people.map(({ x, z }) => {
    const [left, foot] = at(x, 0, z);
    const [w, h] = [person.width * 1.4, person.height];
    return `M${px(left - w / 2)} ${px(foot)}v${px(-h)}h${px(w)}v${px(h)}z`;
  });
  if (people.length > 0) body.push(`<path class="sp" d="${people.join('')}"/>`);

  const bar = scaleBar(Math.max(bounds.width, bounds.depth) / 4);
  const barZ = bounds.z + bounds.depth / 2 + Math.max(4, bounds.depth * 0.02);
  const west = bounds.x - bounds.width * 0.2;
  const size = Math.max(3.2, (bounds.width + bounds.depth) * 0.019);
  const [barX, barY] = at(west, 0, barZ);
  body.push(`<path class="sb" d="${trace([at(west, 0, barZ - size / 3), at(west, 0, barZ + size / 3)])}${trace([at(west, 0, barZ), at(west + bar, 0, barZ)])}${trace([at(west + bar, 0, barZ - size / 3), at(west + bar, 0, barZ + size / 3)])}"/>`);
  body.push(`<text x="${px(barX - size * 0.4)}" y="${px(barY + size)}" font-size="${px(size)}" text-anchor="end">${metres(bar)}</text>`);

  return { viewBox: viewBoxOf(layout), markup: all.defs() + body.join('') };
}

/** What is built, on paper of 16 to 9; the line leaves it at the left, the town at the right. */
function viewBoxOf({ parcels, substation, parking, towers: [tower0] }: Layout): string {
  const grid = { x: 0, y: 0, z: 0, width: parcels.columns * parcels.width, height: 0, depth: parcels.rows * parcels.depth };
  const corners = [grid, substation, parking].flatMap(({ x, z, width, depth }) => [-1, 1].flatMap((i) => [-1, 1].map((j) => at(x + (i * width) / 2, 0, z + (j * depth) / 2))));
  if (tower0 !== undefined) corners.push(at(tower0.x, tower.height * 1.05, tower0.z), at(tower0.x, 0, tower0.z));
  const [left, right] = [Math.min(...corners.map(([x]) => x)), Math.max(...corners.map(([x]) => x))];
  const [top, bottom] = [Math.min(...corners.map(([, y]) => y)), Math.max(...corners.map(([, y]) => y))];
  const width = Math.max(right - left, ((bottom - top) * 16) / 9) * 1.04;
  const height = (width * 9) / 16;
  return [(left + right - width) / 2, (top + bottom - height) / 2, width, height].map(px).join(' ');
}
