// `npm run sala`: the site and a room on one address of the local network, without internet. Further words: `nova` makes a
// new room, an address chooses what the QR codes show. PORT and BASE_PATH as for `npm start`.
import { prepared } from './lib/install.mjs';

await prepared(import.meta.url, async () => {
  const { basePath } = await import('./lib/base.mjs');
  const { ensureBuilt } = await import('./lib/build.mjs');
  const { openRoomUntilStopped, wishes } = await import('./lib/room/open.mjs');
  const { roomAddress } = await import('./lib/room/address.mjs');
  if (roomAddress() !== undefined) throw new Error('SALA_URL diz que a sala fica em outro lugar. Para uma sala nesta máquina, rode sem SALA_URL; para servir o site, npm start.');
  const dir = await ensureBuilt();
  await openRoomUntilStopped({ dir, base: basePath(), ...wishes(process.argv.slice(2)), command: 'npm run sala --' });
});
