// Runs in the page of scripts/bench-drawings.mjs: the site's own store and binding, and how long a change takes.
import { bind } from '../../../src/numbers/bind.ts';
import { setInputs, values } from '../../../src/scenario/store.ts';

/**
 * Milliseconds that each change of the scenario takes until all bound values are written, less what evaluating the
 * model alone takes.
 * @param {Document} root
 * @param {number} changes
 */
export function patchTimes(root, changes) {
  const elements = [...root.querySelectorAll('[data-quantity]')];
  /** @param {number} step */
  const change = (step) => {
    const start = performance.now();
    setInputs({ requestsPerDay: 1e8 * (1 + (step % 17)), activeParameters: 1e10 * (1 + (step % 13)), outputTokens: 300 + (step % 7), promptTokens: 900 + (step % 5), peakToMean: 1.5 + (step % 3) / 10 });
    values.peek();
    return performance.now() - start;
  };
  // A batch without anything bound first: this is the model and the store.
  const alone = Array.from({ length: changes }, (_, step) => change(step));
  bind(root, 'pt-BR');
  const before = elements.map((element) => element.textContent);
  const bound = Array.from({ length: changes }, (_, step) => change(step + 1));
  const typical = alone.toSorted((one, other) => one - other)[Math.floor(alone.length / 2)] ?? 0;
  const last = elements.map((element) => element.textContent);
  change(changes + 3);
  return {
    patches: bound.map((time) => Math.max(0, time - typical)),
    changed: elements.filter((element, i) => element.textContent !== last[i] || last[i] !== before[i]).length,
  };
}
