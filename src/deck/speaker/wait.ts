/** Waits for a speaker page: only when one calls, the stage's end of the line is loaded. */
import type { Stage } from '../stage.ts';

export function awaitSpeaker(stage: Stage): void {
  if (!('BroadcastChannel' in globalThis)) return;
  const channel = new BroadcastChannel('megamaquina');
  channel.onmessage = () => {
    // Where it can't be had now, the next call, a second later, tries again.
    import('./follow.ts').then(
      ({ follow }) => {
        if (channel.onmessage === null) return;
        channel.onmessage = null;
        channel.close();
        follow(stage);
      },
      () => undefined,
    );
  };
}
