/** Where no frames are drawn, in a covered window say, the wait ends after this long. */
const mostMs = 100;

/** Runs something once the frame with what was just changed is on the screen. */
export function afterPaint(run: () => void): void {
  let done = false;
  const once = (): void => {
    if (done) return;
    done = true;
    run();
  };
  requestAnimationFrame(() => { setTimeout(once); });
  setTimeout(once, mostMs);
}
