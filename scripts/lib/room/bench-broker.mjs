// The broker of `npm run sala` in a process of its own, as a presenter's laptop runs it; tells its parent where it is and what it weighs.
import { createServer } from 'node:http';
import { attachRoom } from './attach.mjs';
import { createBroker } from './broker.mjs';

const [room, secret] = process.argv.slice(2);
if (room === undefined || secret === undefined) throw new Error('Usage: bench-broker.mjs <room> <secret>');
const broker = await createBroker({ room, secret });
const server = createServer((_request, response) => response.writeHead(404).end());
attachRoom({ server, base: '/', broker });
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.send?.({ port: typeof address === 'object' && address ? address.port : 0 });
});
// What is in use once garbage is gone: the system's own figure tells how much was taken and not how much is needed.
process.on('message', () => {
  globalThis.gc?.();
  process.send?.({ used: process.memoryUsage().heapUsed });
});
process.on('disconnect', () => process.exit(0));
