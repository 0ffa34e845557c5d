/**
 * A queue with chance in it: people arrive one by one, each answer takes its own time, and whoever finds no
 * free server waits (M/M/c: exponential gaps and times). Once as a closed form, once played out event by event.
 */

/** More servers than this are not played out: at that size chance no longer matters. */
export const mostServers = 200;

/** β of square-root staffing: from a hundred busy servers on, a margin of 2·√load leaves fewer than 4 people in 100 waiting. */
const beta = 2;

function checkServers(servers: number): void {
  if (!Number.isInteger(servers) || servers < 1) throw new RangeError(`servers = ${String(servers)}; whole numbers from 1 on are legal`);
}

function checkPositive(name: string, value: number): void {
  if (!(value > 0) || !Number.isFinite(value)) throw new RangeError(`${name} = ${String(value)}; finite numbers above 0 are legal`);
}

/**
 * Erlang's C formula: the share of people who have to wait.
 * @param servers whole number from 1 on
 * @param load arrivals × mean service time, in servers; 0 ≤ load < servers
 * @throws RangeError for other servers and loads: at a load of `servers` or more the queue has no steady state
 */
export function erlangC(servers: number, load: number): number {
  checkServers(servers);
  if (!(load >= 0 && load < servers)) throw new RangeError(`load = ${String(load)}; 0 ≤ load < ${String(servers)} is legal: beyond it the queue grows without end`);
  // Erlang's B by its recurrence: every step is a share, so that nothing overflows as factorials would.
  let blocked = 1;
  for (let n = 1; n <= servers; n++) blocked = (load * blocked) / (n + load * blocked);
  return blocked / (1 - (load / servers) * (1 - blocked));
}

/**
 * Mean time until a server is free, over everybody, in the unit of `serviceTime`.
 * @throws as `erlangC` does
 */
export function meanWait(servers: number, load: number, serviceTime: number): number {
  return (erlangC(servers, load) * serviceTime) / (servers - load);
}

/**
 * The margin over a load that keeps chance away, as a share of the load: the square root of the load shrinks
 * beside the load (square-root staffing; Halfin and Whitt, 1981).
 * @param load mean number of busy servers, above 0
 */
export function marginForChance(load: number): number {
  checkPositive('load', load);
  return beta / Math.sqrt(load);
}

export interface QueueSettings {
  /** Whole number from 1 to `mostServers`. */
  readonly servers: number;
  readonly arrivalsPerSecond: number;
  /** Mean, s. */
  readonly serviceSeconds: number;
  /** The same seed gives the same course. */
  readonly seed: number;
}

/** What was measured of people who came after the servers were last changed and have got their place. */
export interface Measured {
  readonly people: number;
  /** s */
  readonly meanWait: number;
  /** 95 of 100 people waited no longer, s. */
  readonly wait95: number;
}

export interface Simulation {
  /** Simulated time, s. */
  readonly now: () => number;
  readonly waiting: () => number;
  /** Whether an answer is being written at a server, also at one that is switched off and finishes its last. */
  readonly isBusy: (server: number) => boolean;
  readonly busy: () => number;
  readonly measured: () => Measured;
  /** Switches servers on or off; one that is switched off finishes its answer. Measuring starts anew. */
  readonly setServers: (servers: number) => void;
  /** Lets time pass. @returns the seconds that passed: fewer than asked where more than `mostEvents` would have happened */
  readonly advance: (seconds: number) => number;
}

/** So many arrivals and endings at most in one call: nobody's browser stands still for them. */
const mostEvents = 400_000;

/**
 * Starts a queue with as many busy servers as the load asks for and nobody waiting.
 * @throws RangeError for servers outside 1 … `mostServers` and for rates and times that are not finite and above 0
 */
export function simulate({ servers, arrivalsPerSecond, serviceSeconds, seed }: QueueSettings): Simulation {
  checkOn(servers);
  checkPositive('arrivalsPerSecond', arrivalsPerSecond);
  checkPositive('serviceSeconds', serviceSeconds);
  const random = generator(seed);
  const exponential = (mean: number): number => -mean * Math.log(1 - random());
  /** When the answer at each server ends; Infinity where none is written. */
  const ends = new Float64Array(mostServers).fill(Infinity);
  let on = servers;
  let now = 0;
  /** When those who wait arrived, in order; those before `head` have been served. */
  let line: number[] = [];
  let head = 0;
  /** Who came before is not measured: their wait is the earlier servers'. */
  let since = 0;
  let waits: number[] = [];
  let total = 0;

  const begin = (server: number, arrived: number): void => {
    ends[server] = now + exponential(serviceSeconds);
    if (arrived < since) return;
    waits.push(now - arrived);
    total += now - arrived;
  };
  const free = (): number => {
    for (let server = 0; server < on; server++) if (ends[server] === Infinity) return server;
    return -1;
  };
  // What is left of an exponential time is as long as the whole: the start is no special moment.
  for (let server = 0; server < Math.min(on, Math.round(arrivalsPerSecond * serviceSeconds)); server++) ends[server] = exponential(serviceSeconds);
  let nextArrival = exponential(1 / arrivalsPerSecond);

  const arrive = (): void => {
    const server = head === line.length ? free() : -1;
    if (server < 0) line.push(now);
    else begin(server, now);
    nextArrival = now + exponential(1 / arrivalsPerSecond);
  };
  const callNext = (server: number): void => {
    const arrived = line[head];
    if (arrived === undefined) return;
    head++;
    begin(server, arrived);
    if (head > 10_000) {
      line = line.slice(head);
      head = 0;
    }
  };

  return {
    now: () => now,
    waiting: () => line.length - head,
    isBusy: (server) => (ends[server] ?? Infinity) < Infinity,
    busy: () => ends.reduce((count, end) => (end < Infinity ? count + 1 : count), 0),
    measured: () => ({
      people: waits.length,
      meanWait: waits.length === 0 ? 0 : total / waits.length,
      wait95: Float64Array.from(waits).sort()[Math.max(0, Math.ceil(waits.length * 0.95) - 1)] ?? 0,
    }),
    setServers: (next) => {
      checkOn(next);
      on = next;
      since = now;
      waits = [];
      total = 0;
      for (let server = free(); server >= 0 && head < line.length; server = free()) callNext(server);
    },
    advance: (seconds) => {
      const from = now;
      const until = now + seconds;
      for (let events = 0; events < mostEvents; events++) {
        let server = 0;
        for (let i = 1; i < mostServers; i++) if ((ends[i] ?? Infinity) < (ends[server] ?? Infinity)) server = i;
        const end = ends[server] ?? Infinity;
        if (Math.min(end, nextArrival) > until) {
          now = until;
          break;
        }
        now = Math.min(end, nextArrival);
        if (nextArrival <= end) arrive();
        else {
          ends[server] = Infinity;
          if (server < on) callNext(server);
        }
      }
      return now - from;
    },
  };
}

function checkOn(servers: number): void {
  if (!Number.isInteger(servers) || servers < 1 || servers > mostServers) {
    throw new RangeError(`servers = ${String(servers)}; whole numbers from 1 to ${String(mostServers)} are legal`);
  }
}

/** Numbers from 0 to 1 that look like chance and are the same for the same seed (mulberry32). */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
