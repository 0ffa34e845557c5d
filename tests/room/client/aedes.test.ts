import { cable } from '../helpers/cut.ts';
import { localRoom } from '../helpers/local.ts';
import { promises } from '../helpers/suite.ts';

promises('a room on aedes, in process', async () => {
  const local = await localRoom();
  const line = await cable(() => Number(new URL(local.url).port));
  return {
    urls: [`ws://127.0.0.1:${line.port}/sala/mqtt`],
    room: local.room,
    secret: local.secret,
    disturb: () => local.restart(500),
    cut: line.cut,
    mend: line.mend,
    close: async () => {
      await line.close();
      await local.close();
    },
  };
}, { rightAgain: 3000, patience: 20_000 });
