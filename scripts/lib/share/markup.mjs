// How a card looks: the poster's headline over the assembly line, whose station is lit.

export const size = { width: 1200, height: 630 };

const COLOURS = { labour: '#d78bd8', data: '#6aa9f4', algorithms: '#f0b32e', models: '#ff6a4f', computing: '#41c998' };
const [GROUND, INK, MUTED] = ['#101214', '#f4f0e7', '#b9b4a9'];

const escape = (/** @type {string} */ text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * The line along the bottom: four stations on the track of computing power.
 * @param {string} lit
 */
function line(lit) {
  const stops = /** @type {const} */ (['labour', 'data', 'algorithms', 'models']);
  const boxes = stops.map((stop, i) => {
    const fill = lit === stop ? COLOURS[stop] : GROUND;
    return `<rect x="${String(64 + i * 278)}" y="6" width="238" height="26" fill="${fill}" stroke="${COLOURS[stop]}" stroke-width="4"/><path d="M${String(304 + i * 278)} 19h36" stroke="${INK}" stroke-width="3"/>`;
  });
  return `<svg width="1200" height="74" viewBox="0 0 1200 74"><g>${boxes.join('')}</g><rect x="0" y="46" width="1200" height="${lit === 'computing' ? '28' : '12'}" fill="${COLOURS.computing}"/></svg>`;
}

/**
 * The card as a page as large as the picture.
 * @param {import('./cards.mjs').Card} card
 * @param {string} faces the fonts' rules
 */
export function cardMarkup({ brand, title, hook, station, number }, faces) {
  const colour = COLOURS[/** @type {keyof typeof COLOURS} */ (station)];
  return `<!doctype html><style>${faces}
    body { margin: 0; width: 1200px; height: 630px; box-sizing: border-box; background: ${GROUND}; color: ${INK}; display: grid; grid-template: 92px 1fr 74px / auto 1fr; column-gap: 48px; }
    b { grid-column: 1 / -1; align-self: end; padding: 0 64px 16px; margin: 0; border-bottom: 3px solid ${INK}; font: 800 38px/1 Headline; text-transform: uppercase; }
    i { font: 800 380px/0.74 Headline; color: ${colour}; align-self: center; padding-left: 58px; }
    div { align-self: center; padding-right: 64px; grid-column-end: -1; }
    i:empty { display: none; }
    i:empty + div { padding-left: 64px; grid-column: 1 / -1; }
    h1 { font: 800 ${number === '' ? '150' : title.length > 26 ? '84' : '104'}px/0.96 Headline; text-transform: uppercase; margin: 0 0 24px; text-wrap: balance; }
    p { font: 400 34px/1.28 Text; margin: 0; color: ${MUTED}; text-wrap: pretty; display: -webkit-box; -webkit-line-clamp: 4; -webkit-box-orient: vertical; overflow: hidden; }
    svg { grid-column: 1 / -1; }
  </style><b>${escape(brand)}</b><i>${escape(number)}</i><div><h1>${escape(title)}</h1><p>${escape(hook)}</p></div>${line(station)}`;
}
