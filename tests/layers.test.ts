import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rooms } from '../scripts/lib/rooms.mjs';

/**
 * dependency-cruiser reads no .astro and no .mdx files, so that their imports are checked here by the same list of rooms.
 */
const IMPORT = /(?:^|\n)\s*(?:import|export)\s[^'"\n;]*?(?:\{[^}]*\}[^'"\n;]*?)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/g;

function filesBelow(folder: string, ending: RegExp): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

function importsOf(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(IMPORT)]
    .map((match) => match[1] ?? match[2] ?? '')
    .filter((target) => target.startsWith('.'))
    .map((target) => normalize(join(dirname(file), target)).split(sep).join('/'));
}

/** The floor of a path below src/, counted from the ground; undefined for what is in no room. */
function floorOf(path: string): number | undefined {
  const floor = rooms.indexOf(path.split('/')[1] ?? '');
  return path.startsWith('src/') && floor >= 0 ? floor : undefined;
}

describe('imports of components and slides run downwards', () => {
  const components = filesBelow('src', /\.astro$/);

  test('no component imports from a room above its own', () => {
    const upwards = components.flatMap((file) => {
      const own = floorOf(file.split(sep).join('/')) ?? rooms.length;
      return importsOf(file)
        .filter((target) => (floorOf(target) ?? -1) > own || /^(slides|tests|scripts)\//.test(target))
        .map((target) => `${file} imports ${target}`);
    });
    expect(upwards).toEqual([]);
  });

  test('no slide imports a page or a layout', () => {
    const wrong = filesBelow('slides', /\.mdx$/).flatMap((file) =>
      importsOf(file)
        .filter((target) => /^(src\/(pages|layouts)|tests|scripts)\//.test(target))
        .map((target) => `${file} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  test('every folder of src/ is a known room', () => {
    const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map((entry) => entry.name).filter((name) => !rooms.includes(name))).toEqual([]);
  });
});
