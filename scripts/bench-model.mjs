// Speed of the model on one core, against its two limits. Run by Node 24 as it is: `node scripts/bench-model.mjs`;
// `npm run bench` calls it too. Leaves with 1 when a limit is broken.
import { evaluate } from '../src/model/estimate.ts';
import { ranges } from '../src/model/uncertainty.ts';

const LIMIT_EVALUATION_MS = 0.1;
const LIMIT_PASS_MS = 8;

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

const measured = [
  { what: 'one evaluation of all quantities', limit: LIMIT_EVALUATION_MS, time: medianTime((step) => evaluate({ requestsPerDay: 1e8 + step }), 21, 1000) },
  { what: 'one sampling pass for all ranges', limit: LIMIT_PASS_MS, time: medianTime((step) => ranges({ requestsPerDay: 1e8 + step }), 21, 10) },
];
for (const { what, limit, time } of measured) {
  process.stdout.write(`${what}: ${time.toFixed(4)} ms (limit ${limit} ms)${time > limit ? ' TOO SLOW' : ''}\n`);
  if (time > limit) process.exitCode = 1;
}
