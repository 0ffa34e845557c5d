/**
 * Lets `burst` things through at once and `perSecond` over time.
 * @param {{ burst: number, perSecond: number, now?: () => number }} options
 * @returns {() => boolean} whether one more may pass
 */
export function bucket({ burst, perSecond, now = Date.now }) {
  let left = burst;
  let at = now();
  return () => {
    const time = now();
    left = Math.min(burst, left + (Math.max(0, time - at) / 1000) * perSecond);
    at = time;
    if (left < 1) return false;
    left -= 1;
    return true;
  };
}
