// `npm run sala`: the site and a room on one address of the local network, without internet. Further words: `nova` makes a
// new room, an address chooses what the QR codes show. PORT and BASE_PATH as for `npm start`. With SALA_URL the room is on a
// broker elsewhere: then this only says its code and secret, for the broker's configuration, and the links.
import { prepared } from './lib/install.mjs';

await prepared(import.meta.url, async () => {
  const { basePath } = await import('./lib/base.mjs');
  const { ensureBuilt } = await import('./lib/build.mjs');
  const { openRoomUntilStopped, wishes } = await import('./lib/room/open.mjs');
  const { roomAddress } = await import('./lib/room/address.mjs');
  const { showRoomElsewhere } = await import('./lib/room/elsewhere.mjs');
  const wished = wishes(process.argv.slice(2));
  const elsewhere = roomAddress();
  if (elsewhere !== undefined) {
    await showRoomElsewhere({ url: elsewhere, base: basePath(), fresh: wished.fresh });
    return;
  }
  const dir = await ensureBuilt();
  await openRoomUntilStopped({ dir, base: basePath(), ...wished, command: 'npm run sala --' });
});
