import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './process.mjs';

/**
 * @typedef {{ passed: number, failed: number }} Count
 * @typedef {{ name: string, work: () => Promise<Count & { output?: string }> }} Stage
 */

/**
 * A stage that is one command: it passes or it fails.
 * @param {string} name
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @returns {Stage}
 */
export function command(name, command, args, env = {}) {
  return {
    name,
    work: async () => {
      const { code, output } = await run(command, args, { capture: true, env });
      return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output: code === 0 ? '' : output };
    },
  };
}

/**
 * A stage that runs one project of vitest and counts its tests.
 * @param {string} project name in vitest.config.ts
 * @param {{ env?: Record<string, string>, filters?: string[] }} [options]
 * @returns {Stage}
 */
export function vitest(project, { env = {}, filters = [] } = {}) {
  return {
    name: `tests: ${project}`,
    work: async () => {
      const folder = await mkdtemp(join(tmpdir(), 'megamaquina-'));
      const report = join(folder, 'report.json');
      const args = ['run', '--project', project, '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`, ...filters];
      const { code, output } = await run('vitest', args, { capture: true, env: { CI: 'true', ...env } });
      /** @type {{ numPassedTests?: number, numFailedTests?: number, numFailedTestSuites?: number }} */
      const result = JSON.parse(await readFile(report, 'utf8').catch(() => '{}'));
      await rm(folder, { recursive: true, force: true });
      const passed = result.numPassedTests ?? 0;
      // A file that does not load, or a set-up that breaks, fails without any failed test.
      const failed = (result.numFailedTests ?? 0) || (code === 0 ? 0 : 1);
      return { passed, failed, output: failed > 0 ? output : '' };
    },
  };
}

/**
 * Runs stages, `lanes` of them at a time, reports each when it ends and adds up the counts.
 * @param {Stage[]} stages
 * @param {number} [lanes]
 * @returns {Promise<Count>}
 */
export async function runStages(stages, lanes = 1) {
  const waiting = [...stages];
  const total = { passed: 0, failed: 0 };
  const lane = async () => {
    for (let stage = waiting.shift(); stage; stage = waiting.shift()) {
      const began = performance.now();
      const { passed, failed, output } = await stage.work().catch((/** @type {unknown} */ error) => ({
        passed: 0,
        failed: 1,
        output: error instanceof Error ? (error.stack ?? error.message) : String(error),
      }));
      total.passed += passed;
      total.failed += failed;
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      const mark = failed === 0 ? 'ok  ' : 'FAIL';
      process.stdout.write(`${mark} ${stage.name} (${String(passed)} passed, ${String(failed)} failed, ${seconds} s)\n`);
      if (output) process.stdout.write(`${output.trimEnd()}\n`);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return total;
}

/**
 * The last line of every test command, and its exit status.
 * @param {Count[]} counts
 * @returns {never}
 */
export function finish(counts) {
  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  process.stdout.write(`${String(passed)} passed, ${String(failed)} failed\n`);
  process.exit(failed === 0 && passed > 0 ? 0 : 1);
}
