// `npm run bench`: speed of the model, of drawings, of the first slide, of controls, of keys, of the scene and of a room, each against its limit.
import { prepared } from './lib/install.mjs';

await prepared(import.meta.url, async () => {
  const { ensureBuilt } = await import('./lib/build.mjs');
  const { run } = await import('./lib/process.mjs');
  const dir = process.env['SITE_DIR'] ?? (await ensureBuilt());
  const model = await run('node', ['scripts/bench-model.mjs']);
  const drawings = await run('node', ['scripts/bench-drawings.mjs']);
  const deck = await run('node', ['scripts/bench-deck.mjs', dir]);
  const controls = await run('node', ['scripts/bench-controls.mjs', dir]);
  const keys = await run('node', ['scripts/bench-keys.mjs', dir]);
  const scene = await run('node', ['scripts/bench-scene.mjs', dir]);
  const room = await run('node', ['scripts/bench-room.mjs']);
  if (room.code !== 0 || scene.code !== 0 || model.code !== 0 || drawings.code !== 0 || deck.code !== 0 || controls.code !== 0 || keys.code !== 0) throw new Error('A limit is broken: see above.');
});
