/** Keeps the screen awake in full screen and while the talk goes on. A browser that cannot or will not is left alone. */
import type { Desk } from './tool.ts';

/** After so long without a step the talk is over, or somebody forgot the page. */
const restMs = 40 * 60_000;

export function stayAwake({ stage }: Desk): void {
  if (!('wakeLock' in navigator)) return;
  let lock: WakeLockSentinel | undefined;
  let asking = false;
  let talking = true;
  let resting: ReturnType<typeof setTimeout> | undefined;
  const wanted = (): boolean => document.visibilityState === 'visible' && (talking || document.fullscreenElement !== null);
  const settle = (): void => {
    if (!wanted()) {
      // Where it is gone already, nothing is left to be given back.
      lock?.release().catch(() => undefined);
      lock = undefined;
      return;
    }
    if (asking || lock?.released === false) return;
    asking = true;
    navigator.wakeLock.request('screen').then(
      (got) => {
        asking = false;
        lock = got;
        if (!wanted()) settle();
      },
      // The battery may be low; the next step asks again.
      () => { asking = false; },
    );
  };
  stage.place.subscribe(() => {
    talking = true;
    clearTimeout(resting);
    resting = setTimeout(() => {
      talking = false;
      settle();
    }, restMs);
    settle();
  });
  // The browser takes it away whenever the page is hidden: a closed lid, another window.
  for (const type of ['visibilitychange', 'fullscreenchange']) document.addEventListener(type, settle);
}
