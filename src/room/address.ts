/** The room's address as the hall sees it: short enough to be read from afar, and as a code for cameras. */
import { qr } from '../charts/qr.ts';
import { path, placeOf } from '../i18n/locales.ts';
import { spelledCode } from './protocol/ids.ts';
import { toFragment } from './protocol/link.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';

export interface HallAddress {
  /** Opens the room by itself. */
  readonly link: string;
  /** The page where the code is typed, without what browsers add by themselves. */
  readonly typed: string;
  readonly code: string;
  /** True for an address that only this machine can reach: phones gain nothing from it. */
  readonly local: boolean;
}

/**
 * The address under which this site's room is reached.
 * @param hall the site's address for the hall; without it the one that this window was opened by
 */
export function hallAddress(room: string, hall?: string): HallAddress {
  const page = hall === undefined ? new URL(path('/sala/'), location.origin) : new URL(placeOf('/sala/'), hall);
  const { hostname } = page;
  return {
    link: page.href + toFragment({ room }),
    typed: page.href.replace(/^https?:\/\//, ''),
    code: spelledCode(room),
    local: hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.'),
  };
}

/** A QR code; always dark on light, which all cameras read. */
export function qrPicture(link: string, label: string): SVGSVGElement {
  const { size, path: bars } = qr(link);
  const svg = document.createElementNS(svgNamespace, 'svg');
  svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
  svg.setAttribute('class', 'room-qr');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', label);
  svg.setAttribute('shape-rendering', 'crispEdges');
  const ground = document.createElementNS(svgNamespace, 'rect');
  for (const side of ['width', 'height']) ground.setAttribute(side, String(size));
  const code = document.createElementNS(svgNamespace, 'path');
  code.setAttribute('d', bars);
  svg.append(ground, code);
  return svg;
}
