import { existsSync } from 'node:fs';
import { run } from './process.mjs';

/**
 * Installs Debian packages whose programs are missing.
 * @param {Readonly<Record<string, string>>} wanted the path of a program → the package that brings it
 * @throws {Error} that says what to install, where this cannot install it itself.
 */
export async function ensureDebian(wanted) {
  const missing = Object.entries(wanted).filter(([program]) => !existsSync(program)).map(([, name]) => name);
  if (missing.length === 0) return;
  const line = `apt-get install --no-install-recommends ${missing.join(' ')}`;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) throw new Error(`The full tests need more programs. On Debian: sudo ${line}`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-q'], { env, capture: true });
  const { code, output } = await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...missing], { env, capture: true });
  if (code !== 0) throw new Error(`Could not install: ${line}\n${output}`);
}
