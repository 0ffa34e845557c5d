import { toFragment } from '../../../src/room/protocol/link.ts';

/**
 * The two links into a room, from the address of the site.
 * @param {{ room: string, secret: string }} kept
 */
export function links({ room, secret }) {
  return {
    audience: (/** @type {string} */ site) => `${site}sala/${toFragment({ room })}`,
    presenter: (/** @type {string} */ site) => `${site}sala/conduzir/${toFragment({ room, secret })}`,
  };
}

/**
 * Lines for the terminal, set off from its edge.
 * @param {readonly string[]} lines
 */
export const indent = (lines) => `${lines.map((line) => (line === '' ? '' : `  ${line}`)).join('\n')}\n`;
