// Where rooms are when they are not on this very server: `SALA_URL`, the address of a broker. Built-ins only.

/**
 * The broker that a build or server is told to use.
 * @param {string | undefined} [given] the environment's `SALA_URL` where it is left out
 * @returns {string | undefined}
 * @throws {Error} where it is no address of a WebSocket.
 */
export function roomAddress(given = process.env['SALA_URL']) {
  if (given === undefined || given === '') return undefined;
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url === undefined || !['ws:', 'wss:'].includes(url.protocol) || url.search !== '' || url.hash !== '' || url.username !== '' || url.password !== '') {
    throw new Error(`SALA_URL=${given} não é um endereço de sala: wss://sala.exemplo.org/mqtt`);
  }
  return url.href;
}

/** The same as pages' policy names it. */
export function roomOrigin() {
  const address = roomAddress();
  return address === undefined ? undefined : new URL(address).origin;
}

/**
 * What pages read to find their rooms.
 * @param {string} url
 * @param {string} [hall] the site's address for the hall, where the presenter's machine knows itself by another name
 */
export const settingsText = (url, hall) => `${JSON.stringify({ v: 1, url, hall })}\n`;
