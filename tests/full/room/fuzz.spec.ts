import { expect, test } from 'vitest';
import { fuzz } from '../../room/helpers/fuzz.ts';
import { localRoom } from '../../room/helpers/local.ts';
import { unmoved } from '../../room/helpers/unmoved.ts';

test('100,000 fuzzed messages over sockets move nothing and end nothing', async () => {
  const local = await localRoom();
  const room = await unmoved(local);
  expect((await fuzz(local, 100_000, 9)).sent).toBe(100_000);
  const { rate, topic, size, packet } = local.dropped();
  // Most are one too many from somebody; the rest is refused for what it is.
  expect((rate ?? 0) + (topic ?? 0)).toBeGreaterThan(50_000);
  for (const count of [rate, topic, size, packet]) expect(count).toBeGreaterThan(0);
  await room.stands();
  await room.close();
  await local.close();
}, 300_000);
