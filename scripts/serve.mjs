// Serves a site that is built already. Usage: node scripts/serve.mjs [folder]; PORT, HOST and BASE_PATH as for `npm start`.
import { resolve } from 'node:path';
import { basePath } from './lib/base.mjs';
import { root } from './lib/root.mjs';
import { serveUntilStopped } from './lib/serve.mjs';

await serveUntilStopped({ dir: resolve(root, process.argv[2] ?? 'dist'), base: basePath() });
