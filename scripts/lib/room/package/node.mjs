// Node for a platform: from the installed packages, else from the registry, in the version and with the hash of the lock file.
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { npm } from '../../install.mjs';
import { root } from '../../root.mjs';
import { nodePackages } from './platforms.mjs';
import { filesOf } from './tar.mjs';

/**
 * @typedef {import('./platforms.mjs').NodePackage} NodePackage
 * @typedef {(path: string) => Uint8Array | undefined} Files
 */

/**
 * @param {NodePackage} wanted
 * @param {(line: string) => void} say
 * @returns {Promise<{ file: string, program: Uint8Array, licence: Uint8Array }>} `file` is the program's name on its platform
 */
export async function nodeFor(wanted, say) {
  const file = wanted.platform.startsWith('win') ? 'node.exe' : 'node';
  const program = (await contents(wanted, say))(`bin/${file}`);
  if (program === undefined) throw new Error(`${wanted.name}@${wanted.version} não traz o programa bin/${file}.`);
  return { file, program, licence: await licenceOf(wanted, say) };
}

/**
 * Not every platform's package holds the licence; it is the same for all of one version.
 * @param {NodePackage} wanted
 * @param {(line: string) => void} say
 */
async function licenceOf(wanted, say) {
  const same = (await nodePackages()).filter(({ version }) => version === wanted.version);
  for (const each of [wanted, ...same]) {
    const licence = (await contents(each, say))('LICENSE');
    if (licence !== undefined) return licence;
  }
  throw new Error(`Nenhum pacote do Node ${wanted.version} traz a licença, e sem ela ele não pode ser copiado.`);
}

/** @type {Map<string, Promise<Files>>} */
const read = new Map();

/**
 * @param {NodePackage} wanted
 * @param {(line: string) => void} say
 * @returns {Promise<Files>}
 */
function contents(wanted, say) {
  const before = read.get(wanted.name);
  if (before !== undefined) return before;
  const now = installed(wanted).then((files) => files ?? downloaded(wanted, say));
  read.set(wanted.name, now);
  return now;
}

const FILES = ['bin/node', 'bin/node.exe', 'LICENSE'];

/**
 * @param {NodePackage} wanted
 * @returns {Promise<Files | undefined>}
 */
async function installed({ name, version }) {
  const folder = join(root, 'node_modules', name);
  const about = await readFile(join(folder, 'package.json'), 'utf8').catch(() => undefined);
  if (about === undefined || JSON.parse(about).version !== version) return undefined;
  /** @type {Map<string, Uint8Array>} */
  const files = new Map();
  for (const path of FILES) {
    const bytes = await readFile(join(folder, path)).catch(() => undefined);
    if (bytes !== undefined) files.set(path, bytes);
  }
  return (path) => files.get(path);
}

/**
 * @param {NodePackage} wanted
 * @param {(line: string) => void} say
 * @returns {Promise<Files>}
 */
async function downloaded({ name, version, integrity, platform }, say) {
  say(`Baixando ${name}@${version} …`);
  const folder = await mkdtemp(join(tmpdir(), 'megamaquina-node-'));
  try {
    const { code, output } = await npm(['pack', '--ignore-scripts', '--loglevel=error', `${name}@${version}`], { cwd: folder, capture: true });
    const [archive] = await readdir(folder);
    if (code !== 0 || archive === undefined) {
      throw new Error(`Não deu para baixar o Node para ${platform} (${name}@${version}). Há internet? O npm disse:\n${output.trim()}`);
    }
    const bytes = await readFile(join(folder, archive));
    if (`sha512-${createHash('sha512').update(bytes).digest('base64')}` !== integrity) {
      throw new Error(`O pacote ${name}@${version} que chegou não é o que package-lock.json espera. Nada foi feito com ele.`);
    }
    const files = filesOf(bytes, FILES.map((path) => `package/${path}`));
    return (path) => files.get(`package/${path}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
