/** A site from above, in metres: the same scale for every site that shares its viewBox. */
import { px } from '../charts/svg.ts';
import type { Layout } from './layout.ts';
import type { Box } from './plan.ts';

/** Rows are drawn one by one up to this number; beyond it a hall is one area. */
const mostRows = 4000;

const outline = ({ x, z, width, depth }: Box): string => `M${px(x - width / 2)} ${px(z - depth / 2)}h${px(width)}v${px(depth)}h${px(-width)}z`;

const area = (name: string, boxes: readonly Box[]): string => (boxes.length === 0 ? '' : `<path class="${name}" d="${boxes.map(outline).join('')}"/>`);

/** The plan of a layout, the middle of its campus at 0, 0. */
export function planView(layout: Layout): string {
  const { plan, bounds } = layout;
  const halls = Array.from({ length: Math.min(plan.halls, mostRows) }, (_, i) => layout.hall(i));
  const rows =
    plan.rows <= mostRows ? halls.flatMap((_, h) => Array.from({ length: layout.rowsIn(h) }, (__, r) => layout.row(h, r))) : [];
  return `<g transform="translate(${px(-bounds.x)} ${px(-bounds.z)})">${[
    area('plot', [bounds]),
    area('yard', [...layout.coolingUnits, ...layout.transformers, ...layout.generators]),
    area('yard', [layout.substation, layout.parking].filter(({ width }) => width > 0)),
    area(rows.length > 0 ? 'hull' : 'hull full', halls),
    area('racks', rows),
  ].join('')}</g>`;
}

/** The paper that both of two sites need, with a margin. */
export function sharedViewBox(layouts: readonly Layout[]): { readonly width: number; readonly height: number; readonly text: string } {
  const width = Math.max(...layouts.map(({ bounds }) => bounds.width)) * 1.05;
  const height = Math.max(...layouts.map(({ bounds }) => bounds.depth)) * 1.05;
  return { width, height, text: [-width / 2, -height / 2, width, height].map(px).join(' ') };
}
