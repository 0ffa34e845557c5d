/**
 * Putting things into groups of equal size, also where the size is no whole number (16.5 racks per row: 17, 16, 17 …),
 * so that the number of groups is the things divided by the size, rounded up.
 */

/** The first thing of a group. */
export function firstOf(group: number, size: number): number {
  return Math.ceil(group * size - 1e-9);
}

/** The group of a thing. */
export function groupOf(thing: number, size: number): number {
  let group = Math.floor(thing / size);
  while (group > 0 && firstOf(group, size) > thing) group -= 1;
  while (firstOf(group + 1, size) <= thing) group += 1;
  return group;
}

/** How many of `total` things stand in a group: fewer in the last one, none after it. */
export function countIn(group: number, size: number, total: number): number {
  return Math.max(0, Math.min(firstOf(group + 1, size), total) - firstOf(group, size));
}

/** The model's rounding: up to whole things, blind to the rounding error of a division. */
export function wholes(count: number): number {
  return Math.ceil(count * (1 - 1e-12));
}
