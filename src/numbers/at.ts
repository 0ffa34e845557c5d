/** The inputs that one number changes for itself: `totalParameters=70e9 accelerator=b200`. Its other inputs follow the scenario. */
export function readAt(text: string): Readonly<Record<string, number | string>> {
  const changes: Record<string, number | string> = {};
  for (const pair of text.trim().split(/\s+/)) {
    const [id, value, ...rest] = pair.split('=');
    if (id === undefined || value === undefined || value === '' || rest.length > 0) throw new RangeError(`"${pair}" is not <input>=<value>`);
    const number = Number(value);
    changes[id] = Number.isNaN(number) ? value : number;
  }
  return changes;
}
