import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { build } from 'esbuild';

/** The stage's part of a room, as the build names it. */
const ROOM = /\/room-stage\.[\w-]+\.js$/;

/**
 * One script of a page's modules and of all that they load sooner or later; what came late still runs late.
 * @param {string} dir
 * @param {readonly string[]} modules paths below `dir`
 * @returns {Promise<string>}
 */
export async function bundle(dir, modules) {
  const { outputFiles } = await build({
    stdin: { contents: modules.map((path) => `import './${path}';`).join('\n'), resolveDir: dir },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    logLevel: 'error',
    // A file on a stick opens no room (`room/door.ts` says so): what is behind that door stays out.
    plugins: [{ name: 'no-room', setup: (tools) => tools.onResolve({ filter: ROOM }, ({ path }) => ({ path, external: true })) }],
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error(`${modules.join(', ')} gave no script.`);
  // Inside a page this would begin a comment.
  return file.text.replaceAll('<!--', '<\\!--');
}

/**
 * All style sheets of the site with their fonts inside. Those of the page itself come last, in their order, so that the
 * others change nothing about it.
 * @param {string} dir a built site
 * @param {readonly string[]} own paths of the page's own sheets below `dir`
 */
export async function styles(dir, own) {
  const assets = join(dir, '_astro');
  const all = (await readdir(assets)).filter((name) => name.endsWith('.css')).map((name) => `_astro/${name}`).sort();
  const order = [...all.filter((sheet) => !own.includes(sheet)), ...own];
  const texts = await Promise.all(order.map((sheet) => withFonts(join(dir, sheet), dir)));
  const inside = await readFile(join(import.meta.dirname, 'inside.css'), 'utf8');
  return `${texts.join('\n')}\n${inside}`;
}

/**
 * @param {string} file
 * @param {string} dir
 */
async function withFonts(file, dir) {
  const css = await readFile(file, 'utf8');
  let text = css;
  for (const [whole, address = ''] of css.matchAll(/url\(["']?([^"')]+\.woff2)["']?\)/g)) {
    const path = address.startsWith('/') ? join(dir, address.replace(/^.*(?=\/_astro\/)/, '')) : resolve(dirname(file), address);
    text = text.replaceAll(whole, `url("data:font/woff2;base64,${(await readFile(path)).toString('base64')}")`);
  }
  if (/url\(["']?(?!data:|#|["'])/.test(text)) throw new Error(`${file} points to a file that would not travel.`);
  return text;
}

/**
 * How the policy names an inline script or style.
 * @param {string} text
 */
export function policyHash(text) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
