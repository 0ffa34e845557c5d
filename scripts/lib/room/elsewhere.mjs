import { roomTerminal } from '../../../src/i18n/room-terminal.ts';
import { spelledCode } from '../../../src/room/protocol/ids.ts';
import { buildLocale } from '../locale.mjs';
import { indent, links } from './links.mjs';
import { rememberRoom } from './remember.mjs';

/**
 * Says what a broker elsewhere needs to know of a room, and how people come in. `SITE_URL` is where the site is published.
 * @param {{ url: string, base: string, fresh: boolean }} options
 */
export async function showRoomElsewhere({ url, base, fresh }) {
  const { room, secret } = await rememberRoom({ fresh });
  const t = roomTerminal[buildLocale()];
  const { audience, presenter } = links({ room, secret });
  const given = process.env['SITE_URL'];
  const site = given !== undefined && URL.canParse(given) ? new URL(base, given).href : `https://${t.site}${base}`;
  process.stdout.write(indent([
    '',
    `${t.room} ${spelledCode(room)} ${t.at} ${url}`,
    '',
    `${t.code}: ${room}`,
    `${t.secret}: ${secret}`,
    '',
    `${t.forAudience}: ${audience(site)}`,
    `${t.forPresenter}: ${presenter(site)}`,
    '',
    `${t.another}: npm run sala -- nova. ${t.configure}`,
    '',
  ]));
}
