/** A slow phone on a slow mobile network: Lighthouse's figures for throttling inside the browser (150 ms × 3.75, 1.6 Mbit/s × 0.9). */
export const SLOW = { cpu: 4, latencyMs: 562.5, downKbps: 1_474.56, upKbps: 675 };

const BYTES_PER_KILOBIT = 125;

/** How long the largest paint may still change after the network is quiet. */
const QUIET_MS = 1_500;

/**
 * Opens a page once, cold and throttled.
 * @param {import('playwright').Browser} browser
 * @param {string} url
 * @returns {Promise<{ first: number, largest: number }>} first and largest contentful paint in milliseconds
 */
export async function paintTimes(browser, url) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: SLOW.latencyMs,
    downloadThroughput: SLOW.downKbps * BYTES_PER_KILOBIT,
    uploadThroughput: SLOW.upKbps * BYTES_PER_KILOBIT,
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOW.cpu });
  await page.goto(url, { waitUntil: 'networkidle', timeout: 120_000 });
  // The browser reports a paint some time after it was made; a busy one takes its time.
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0, undefined, { polling: 250 });
  await page.waitForTimeout(QUIET_MS);
  const times = await page.evaluate(
    () =>
      new Promise((/** @type {(times: { first: number, largest: number }) => void} */ resolve) => {
        const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN;
        new PerformanceObserver((list) => resolve({ first, largest: list.getEntries().at(-1)?.startTime ?? Number.NaN })).observe({
          type: 'largest-contentful-paint',
          buffered: true,
        });
      }),
  );
  await context.close();
  return times;
}
