import { placeholderNumber, placeholders } from '../../../src/assembly-line/template.ts';
import { lineHeight } from './config.mjs';

/** @typedef {import('./in-page.mjs').Layout} Layout */
/** @typedef {import('./in-page.mjs').Point} Point */

/** Room around everything, for the width of lines. */
const MARGIN = 4;
const TIP = { length: 11, half: 5 };
const CORNER = 8;
/** How far below the middle of a line its letters stand. */
const BASELINE = 5.5;
/** Where the name of a frame starts, from its corner: arrows come in at the middle. */
const FRAME = { left: 12, top: 21 };

/** Half a unit of a drawing is less than half its thinnest line. @param {number} value */
const at = (value) => String(Math.round(value) + 0);

/** @param {string} text */
const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/**
 * @param {Point} from
 * @param {Point} to
 * @param {number} length
 * @returns {Point} `length` away from `from`, towards `to`
 */
function towards(from, to, length) {
  const whole = Math.hypot(to[0] - from[0], to[1] - from[1]);
  return whole === 0 ? from : [from[0] + ((to[0] - from[0]) * length) / whole, from[1] + ((to[1] - from[1]) * length) / whole];
}

/** Corners of a line without those that lie between two others. @param {Point[]} points */
function corners(points) {
  return points.filter((point, i) => {
    const [before, after] = [points[i - 1], points[i + 1]];
    if (before === undefined || after === undefined) return true;
    const bend = (point[0] - before[0]) * (after[1] - point[1]) - (point[1] - before[1]) * (after[0] - point[0]);
    return Math.abs(bend) > 1;
  });
}

/**
 * A straight piece, as short as it can be written.
 * @param {Point | undefined} from
 * @param {Point} to
 */
function straight(from, to) {
  if (from !== undefined && at(from[1]) === at(to[1])) return `H${at(to[0])}`;
  if (from !== undefined && at(from[0]) === at(to[0])) return `V${at(to[1])}`;
  return `L${at(to[0])} ${at(to[1])}`;
}

/** A line with rounded corners. @param {Point[]} points */
function line(points) {
  /** @type {Point | undefined} */
  let pen;
  return points
    .map((point, i) => {
      const [before, after] = [points[i - 1], points[i + 1]];
      if (before === undefined) {
        pen = point;
        return `M${at(point[0])} ${at(point[1])}`;
      }
      if (after === undefined) return straight(pen, point);
      const room = Math.min(CORNER, Math.hypot(point[0] - before[0], point[1] - before[1]) / 2, Math.hypot(after[0] - point[0], after[1] - point[1]) / 2);
      const [into, out] = [towards(point, before, room), towards(point, after, room)];
      const way = straight(pen, into);
      pen = out;
      return `${way}Q${at(point[0])} ${at(point[1])} ${at(out[0])} ${at(out[1])}`;
    })
    .join('');
}

/** @param {import('./in-page.mjs').DrawnNode} node */
function outline({ id, shape, box: { x, y, width, height } }) {
  const rect = (/** @type {number} */ radius) =>
    `<rect x="${at(x)}" y="${at(y)}" width="${at(width)}" height="${at(height)}"${radius === 0 ? '' : ` rx="${at(radius)}"`}/>`;
  const [right, bottom, middle] = [x + width, y + height, y + height / 2];
  switch (shape) {
    case 'rect':
    case 'squareRect':
      return rect(0);
    case 'roundedRect':
      return rect(8);
    case 'stadium':
      return rect(height / 2);
    case 'circle':
      return `<circle cx="${at(x + width / 2)}" cy="${at(middle)}" r="${at(width / 2)}"/>`;
    case 'hexagon': {
      const cut = Math.min(height / 2, 18);
      return `<path d="M${at(x + cut)} ${at(y)}H${at(right - cut)}L${at(right)} ${at(middle)}L${at(right - cut)} ${at(bottom)}H${at(x + cut)}L${at(x)} ${at(middle)}Z"/>`;
    }
    case 'cylinder': {
      const rise = Math.min(12, height / 6);
      const arc = `${at(width / 2)} ${at(rise)} 0 0`;
      return `<path d="M${at(x)} ${at(y + rise)}A${arc} 0 ${at(right)} ${at(y + rise)}A${arc} 0 ${at(x)} ${at(y + rise)}V${at(bottom - rise)}A${arc} 0 ${at(right)} ${at(bottom - rise)}V${at(y + rise)}"/>`;
    }
    default:
      throw new Error(`"${id}" has the shape "${shape}"; there are [box], (rounded box), ([stadium]), ((circle)), {{hexagon}} and [(cylinder)]`);
  }
}

/**
 * @param {Layout} layout what Mermaid laid out
 * @param {readonly import('../../../src/assembly-line/template.ts').LiveToken[]} tokens
 * @param {string} hash
 */
