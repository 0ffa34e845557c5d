/** The protocol between windows of one browser. Without `BroadcastChannel` nobody is ever heard, and the page says so. */
import { read, seal, type Message } from './protocol.ts';

export const channelName = 'megamaquina';

export interface Line {
  readonly say: (message: Message) => void;
  readonly close: () => void;
}

/** Opens a line and hears what comes in on it. */
export type OpenLine = (hear: (message: Message) => void) => Line;

/** Opens the line; what is no message is dropped. */
export function openLine(hear: (message: Message) => void): Line {
  if (!('BroadcastChannel' in globalThis)) return { say: () => undefined, close: () => undefined };
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const message = read(data);
    if (message !== undefined) hear(message);
  });
  return {
    say: (message) => { channel.postMessage(seal(message)); },
    close: () => { channel.close(); },
  };
}
