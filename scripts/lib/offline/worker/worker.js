// The service worker: keeps the whole site of one version and answers from it. A newer version is fetched beside it
// and waits; which one is shown changes only when somebody asks for it, never by itself and never under an open deck.

/** @typedef {{ path: string, type: string, text?: string, base64?: string }} PackedFile */
/** @typedef {{ current: string, previous?: string }} Choice */

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (globalThis));
const scope = new URL(worker.registration.scope);
const family = `megamaquina ${scope.pathname} `;
const notes = `${family}escolha`;
const noteAddress = new URL('escolha', scope).href;
/** How many files are stored at a time. */
const batch = 24;

/**
 * Whether an address in the scope stands below one of these.
 * @param {string} url
 * @param {readonly string[]} places
 */
const isBelow = (url, places) => places.some((place) => url.slice(scope.href.length).startsWith(place));

/** @param {string} version */
const shelf = (version) => family + version;

/** @type {Promise<Choice | undefined> | undefined} */
let remembered;

/** Which version is shown; undefined before the first copy is complete. */
function choice() {
  remembered ??= caches
    .open(notes)
    .then((cache) => cache.match(noteAddress))
    .then((note) => /** @type {Promise<Choice> | undefined} */ (note?.json()));
  remembered.catch(() => (remembered = undefined));
  return remembered;
}

/** @param {Choice} chosen */
async function choose(chosen) {
  await (await caches.open(notes)).put(noteAddress, Response.json(chosen));
  remembered = Promise.resolve(chosen);
}

/** @param {readonly (string | undefined)[]} versions */
async function keepOnly(versions) {
  const kept = [notes, ...versions.map((version) => shelf(version ?? ''))];
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(family) && !kept.includes(name)).map((name) => caches.delete(name)));
}

/** @param {object} message */
async function tell(message) {
  for (const client of await worker.clients.matchAll({ includeUncontrolled: true })) client.postMessage(message);
}

/** A connection that costs by the byte, as far as the browser says so. */
function isMetered() {
  const { connection } = /** @type {{ connection?: { saveData?: boolean, type?: string } }} */ (worker.navigator);
  return connection?.saveData === true || connection?.type === 'cellular';
}

/** @returns {Promise<readonly PackedFile[]>} */
async function fetchPack() {
  const answer = await fetch(new URL(BUILD.pack, scope), { cache: 'no-store' });
  if (!answer.ok || answer.body === null) throw new Error(`The pack was answered with ${String(answer.status)}.`);
  let bytes = 0;
  /** @type {TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>} */
  const counted = new TransformStream({
    transform(chunk, controller) {
      bytes += chunk.byteLength;
      void tell({ offline: 'progress', share: bytes / BUILD.bytes });
      controller.enqueue(chunk);
    },
  });
  const text = await new Response(answer.body.pipeThrough(counted).pipeThrough(new DecompressionStream('gzip'))).text();
  /** @type {readonly PackedFile[]} */
  const files = JSON.parse(text);
  return files;
}

/** @param {PackedFile} file */
function responseOf({ type, text, base64 }) {
  const body = base64 === undefined ? text : Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const page = type.startsWith('text/html');
  return new Response(body, { headers: { 'Content-Type': type, 'X-Content-Type-Options': 'nosniff', ...(page ? BUILD.headers : {}) } });
}

async function install() {
  const chosen = await choice();
  // The first copy was asked for by the page; a later one would come unasked.
  if (chosen !== undefined && isMetered()) throw new Error('A metered connection: the next version waits.');
  try {
    const files = await fetchPack();
    await keepOnly([chosen?.current]);
    const cache = await caches.open(shelf(BUILD.version));
    for (let i = 0; i < files.length; i += batch) {
      await Promise.all(files.slice(i, i + batch).map((file) => cache.put(new URL(file.path, scope), responseOf(file))));
    }
  } catch (error) {
    if (chosen?.current !== BUILD.version) await caches.delete(shelf(BUILD.version));
    const full = error instanceof DOMException && error.name === 'QuotaExceededError';
    await tell({ offline: 'failed', reason: full ? 'full' : 'lost' });
    throw error;
  }
}

async function activate() {
  const chosen = await choice();
  if (chosen !== undefined && (await caches.has(shelf(chosen.current)))) return;
  await choose({ current: BUILD.version });
  // Pages that are open came from the same host just now: from here on they do without it.
  await worker.clients.claim();
  await tell({ offline: 'ready' });
}

/**
 * Shows the newest version from now on, unless a talk is open in another window.
 * @param {string | undefined} asker id of the window that asks
 */
async function take(asker) {
  const windows = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const onStage = windows.some(({ id, url }) => id !== asker && isBelow(url, BUILD.stages));
  if (onStage) return 'busy';
  remembered = undefined;
  const chosen = await choice();
  if (chosen?.current !== BUILD.version) {
    // What other windows still load late stays on its shelf.
    await choose({ current: BUILD.version, ...(chosen === undefined ? {} : { previous: chosen.current }) });
  }
  await worker.skipWaiting();
  return 'taken';
}

/** @param {Request} request */
async function answer(request) {
  const url = new URL(request.url);
  const chosen = await choice();
  if (chosen === undefined) return fetch(request);
  const cache = await caches.open(shelf(chosen.current));
  const place = url.origin + url.pathname.replace(/index\.html$/, '');
  const found = await cache.match(place);
  if (found !== undefined) return found;
  const going = request.mode === 'navigate';
  if (going && !place.endsWith('/') && (await cache.match(`${place}/`)) !== undefined) {
    return Response.redirect(`${place}/${url.search}`, 302);
  }
  // A window that was opened before the last update loads its own parts.
  const earlier = chosen.previous === undefined ? undefined : await (await caches.open(shelf(chosen.previous))).match(place);
  if (earlier !== undefined) return earlier;
  try {
    return await fetch(request);
  } catch (error) {
    const missing = going ? await cache.match(new URL('404.html', scope)) : undefined;
    if (missing === undefined) throw error;
    return new Response(missing.body, { status: 404, headers: missing.headers });
  }
}

worker.addEventListener('install', (event) => {
  event.waitUntil(install());
});
worker.addEventListener('activate', (event) => {
  event.waitUntil(activate());
});
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope.href) || isBelow(request.url, BUILD.others)) return;
  event.respondWith(answer(request));
});
worker.addEventListener('message', (event) => {
  const port = event.ports[0];
  const asked = /** @type {{ offline?: string }} */ (event.data).offline;
  if (port === undefined) return;
  if (asked === 'which') event.waitUntil(choice().then((chosen) => port.postMessage({ version: BUILD.version, shown: chosen?.current })));
  if (asked === 'take') {
    const asker = event.source instanceof Client ? event.source.id : undefined;
    event.waitUntil(take(asker).then((result) => port.postMessage(result)));
  }
});
