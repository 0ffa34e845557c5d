// The platforms that a package can be made for: those that the project's lock file pins a Node for.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../root.mjs';

/**
 * @typedef {object} NodePackage
 * @property {string} name
 * @property {string} version
 * @property {string} integrity what the file from the registry must hash to
 * @property {Platform} platform
 */

/** @typedef {keyof import('../../../../src/i18n/room-package.ts').RoomPackageWords['machines']} Platform */

/** @type {readonly Platform[]} */
const PLATFORMS = ['win-x64', 'darwin-arm64', 'darwin-x64', 'linux-x64', 'linux-arm64'];

/**
 * @param {string} platform
 * @returns {'win' | 'darwin' | 'linux'}
 */
export const systemOf = (platform) => (platform.startsWith('win') ? 'win' : platform.startsWith('darwin') ? 'darwin' : 'linux');

/** @returns {Promise<readonly NodePackage[]>} */
export async function nodePackages() {
  /** @type {{ packages: Record<string, { version?: string, integrity?: string }> }} */
  const { packages } = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8'));
  return Object.entries(packages).flatMap(([path, { version = '', integrity = '' }]) => {
    const name = path.replace('node_modules/', '');
    const platform = PLATFORMS.find((each) => name === `node-${each}` || name === `node-bin-${each}`);
    return platform === undefined ? [] : [{ name, version, integrity, platform }];
  });
}

/** This machine's; Windows on ARM runs programs for x64. */
export function ownPlatform({ platform, arch } = process) {
  if (platform === 'win32') return 'win-x64';
  return `${platform}-${arch}`;
}

/**
 * The packages of Node for the platforms that were asked for.
 * @param {readonly string[]} names none: this machine's
 * @throws {Error} at a name that there is no Node for.
 */
export async function chosenPlatforms(names) {
  const known = await nodePackages();
  return [...new Set(names.length === 0 ? [ownPlatform()] : names)].map((name) => {
    const found = known.find(({ platform }) => platform === name);
    if (found === undefined) throw new Error(`Não há Node para “${name}”. Há para: ${known.map(({ platform }) => platform).join(', ')}.`);
    return found;
  });
}
