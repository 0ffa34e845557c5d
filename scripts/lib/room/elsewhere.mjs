import { spelledCode } from '../../../src/room/protocol/ids.ts';
import { indent, links } from './links.mjs';
import { rememberRoom } from './remember.mjs';

/**
 * Says what a broker elsewhere needs to know of a room, and how people come in. `SITE_URL` is where the site is published.
 * @param {{ url: string, base: string, fresh: boolean }} options
 */
export async function showRoomElsewhere({ url, base, fresh }) {
  const { room, secret } = await rememberRoom({ fresh });
  const { audience, presenter } = links({ room, secret });
  const given = process.env['SITE_URL'];
  const site = given !== undefined && URL.canParse(given) ? new URL(base, given).href : `https://ENDEREÇO-DO-SITE${base}`;
  process.stdout.write(indent([
    '',
    `Sala ${spelledCode(room)} em ${url}`,
    '',
    `Código, para a configuração da sala:   ${room}`,
    `Segredo de quem apresenta:             ${secret}`,
    '',
    `Para o público:                ${audience(site)}`,
    `Só para quem apresenta:        ${presenter(site)}`,
    '',
    'Outra sala: npm run sala -- nova. Como configurar: deploy/README.pt-BR.md',
    '',
  ]));
}
