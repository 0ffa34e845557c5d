/**
 * How long a group of accelerators works on one request when it is saturated, as a closed form of the
 * group's size. Three things take time: arithmetic on every token, reading the weights once per step
 * for all requests in flight, and reading each request's own cache. Whatever the units of the
 * arguments, as long as they fit together, the result follows them.
 */

/** Sizes of groups: 1, 2, 4, 8, then multiples of 8 that grow by a half or a third. */
export const groupSizes: readonly number[] = [
  1, 2, 4,
  ...Array.from({ length: 40 }, (_, i) => (i % 2 === 0 ? 8 : 12) * 2 ** Math.floor(i / 2)).filter((size) => size % 8 === 0),
];

/** The least of 1, 2, 4, 8, 16, 24, 32 … that is not below `needed`. */
export function smallestReplica(needed: number): number {
  if (needed <= 8) return [1, 2, 4].find((size) => size >= needed) ?? 8;
  return Math.ceil(needed / 8) * 8;
}

/** What the time of one request depends on, apart from the size of the group. */
export interface Load {
  readonly oneAccelerator: number;
  readonly oneRequest: number;
  /** Smallest group that can be used. */
  readonly acceleratorsPerReplica: number;
  /** Accelerators among which every layer is cut; larger groups split by layers or experts. */
  readonly tightGroup: number;
  /** Share by which each further accelerator of a tight group slows the arithmetic. */
  readonly parallelOverhead: number;
  /** Accelerator-seconds of arithmetic per request without that. */
  readonly arithmeticSecondsPerRequest: number;
  readonly weightBytes: number;
  /** Active over stored parameters. */
  readonly activeShare: number;
  /** Fast memory that is usable, per accelerator. */
  readonly usableMemory: number;
  readonly kvCacheBytesPerRequest: number;
  readonly maximumBatch: number;
  /** Bytes per second that are really read, per accelerator. */
  readonly readRate: number;
  /** Steps per request: one per token that is written. */
  readonly decodeSteps: number;
  /** Accelerator-seconds per request spent on reading its own cache. */
  readonly cacheSecondsPerRequest: number;
  readonly stepOverhead: number;
}

/** Requests in flight in a group of `size` accelerators; 0 where the weights leave no room. */
export function batchIn(load: Load, size: number): number {
  const room = size * load.usableMemory - load.weightBytes;
  if (room <= 0) return 0;
  // Reciprocals add up: near the limit of memory the memory rules, far from it the scheduler's limit.
  return 1 / (load.kvCacheBytesPerRequest / room + 1 / load.maximumBatch);
}

/** How much the traffic inside a group slows its arithmetic: 1 for a single accelerator. */
export function parallelSlowdown(load: Load, size: number): number {
  return 1 + load.parallelOverhead * (Math.min(size, load.tightGroup) / load.oneAccelerator - 1);
}

/** Accelerator-seconds per request that depend on the steps: weights read, cache read, overhead. */
export function decodeSeconds(load: Load, size: number): number {
  const batch = batchIn(load, size);
  if (batch === 0) return Infinity;
  // A mixture reads only the experts that some request asks for; with many requests, all of them.
  const shareRead = 1 - (1 - load.activeShare) ** (batch / load.oneRequest);
  const perStep = (load.weightBytes * shareRead) / load.readRate + size * load.stepOverhead;
  return (load.decodeSteps * perStep) / batch + load.cacheSecondsPerRequest;
}

/** Accelerator-seconds per request in a group of `size`. */
export function secondsPerRequest(load: Load, size: number): number {
  return load.arithmeticSecondsPerRequest * parallelSlowdown(load, size) + decodeSeconds(load, size);
}

/**
 * The size of group that spends least on a request, among the usual sizes that hold the model. The
 * least over a set that only shrinks as models grow makes the time grow with the model, whereas the
 * smallest fitting group would jump down at each further accelerator.
 */
export function bestGroup(load: Load): number {
  let best = load.acceleratorsPerReplica;
  let least = Infinity;
  for (const steps of groupSizes) {
    const size = steps * load.oneAccelerator;
    if (size < load.acceleratorsPerReplica) continue;
    const seconds = secondsPerRequest(load, size);
    if (seconds < least) {
      least = seconds;
      best = size;
    } else if (size > load.tightGroup) break;
  }
  return best;
}
