/** Which accelerators fail on a day: as many as the model says, strewn over the site, the same ones for the same site. */

/** The golden section: its multiples, modulo 1, never bunch. */
const golden = (Math.sqrt(5) - 1) / 2;

/**
 * Numbers of the accelerators that fail, each once.
 * @param perDay the model's mean, rounded to whole accelerators
 */
export function failedOf(gpus: number, perDay: number): readonly number[] {
  const wish = Number.isFinite(perDay) ? Math.min(gpus, Math.max(0, Math.round(perDay))) : 0;
  const failed = new Set<number>();
  for (let i = 1; failed.size < wish; i += 1) {
    let gpu = Math.floor(((i * golden) % 1) * gpus);
    while (failed.has(gpu)) gpu = (gpu + 1) % gpus;
    failed.add(gpu);
  }
  return [...failed];
}
