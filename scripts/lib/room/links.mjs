import { placeOf } from '../../../src/i18n/locales.ts';
import { toFragment } from '../../../src/room/protocol/link.ts';
import { buildLocale } from '../locale.mjs';

/**
 * The two links into a room, from the address of the site, in the language of SITE_LOCALE.
 * @param {{ room: string, secret: string }} kept
 */
export function links({ room, secret }) {
  const locale = buildLocale();
  return {
    audience: (/** @type {string} */ site) => `${site}${placeOf('/sala/', locale)}${toFragment({ room })}`,
    presenter: (/** @type {string} */ site) => `${site}${placeOf('/sala/conduzir/', locale)}${toFragment({ room, secret })}`,
  };
}

/**
 * Lines for the terminal, set off from its edge.
 * @param {readonly string[]} lines
 */
export const indent = (lines) => `${lines.map((line) => (line === '' ? '' : `  ${line}`)).join('\n')}\n`;
