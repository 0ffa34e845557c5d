/** The ground under the line, to scale: tokens of training wide, active parameters high, so that its area is the training's arithmetic. */
import { defaultsNow } from '../model/live.ts';
import { textOf } from '../numbers/show.ts';
import { abertura } from '../i18n/charts/abertura.ts';
import { formatQuantity, line } from '../i18n/format.ts';
import type { Chart, ChartContext } from './chart.ts';
import { rect, rule, text } from './svg.ts';

const width = 520;
const height = 300;
const frame = { left: 6, right: width - 28, top: 76, bottom: height - 28 };

/** The scenario's rectangle and the default's, on the one scale that holds both. */
function sides(now: readonly [tokens: number, parameters: number], standard: readonly [tokens: number, parameters: number]): readonly (readonly [w: number, h: number])[] {
  const across = (frame.right - frame.left) / Math.max(now[0], standard[0]);
  const down = (frame.bottom - frame.top) / Math.max(now[1], standard[1]);
  // Room to grow: at the default the ground takes three quarters of the paper each way.
  const [sx, sy] = [Math.min(across, (0.76 * (frame.right - frame.left)) / standard[0]), Math.min(down, (0.76 * (frame.bottom - frame.top)) / standard[1])];
  return [now, standard].map(([tokens, parameters]) => [Math.max(2, tokens * sx), Math.max(2, parameters * sy)] as const);
}

const of = (values: ChartContext['values']): readonly [number, number] => [Number(values['trainingTokens']), Number(values['activeParameters'])];

/** Three stations on the ground, always of one size: the base grows, the line does not. */
function stations(t: (typeof abertura)['pt-BR']['base']): string {
  const y = frame.top;
  const names = [['data', t.data], ['algorithms', t.algorithms], ['models', t.models]] as const;
  return (
    rule(frame.left, y, frame.right, y, 'axis') +
    names.map(([kind, name], i) => {
      const x = frame.left + 20 + i * 150;
      return `<rect class="stop-${kind}" x="${x}" y="${y - 40}" width="40" height="40"/>${text(x, y - 52, name)}${i < 2 ? `<path class="axis" d="M${x + 50} ${y - 20}h84m-9-6 9 6-9 6"/>` : ''}`;
    }).join('')
  );
}

/** The ground as a wall of racks; where it is too small for that, nothing. */
function racks(w: number, h: number): string {
  const count = Math.floor(w / 18);
  return h < 12 ? '' : `<path class="hair" d="${Array.from({ length: count }, (_, i) => `M${frame.left + 18 * (i + 1)} ${frame.top + 3}v${Math.round(h) - 6}`).join('')}"/>`;
}

function draw({ values, locale }: ChartContext): string {
  const t = abertura[locale].base;
  const [now = [2, 2], standard = [2, 2]] = sides(of(values), of(defaultsNow()));
  const [w, h] = now;
  const flop = textOf('trainingFlop', values['trainingFlop'] ?? 0, 'line', locale);
  const room = w > 210 && h > 60;
  return [
    stations(t),
    rect(frame.left, frame.top, w, h, 'bar-2'),
    racks(w, h),
    `<rect class="dash" x="${frame.left}" y="${frame.top}" width="${standard[0].toFixed(1)}" height="${standard[1].toFixed(1)}"/>`,
    room
      ? text(frame.left + 14, frame.top + 42, flop, { role: 'big' })
      : text(Math.min(frame.left + w + 12, width - 250), frame.top + Math.min(h, 150) + 34, flop, { role: 'big' }),
    text(frame.left, Math.min(frame.top + Math.max(h, standard[1]) + 22, height - 6), `${t.tokens} →`),
    `<text class="tick" transform="translate(${(frame.left + Math.max(w, standard[0]) + 12).toFixed(1)} ${frame.top + 16}) rotate(90)">${t.parameters} →</text>`,
  ].join('');
}

export const computeBase: Chart = {
  width,
  height,
  draw,
  table: ({ values, locale }) => {
    const t = abertura[locale].base;
    const show = (id: string): string => textOf(id, values[id] ?? 0, 'line', locale);
    const standard = of(defaultsNow());
    const now = of(values);
    return {
      caption: t.caption,
      head: [t.what, t.value],
      rows: [
        [t.tokens, show('trainingTokens')],
        [t.parameters, show('activeParameters')],
        [t.flop, show('trainingFlop')],
        [t.times, line(formatQuantity((now[0] * now[1]) / (standard[0] * standard[1]), 'ratio', locale, 'times'))],
      ],
    };
  },
};
