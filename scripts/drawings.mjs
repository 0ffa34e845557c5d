// `npm run drawings`: draws what changed since it was last drawn, by Mermaid in headless Chromium, into
// src/assembly-line/drawn/, and takes away what has no source any more; then the pictures that messengers show beside a
// link, into share/<language>/. `--all` redraws everything.
import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { prepared } from './lib/install.mjs';

await prepared(import.meta.url, async () => {
  const { allDrawings } = await import('./lib/drawings/list.mjs');
  const { drawnFiles, drawnHash, hashOf } = await import('./lib/drawings/hash.mjs');
  const { draw } = await import('./lib/drawings/draw.mjs');
  const { allCards, cardHash, drawnCards, drawnList } = await import('./lib/share/cards.mjs');
  const { drawCards } = await import('./lib/share/draw.mjs');
  const { root } = await import('./lib/root.mjs');

  const start = performance.now();
  const drawings = await allDrawings();
  const wanted = new Set(drawings.map(({ file }) => file));
  const orphans = (await drawnFiles()).filter((file) => !wanted.has(file));
  for (const file of orphans) await rm(join(root, file));
  const changed = process.argv.includes('--all') ? drawings : drawings.filter((drawing) => drawnHash(drawing) !== hashOf(drawing));
  await draw(changed, hashOf, async ({ file, name }, svg) => {
    const path = join(root, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, svg);
    process.stdout.write(`${name} ${(svg.length / 1000).toFixed(1)} kB\n`);
  });
  process.stdout.write(`${changed.length} of ${drawings.length} drawn, ${orphans.length} taken away, ${((performance.now() - start) / 1000).toFixed(1)} s\n`);

  const cards = await allCards();
  const before = drawnCards();
  const stale = process.argv.includes('--all') ? cards : cards.filter((card) => before[card.file] !== cardHash(card) || !existsSync(join(root, card.file)));
  for (const file of Object.keys(before)) if (!cards.some((card) => card.file === file)) await rm(join(root, file), { force: true });
  await drawCards(stale, (file, bytes) => void process.stdout.write(`${file} ${(bytes / 1000).toFixed(1)} kB\n`));
  await writeFile(drawnList, `${JSON.stringify(Object.fromEntries(cards.map((card) => [card.file, cardHash(card)])), null, 2)}\n`);
});
