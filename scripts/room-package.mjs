// `npm run sala:pacote`: a folder with site, room and Node inside, which a trainer opens by double click, and a zip of it,
// in dist-sala/. Further words name the platforms (`win-x64`, `darwin-arm64`, …), this machine's where there are none.
// SITE_DIR names a site that is built already, without a base path.
import { join } from 'node:path';
import { prepared } from './lib/install.mjs';

await prepared(import.meta.url, async () => {
  const { ensureBuilt } = await import('./lib/build.mjs');
  const { root } = await import('./lib/root.mjs');
  const { roomAddress } = await import('./lib/room/address.mjs');
  const { makeRoomPackage } = await import('./lib/room/package/make.mjs');
  const { chosenPlatforms } = await import('./lib/room/package/platforms.mjs');
  if (roomAddress() !== undefined) throw new Error('SALA_URL diz que a sala fica em outro lugar. O pacote traz a sala consigo: rode sem SALA_URL.');
  const platforms = await chosenPlatforms(process.argv.slice(2));
  // The package serves from the root of its own address, whatever the published site does.
  const dir = process.env['SITE_DIR'] ?? (await ensureBuilt({ base: '/' }));
  await makeRoomPackage({ dir, target: join(root, 'dist-sala'), platforms, say: (line) => process.stdout.write(`${line}\n`) });
});
