// The one place for the headers that the site is sent with: our server uses them, static hosts get them as `_headers`.
import { prefixes } from '../../src/i18n/locales.ts';
import { roomOrigin } from './room/address.mjs';

/** What a page may load and run: its own files, nothing inline, nothing from elsewhere. */
const POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
};

/**
 * @param {string | undefined} room the one origin elsewhere that pages may speak to, once a room is joined
 * @returns {Readonly<Record<string, string>>}
 */
const securityHeaders = (room) => ({
  'Content-Security-Policy': Object.entries(POLICY).map(([what, from]) => `${what} ${from}${what === 'connect-src' && room !== undefined ? ` ${room}` : ''}`).join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
});

/** Where the build of a language puts the files whose names change with their content. */
const HASHED = Object.values(prefixes).map((prefix) => `/${prefix}_astro/`);

/** @param {string} pathname path below the base */
const isHashed = (pathname) => HASHED.some((folder) => pathname.startsWith(folder));

/**
 * What a file is sent with. A policy binds pages; on their parts it would only weigh.
 * @param {string} pathname path below the base
 * @param {string} [room] the origin of rooms elsewhere; what `SALA_URL` says where it is left out
 * @returns {Readonly<Record<string, string>>}
 */
export function headersOf(pathname, room = roomOrigin()) {
  return isHashed(pathname) ? { 'X-Content-Type-Options': 'nosniff' } : securityHeaders(room);
}

/** @param {string} pathname path below the base */
export function cacheControl(pathname) {
  return isHashed(pathname) ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/**
 * The same headers in the format that static hosts read.
 * @param {string} base the base path, with a slash at both ends
 */
export function headersFile(base) {
  const lines = [
    `${base}*`,
    ...Object.entries(headersOf('/')).map(([name, value]) => `  ${name}: ${value}`),
    ...HASHED.flatMap((folder) => [`${base}${folder.slice(1)}*`, `  Cache-Control: ${cacheControl(folder)}`]),
    ...Object.values(prefixes).flatMap((prefix) => [`${base}${prefix}sw.js`, `  Cache-Control: ${cacheControl('/sw.js')}`]),
  ];
  return `${lines.join('\n')}\n`;
}
