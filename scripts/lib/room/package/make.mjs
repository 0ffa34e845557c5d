import { chmod, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { strToU8, zip } from 'fflate';
import { dayText } from '../../../../src/i18n/dates.ts';
import { roomPackageWords } from '../../../../src/i18n/room-package.ts';
import { buildLocale } from '../../locale.mjs';
import { root } from '../../root.mjs';
import { bundleProgram } from './bundle.mjs';
import { nodeFor } from './node.mjs';
import { systemOf } from './platforms.mjs';
import { startersFor } from './starters.mjs';

/** @typedef {{ bytes: Uint8Array, runs: boolean }} Item `runs`: it is a program */

/** A regular file of Unix, in the upper half of what a zip knows of it. */
const REGULAR = 0o100000;
const UPPER = 0x10000;
const UNIX = 3;
/** What is compressed already gains nothing by a second time. */
const PACKED = /\.(?:gz|br|png|jpe?g|woff2|zip)$/;

/**
 * Makes the folder that opens a room by double click, and a zip of it.
 * @param {object} options
 * @param {string} options.dir a site that is built for `/`
 * @param {string} options.target the folder that both are put into
 * @param {readonly import('./platforms.mjs').NodePackage[]} options.platforms whose Node goes along
 * @param {(line: string) => void} options.say
 * @returns {Promise<{ folder: string, archive: string }>}
 */
export async function makeRoomPackage({ dir, target, platforms, say }) {
  const name = `megamaquina-sala-${platforms.map(({ platform }) => platform).join('-')}`;
  const folder = join(target, name);
  const items = await contents(dir, platforms, say);
  await rm(folder, { recursive: true, force: true });
  let bytes = 0;
  for (const [path, item] of items) {
    const file = join(folder, ...path.split('/'));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, item.bytes);
    await chmod(file, modeOf(item));
    bytes += item.bytes.length;
  }
  say(`${relative(root, folder)}${sep}: ${megabytes(bytes)} MB, ${String(items.size)} files`);
  const archive = `${folder}.zip`;
  const packed = await zipped(items, name);
  await writeFile(archive, packed);
  say(`${relative(root, archive)}: ${megabytes(packed.length)} MB`);
  return { folder, archive };
}

/**
 * All files of the package by their paths.
 * @param {string} dir
 * @param {readonly import('./platforms.mjs').NodePackage[]} platforms
 * @param {(line: string) => void} say
 */
async function contents(dir, platforms, say) {
  const words = roomPackageWords(buildLocale());
  const names = platforms.map(({ platform }) => platform);
  /** @type {Map<string, Item>} */
  const items = new Map();
  const put = (/** @type {string} */ path, /** @type {Uint8Array | string} */ what, runs = false) => {
    items.set(path, { bytes: typeof what === 'string' ? strToU8(what) : what, runs });
  };

  for (const { name, text } of startersFor(names)) put(name, text, true);
  const { code, licences } = await bundleProgram();
  put('programa/sala.mjs', code);
  for (const [name, text] of licences) put(`${words.licences}/${name.replace('/', '-').replace('@', '')}.txt`, text);
  for (const file of ['LICENSE', 'LICENSE-TEXT']) put(`${words.licences}/megamaquina-${file}.txt`, await readFile(join(root, file)));
  for (const each of platforms) {
    const { file, program, licence } = await nodeFor(each, say);
    put(`programa/${each.platform}/${file}`, program, true);
    put(`${words.licences}/node-${each.version}.txt`, licence);
  }
  const systems = [...new Set(names.map(systemOf))];
  const readMe = words.readMeText({
    machines: names.map((each) => words.machines[each]).join(', '),
    date: dayText(new Date(), buildLocale(), {}),
    opening: systems.map((each) => words.opening[each]).join('\n'),
    firstTime: systems.map((each) => words.firstTime[each]).join('\n'),
    calling: systems.map((each) => words.calling[each]).join('\n'),
    licences: words.licences,
    packages: wrapped([...new Set(platforms.map(({ version }) => `Node.js ${version}`)), ...licences.keys()]),
  });
  // Windows' editor wants its own ends of lines, and a mark to read accents.
  put(words.readMe, `\uFEFF${readMe.replaceAll('\n', '\r\n')}`);
  for (const path of await siteFiles(dir)) put(`programa/site/${path}`, await readFile(join(dir, path)));
  return items;
}

/**
 * What the server of the package serves: all but notes of the build.
 * @param {string} dir
 */
async function siteFiles(dir) {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'));
  if (!paths.includes('index.html')) throw new Error(`${dir} não é um site montado.`);
  return paths.filter((path) => !path.startsWith('.') && path !== '_headers').sort();
}

/**
 * A list in lines as long as the others of the text.
 * @param {readonly string[]} names
 */
const wrapped = (names) => `${names.join(', ')}.`.replace(/(.{1,94})(?: |$)/g, '$1\n').trimEnd();

/** @param {Item} item */
const modeOf = ({ runs }) => (runs ? 0o755 : 0o644);

/** @param {number} bytes */
const megabytes = (bytes) => (bytes / 1e6).toFixed(1);

/**
 * A zip whose programs stay programs.
 * @param {ReadonlyMap<string, Item>} items
 * @param {string} name the folder inside
 * @returns {Promise<Uint8Array>}
 */
function zipped(items, name) {
  /** @type {import('fflate').AsyncZippable} */
  const files = {};
  for (const [path, item] of items) {
    files[`${name}/${path}`] = [item.bytes, { os: UNIX, attrs: (REGULAR + modeOf(item)) * UPPER, level: PACKED.test(path) ? 0 : 6 }];
  }
  return new Promise((resolve, reject) => {
    zip(files, (error, bytes) => { if (error) reject(error); else resolve(bytes); });
  });
}
