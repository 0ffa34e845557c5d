/** The layers over the isometric drawing: all there, one seen at a time. */
import { faces, type Box as IsoBox } from '../charts/iso.ts';
import { px } from '../charts/svg.ts';
import type { Values } from '../model/live.ts';
import { marksOf, mostMarks, type LayerId } from './layers.ts';
import type { Layout } from './layout.ts';
import type { Mark } from './mark.ts';
import type { Box } from './plan.ts';

const inkClass: Readonly<Record<Mark['ink'], string>> = { computing: 'mc', data: 'md', labour: 'ml', ink: 'mi' };
/** What is lower is drawn by its top alone. */
const flat = 0.5;

const iso = ({ x, y, z, width, height, depth }: Box): IsoBox => ({ x: x - width / 2, y: z - depth / 2, z: y, w: width, d: depth, h: height });

/** A group for each layer, its marks of one ink and one strength as one path. */
export function layerMarkup(layout: Layout, values: Values, layers: readonly LayerId[]): string {
  return layers.map((layer) => {
    const paths = new Map<string, string>();
    for (const { box, ink, strength } of marksOf(layout, layer, values).slice(0, mostMarks)) {
      const key = `class="${inkClass[ink]}" fill-opacity="${px(strength)}"`;
      const { top, left, right } = faces(iso(box), 1);
      paths.set(key, `${paths.get(key) ?? ''}${box.height < flat ? top : left + right + top}`);
    }
    return `<g class="sl sl-${layer}">${[...paths].map(([key, d]) => `<path ${key} d="${d}"/>`).join('')}</g>`;
  }).join('');
}
