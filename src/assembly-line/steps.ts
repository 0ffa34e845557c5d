/** At which press of the clicker each node or arrow appears: `rack rack-chip | answer`. */
export function stepOf(steps: string): ReadonlyMap<string, number> {
  return new Map(steps.split('|').flatMap((keys, at) => keys.split(/\s+/).filter((key) => key !== '').map((key) => [key, at] as const)));
}
