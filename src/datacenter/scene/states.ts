/** One byte per accelerator: what it is doing. */

export const state = { busy: 0, idle: 1, failed: 2 } as const;

/**
 * Which servers wait at the mean: always the same ones, strewn over the site. Replicas of a model fill whole servers,
 * so that whole servers wait. The number of idle accelerators is exact before faults.
 * @param idleShare share of all accelerators that wait, 0 to 1
 * @param failed numbers of those that are out of order, whatever they would do otherwise
 * @param size length of the array, at least `gpus`
 */
export function statesOf(gpus: number, gpusPerServer: number, idleShare: number, failed: readonly number[] = [], size = gpus): Uint8Array {
  const bytes = new Uint8Array(size);
  const each = Math.max(1, Math.round(gpusPerServer));
  const servers = Math.ceil(gpus / each);
  const order = Uint32Array.from({ length: servers }, (_, i) => i);
  let seed = 0x9e3779b9;
  for (let i = servers - 1; i > 0; i -= 1) {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    const j = Math.floor((seed / 2 ** 32) * (i + 1));
    const [a, b] = [order[i] ?? 0, order[j] ?? 0];
    order[i] = b;
    order[j] = a;
  }
  let left = Math.round(gpus * idleShare);
  for (const server of order) {
    const begin = server * each;
    const end = Math.min(begin + Math.min(each, left), gpus);
    bytes.fill(state.idle, begin, end);
    left -= end - begin;
    if (left <= 0) break;
  }
  for (const gpu of failed) if (gpu < gpus) bytes[gpu] = state.failed;
  return bytes;
}
