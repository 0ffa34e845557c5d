import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { prefixes } from '../../src/i18n/locales.ts';
import { settingsFile } from '../../src/room/protocol/settings.ts';
import { cacheControl, headersOf } from './headers.mjs';

/** By plain http from another machine browsers leave this one aside, and complain about it on every page. */
const SECURE_ONLY = 'Cross-Origin-Opener-Policy';
/** A bare address of a local network, for which there are no certificates. */
const OTHER_MACHINE = /^(?!127\.)\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?$/;

/**
 * @typedef {object} Served
 * @property {string} url address of the first page, with the base path, ending in a slash
 * @property {import('node:http').Server} http for what shares the port
 * @property {() => Promise<void>} close
 */

/**
 * Serves a built site as a good static host would: compressed, cached, with the security headers and a 404 page.
 * The files are listed once at the start, so a new build needs a new server.
 * @param {{ dir: string, base?: string, port?: number, host?: string, secure?: boolean, brotli?: boolean, texts?: Readonly<Record<string, string>> }} options
 *   `port` 0 takes any free one; `secure: false` leaves out the security headers and `brotli: false` answers with gzip
 *   (to measure as a plain host would send); `texts` are files of this server alone, by their path below the base.
 * @returns {Promise<Served>} Rejects with the system's error, `EADDRINUSE` for a port in use.
 */
export async function startServer({ dir, base = '/', port = 0, host = '127.0.0.1', secure = true, brotli = true, texts = {} }) {
  const missingPages = Object.values(prefixes)
    .map((prefix) => ({ prefix, file: join(dir, prefix, '404.html') }))
    .filter(({ file }) => existsSync(file))
    .map(({ prefix, file }) => ({ below: base + prefix, page: readFileSync(file) }));
  /**
   * @param {string} url
   * @param {string | undefined} host the name that this server was reached under
   */
  const headersFor = (url, host) => Object.entries(secure ? headersOf(url.startsWith(base) ? url.slice(base.length - 1) : url, ownRoom(host)) : {}).filter(([name]) => name !== SECURE_ONLY || !OTHER_MACHINE.test(host ?? ''));
  /**
   * Older WebKit takes `'self'` for http alone: the room of this server is named too.
   * @param {string | undefined} host
   */
  const ownRoom = (host) => (settingsFile in texts && host !== undefined && /^[\w.:[\]-]+$/.test(host) ? `ws://${host}` : undefined);

  /**
   * In the language of the address; the root's says it first and last.
   * @param {import('node:http').ServerResponse} response
   * @param {string} path
   */
  const notFound = (response, path) => {
    const { page = 'Página não encontrada' } = missingPages.findLast(({ below }) => path.startsWith(below)) ?? missingPages[0] ?? {};
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' }).end(page);
  };
  const files = sirv(dir, {
    brotli,
    gzip: true,
    etag: true,
    onNoMatch: (request, response) => notFound(response, base + (request.url ?? '/').slice(1)),
    setHeaders: (response, pathname) => response.setHeader('Cache-Control', cacheControl(pathname)),
  });

  const server = createServer((request, response) => {
    for (const [name, value] of headersFor(request.url ?? '/', request.headers.host)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const [path, query] = splitQuery(request.url ?? '/');
    const search = query === undefined ? '' : `?${query}`;
    if (base !== '/' && (path === '/' || `${path}/` === base)) {
      response.writeHead(302, { Location: base + search }).end();
      return;
    }
    if (!path.startsWith(base)) {
      notFound(response, path);
      return;
    }
    const inner = path.slice(base.length - 1);
    const text = Object.hasOwn(texts, inner.slice(1)) ? texts[inner.slice(1)] : undefined;
    if (text !== undefined) {
      response.writeHead(200, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-cache' }).end(request.method === 'HEAD' ? undefined : text);
      return;
    }
    // Relative links need the slash; every static host adds it too.
    if (!inner.endsWith('/') && !inner.includes('..') && !inner.startsWith('//') && existsSync(join(dir, inner, 'index.html'))) {
      response.writeHead(301, { Location: `${path}/${search}` }).end();
      return;
    }
    request.url = inner + search;
    files(request, response);
  });

  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(undefined));
  });
  const address = server.address();
  const actual = typeof address === 'object' && address ? address.port : port;
  const shown = host === '127.0.0.1' || host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return {
    url: `http://${shown}:${String(actual)}${base}`,
    http: server,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {string} url
 * @returns {[string, string | undefined]}
 */
function splitQuery(url) {
  const at = url.indexOf('?');
  return at < 0 ? [url, undefined] : [url.slice(0, at), url.slice(at + 1)];
}
