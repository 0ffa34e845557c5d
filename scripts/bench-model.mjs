// Speed of the model and of picking at a site on one core, against their limits. Run by Node 24 as it is: `node scripts/bench-model.mjs`;
// `npm run bench` calls it too. Leaves with 1 when a limit is broken.
import { layoutOf, pick, planOf } from '../src/datacenter/layout.ts';
import { evaluate } from '../src/model/estimate.ts';
import { ranges } from '../src/model/uncertainty.ts';

const LIMIT_EVALUATION_MS = 0.1;
const LIMIT_PASS_MS = 8;
const LIMIT_PICK_MS = 0.1;

/**
 * Milliseconds per call: the median over batches, so that a neighbour's burst on the same machine
 * does not count. The inputs change at every call, as they do under a slider.
 * @param {(step: number) => unknown} run
 * @param {number} batches
 * @param {number} calls
 */
function medianTime(run, batches, calls) {
  let step = 0;
  const batch = () => {
    const start = performance.now();
    for (let call = 0; call < calls; call++) run(step++);
    return (performance.now() - start) / calls;
  };
  batch();
  const times = Array.from({ length: batches }, batch).sort((a, b) => a - b);
  return times[Math.floor(batches / 2)] ?? Number.NaN;
}

const million = layoutOf(planOf(evaluate({ siteAccelerators: 1e6 })));
/** A ray at some rack of a million accelerators. @param {number} step */
const pickOne = (step) => {
  const { hall, row, rack } = million.addressOf((step * 7919) % 1e6);
  const { x, z } = million.rack(hall, row, rack);
  return pick(million, [x - 200, 300, z - 200], [200, -300, 200]);
};

const measured = [
  { what: 'one evaluation of all quantities', limit: LIMIT_EVALUATION_MS, time: medianTime((step) => evaluate({ requestsPerDay: 1e8 + step }), 21, 1000) },
  { what: 'one sampling pass for all ranges', limit: LIMIT_PASS_MS, time: medianTime((step) => ranges({ requestsPerDay: 1e8 + step }), 21, 10) },
  { what: 'picking among a million accelerators', limit: LIMIT_PICK_MS, time: medianTime(pickOne, 21, 100) },
];
for (const { what, limit, time } of measured) {
  process.stdout.write(`${what}: ${time.toFixed(4)} ms (limit ${limit} ms)${time > limit ? ' TOO SLOW' : ''}\n`);
  if (time > limit) process.exitCode = 1;
}
