import { expect, test } from 'vitest';
import { fuzz } from '../../room/helpers/fuzz.ts';
import { localRoom } from '../../room/helpers/local.ts';
import { unmoved } from '../../room/helpers/unmoved.ts';

test('100,000 fuzzed messages over sockets move nothing and end nothing', async () => {
  const local = await localRoom();
  const room = await unmoved(local);
  expect((await fuzz(local, 100_000, 9)).sent).toBe(100_000);
  const { topic, form, size, packet, rate } = local.dropped();
  for (const count of [topic, form, size, packet, rate]) expect(count).toBeGreaterThan(0);
  await room.stands();
  await room.close();
  await local.close();
}, 300_000);
