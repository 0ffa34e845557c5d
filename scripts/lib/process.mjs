// Built-ins only: `npm start` and `npm test` import this before anything is installed.
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { root } from './root.mjs';

/**
 * The environment for child processes: the project's own tools come first on the PATH, Node 24 among them.
 * @returns {NodeJS.ProcessEnv}
 */
export function toolEnvironment() {
  // Windows spells the variable `Path`; two spellings in one environment would hide one of them.
  const key = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  const bin = join(root, 'node_modules', '.bin');
  return { ...process.env, [key]: `${bin}${delimiter}${process.env[key] ?? ''}`, ASTRO_TELEMETRY_DISABLED: '1' };
}

/**
 * Runs a command in the project's folder and waits for it.
 * @param {string} command
 * @param {string[]} args
 * @param {{ capture?: boolean, env?: Record<string, string>, cwd?: string, timeout?: number }} [options]
 *   `capture` keeps the output instead of showing it; `timeout` is in milliseconds.
 * @returns {Promise<{ code: number, output: string, seconds: number }>} `code` is 127 where the command does not exist.
 */
export function run(command, args, { capture = false, env = {}, cwd = root, timeout } = {}) {
  const began = performance.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...toolEnvironment(), ...env },
      stdio: ['ignore', capture ? 'pipe' : 'inherit', capture ? 'pipe' : 'inherit'],
      // The .cmd files of npm's tools need a shell on Windows.
      shell: process.platform === 'win32' && !command.endsWith('.exe'),
      ...(timeout === undefined ? {} : { timeout }),
    });
    let output = '';
    const seconds = () => (performance.now() - began) / 1000;
    child.stdout?.on('data', (/** @type {Buffer} */ part) => (output += part.toString()));
    child.stderr?.on('data', (/** @type {Buffer} */ part) => (output += part.toString()));
    child.on('error', (error) => resolve({ code: 127, output: error.message, seconds: seconds() }));
    child.on('close', (code) => resolve({ code: code ?? 1, output, seconds: seconds() }));
  });
}

/**
 * Replaces this process by another one as far as Node can: same terminal, same signals, same exit status.
 * @param {string} command
 * @param {string[]} args
 * @returns {Promise<never>}
 */
export function handOver(command, args) {
  return new Promise((_, reject) => {
    const child = spawn(command, args, { cwd: root, env: toolEnvironment(), stdio: 'inherit' });
    // Ctrl+C reaches the child through the terminal; this process only has to outlive it.
    process.on('SIGINT', () => undefined);
    process.on('SIGTERM', () => child.kill('SIGTERM'));
    child.on('error', reject);
    child.on('close', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)));
  });
}