export function toSvg(layout, tokens, hash) {
  /** @param {string} text */
  const live = (text) =>
    escape(text).replaceAll(placeholders, (_, /** @type {string} */ coded) => {
      const token = tokens[placeholderNumber(coded)];
      if (token === undefined) throw new Error('a live value was lost on the way through Mermaid');
      return `<tspan data-${token.kind}="${token.id}"${token.show === 'line' ? '' : ` data-show="${token.show}"`}></tspan>`;
    });
  /**
   * @param {import('./in-page.mjs').Label | undefined} label
   * @param {number} height of a line
   * @param {Point} [start] where the first line starts, for what is not centred
   */
  const letters = (label, height, start) => {
    if (label === undefined) return '';
    const first = start?.[1] ?? label.middle[1] - ((label.lines.length - 1) * height) / 2 + BASELINE;
    const across = start?.[0] ?? label.middle[0];
    return label.lines
      .map((runs, i) => {
        const whole = runs.every(({ bold, text }) => bold || text.trim() === '');
        /** @type {{ bold: boolean, text: string }[]} */
        const merged = [];
        for (const { bold, text } of runs) {
          const last = merged.at(-1);
          if (last?.bold === bold) last.text += text;
          else merged.push({ bold, text });
        }
        const written = merged.map(({ bold, text }) => (bold && !whole ? `<tspan class="b">${live(text)}</tspan>` : live(text))).join('').trim();
        return `<text${whole ? ' class="b"' : ''} x="${at(across)}" y="${at(first + i * height)}">${written}</text>`;
      })
      .join('');
  };

  /** Mermaid's lines are closer than ours: they stand around the middle of their box. @param {import('./in-page.mjs').DrawnNode} node */
  const centred = ({ label, shape, box }) => {
    if (label === undefined || shape === 'cylinder') return label;
    return { ...label, middle: /** @type {Point} */ ([label.middle[0], box.y + box.height / 2]) };
  };
  /** @param {import('./in-page.mjs').DrawnNode} node */
  const head = (node) => `<g class="${[node.group ? 'cluster' : 'node', node.classes].join(' ').trim()}" data-node="${escape(node.id)}"${node.inside === undefined ? '' : ` data-in="${escape(node.inside)}"`}>${outline(node)}`;
  const body = [
    ...layout.edges.map(({ from, to, pattern, tip, points, label }) => {
      const bends = corners(points);
      const [end, before] = [bends.at(-1), bends.at(-2)];
      if (end === undefined || before === undefined) throw new Error(`the arrow from "${from}" to "${to}" has no length`);
      const base = tip ? towards(end, before, TIP.length) : end;
      const side = towards([0, 0], [end[1] - before[1], before[0] - end[0]], TIP.half);
      const arrow = tip
        ? `<path class="tip" d="M${at(end[0])} ${at(end[1])}L${at(base[0] + side[0])} ${at(base[1] + side[1])}L${at(base[0] - side[0])} ${at(base[1] - side[1])}Z"/>`
        : '';
      return `<g class="edge${pattern === 'solid' ? '' : ` ${pattern}`}" data-edge="${escape(`${from}-${to}`)}"><path d="${line([...bends.slice(0, -1), base])}"/>${arrow}${letters(label, lineHeight.edge)}</g>`;
    }),
    ...layout.nodes.map((node) => `${head(node)}${letters(centred(node), lineHeight.label, node.group ? [node.box.x + FRAME.left, node.box.y + FRAME.top] : undefined)}</g>`),
  ];

  const xs = [...layout.nodes.flatMap(({ box }) => [box.x, box.x + box.width]), ...layout.edges.flatMap(({ points }) => points.map(([x]) => x))];
  const ys = [...layout.nodes.flatMap(({ box }) => [box.y, box.y + box.height]), ...layout.edges.flatMap(({ points }) => points.map(([, y]) => y))];
  const [left, top] = [Math.floor(Math.min(...xs)) - MARGIN, Math.floor(Math.min(...ys)) - MARGIN];
  const [width, height] = [Math.ceil(Math.max(...xs)) + MARGIN - left, Math.ceil(Math.max(...ys)) + MARGIN - top];
  const drawn = [
    `<svg xmlns="http://www.w3.org/2000/svg" class="drawn" viewBox="${left} ${top} ${width} ${height}" width="${width}" height="${height}" data-hash="${hash}">`,
    `<title>${live(layout.title)}</title><desc>${live(layout.description)}</desc>`,
    ...body,
    '</svg>\n',
  ].join('\n');
  if (drawn.includes('§')) throw new Error('a live value was cut in two: make flowchart.wrappingWidth larger in the head of the source');
  return drawn;
}
