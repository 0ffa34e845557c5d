/** All that a view of the site reads: the site placed, the levels at which one looks at it, what a ray hits. */
export { layoutOf, type Layout } from './placed.ts';
export { pick, type Picked, type PickDepth } from './pick.ts';
export { planOf } from './site-plan.ts';
export { levelAt, levels, viewOf, zoomAt, zoomOf, type Level, type View } from './view.ts';
export type { Spot, UnitKind } from './outdoors.ts';
