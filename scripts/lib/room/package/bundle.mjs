// The server and the room as one file that needs nothing beside it but Node.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { root } from '../../root.mjs';

const entry = fileURLToPath(new URL('program.mjs', import.meta.url));

/** Some of the packages inside are CommonJS and ask for Node's own modules by `require`. */
const REQUIRE = "import { createRequire as createOwnRequire } from 'node:module';\nconst require = createOwnRequire(import.meta.url);";

/**
 * @returns {Promise<{ code: string, licences: ReadonlyMap<string, string> }>} `licences`: of each package inside, by its name
 * @throws {Error} where a package inside does not say its licence.
 */
export async function bundleProgram() {
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    absWorkingDir: root,
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    legalComments: 'none',
    platform: 'node',
    format: 'esm',
    target: 'node24',
    banner: { js: REQUIRE },
    // ws may use compiled helpers; the package has none, and looks for none in the folders above it.
    define: { 'process.env.WS_NO_BUFFER_UTIL': '"1"', 'process.env.WS_NO_UTF_8_VALIDATE': '"1"' },
    external: ['bufferutil', 'utf-8-validate'],
  });
  const packages = new Set(Object.keys(metafile.inputs).flatMap((path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0] ?? []));
  /** @type {Map<string, string>} */
  const licences = new Map();
  for (const folder of [...packages].sort()) licences.set(folder.replace(/^.*node_modules\//, ''), await licenceIn(join(root, folder)));
  return { code: outputFiles[0]?.text ?? '', licences };
}

/**
 * Some packages under MIT say so in a line alone; the words of that licence are always the same.
 * @param {string} folder of a package
 */
async function licenceIn(folder) {
  const file = (await readdir(folder)).find((name) => /^licen[cs]e/i.test(name));
  if (file !== undefined) return readFile(join(folder, file), 'utf8');
  /** @type {{ license?: string, author?: string | { name: string } }} */
  const { license, author } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const [words] = /Permission is hereby granted[^]*$/.exec(await readFile(join(root, 'LICENSE'), 'utf8')) ?? [];
  if (license !== 'MIT' || author === undefined || words === undefined) throw new Error(`${folder} does not say its licence, and cannot go into the package.`);
  return `MIT License\n\nCopyright (c) ${typeof author === 'string' ? author : author.name}\n\n${words}`;
}
