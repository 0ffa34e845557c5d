import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../root.mjs';
import { mermaidConfig } from './config.mjs';

/** What else decides how a drawing looks: what draws, and the letters. */
const DRAWS = ['scripts/lib/drawings/config.mjs', 'scripts/lib/drawings/in-page.mjs', 'scripts/lib/drawings/svg.mjs', 'scripts/lib/drawings/draw.mjs', 'src/layouts/fonts/archivo-400.woff2', 'src/layouts/fonts/archivo-narrow-800.woff2'];

/** @type {string | undefined} */
let surroundings;

/** The same for all drawings: configuration, code, fonts and Mermaid's version. */
function common() {
  if (surroundings === undefined) {
    const { version } = JSON.parse(readFileSync(join(root, 'node_modules/mermaid/package.json'), 'utf8'));
    const sum = createHash('sha256').update(`${String(version)}\n${JSON.stringify(mermaidConfig)}\n`);
    // Git may check text out with other line ends.
    for (const file of DRAWS) sum.update(file.endsWith('.mjs') ? readFileSync(join(root, file), 'utf8').replaceAll('\r\n', '\n') : readFileSync(join(root, file)));
    surroundings = sum.digest('hex');
  }
  return surroundings;
}

/**
 * Changes when the drawing would look otherwise: source, words, room for live values, configuration, code, Mermaid.
 * @param {import('./list.mjs').Drawing} drawing
 */
export function hashOf({ prepared }) {
  return createHash('sha256').update(JSON.stringify([common(), prepared.text, prepared.tokens])).digest('hex').slice(0, 16);
}

/**
 * The hash that a drawing was drawn with.
 * @param {import('./list.mjs').Drawing} drawing
 */
export function drawnHash({ file }) {
  const path = join(root, file);
  return existsSync(path) ? /data-hash="([0-9a-f]+)"/.exec(readFileSync(path, 'utf8'))?.[1] : undefined;
}

/** Files among the drawn ones, from the root of the project. */
export async function drawnFiles() {
  const folder = 'src/assembly-line/drawn';
  return (await readdir(join(root, folder), { recursive: true })).filter((file) => file.endsWith('.svg')).map((file) => `${folder}/${file.replaceAll('\\', '/')}`);
}
