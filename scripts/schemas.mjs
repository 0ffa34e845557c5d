// `npm run schemas`: writes slides/schema/, by which editors complete and check slides, playlists and the event.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { prepared } from './lib/install.mjs';

await prepared(import.meta.url, async () => {
  const { schemaFiles } = await import('./lib/schemas.mjs');
  const { root } = await import('./lib/root.mjs');
  for (const [file, text] of Object.entries(schemaFiles())) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), text);
    process.stdout.write(`${file}\n`);
  }
});
