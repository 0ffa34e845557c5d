import { Duplex } from 'node:stream';

/**
 * A WebSocket as the stream that the broker reads and writes. The broker writes a packet in four or five pieces; here they
 * become one frame, which is most of the work saved where thousands of phones get the same.
 * @param {import('ws').WebSocket} socket
 * @param {(piece: Buffer, isBinary: boolean) => boolean} passes looks at what comes in; false ends the connection
 */
export function socketStream(socket, passes) {
  const stream = new Duplex({
    autoDestroy: true,
    read: () => socket.resume(),
    write: (/** @type {Buffer} */ piece, _encoding, done) => socket.send(piece, done),
    writev: (/** @type {{ chunk: Buffer }[]} */ pieces, done) => socket.send(Buffer.concat(pieces.map(({ chunk }) => chunk)), done),
    final: (done) => {
      socket.close();
      done();
    },
    destroy: (error, done) => {
      socket.terminate();
      done(error);
    },
  });
  socket.on('message', (/** @type {Buffer} */ piece, /** @type {boolean} */ isBinary) => {
    if (stream.destroyed) return;
    if (!passes(piece, isBinary)) stream.destroy();
    else if (!stream.push(piece)) socket.pause();
  });
  socket.on('close', () => stream.destroy());
  return stream;
}
