/** The scaling law twice, with the constants of its authors and of the replication: over data, and over size. */
import { formatBrief, formatNumber, line } from '../i18n/format.ts';
import { parametros } from '../i18n/charts/parametros.ts';
import { besiroglu, expectedLossWith, hoffmann, type LawConstants } from '../model/scaling-law.ts';
import type { Chart, ChartContext } from './chart.ts';
import { axis, path, px, rule, text } from './svg.ts';

const width = 540;
const height = 560;
const panel = { left: 4, right: width - 4, tall: 206 };
const losses = [1.4, 2.8] as const;
const tokens = [1e10, 1e15] as const;
const parameters = [1e9, 1e13] as const;

/** A giant that read little, its rival and itself well fed: facts `talk-large-model`, `gpt3-tokens`, `chinchilla-parameters`, `chinchilla-tokens`. */
const pairs = [
  [1e12, 3e11],
  [70e9, 1.4e12],
  [1e12, 20e12],
] as const;

function drawPanel(top: number, domain: readonly [number, number], at: number, loss: (law: LawConstants, value: number) => number, name: string, context: ChartContext): string {
  const t = parametros[context.locale].laws;
  const bottom = top + panel.tall;
  const x = axis(domain, [panel.left, panel.right], 'log');
  const y = axis(losses, [bottom, top]);
  const decades = Math.round(Math.log10(domain[1] / domain[0]));
  const grid = Array.from({ length: decades * 5 + 1 }, (_, i) => domain[0] * 10 ** (i / 5));
  const curve = (law: LawConstants, role: string): string =>
    path(grid.map((value) => [x(value), y(loss(law, value))] as const).filter(([, high]) => high > top), role);
  const here = x(at);
  const own = y(loss(besiroglu, at));
  const ticks = Array.from({ length: decades + 1 }, (_, i) => domain[0] * 10 ** i);
  return [
    ...ticks.map((value, i) => rule(x(value), bottom, x(value), bottom + 5, 'axis') + (ticks.length > 5 && i % 2 === 1 ? '' : text(x(value), bottom + 22, formatBrief(value, context.locale, 1), { anchor: i === 0 ? 'start' : i === decades ? 'end' : 'middle' }))),
    text(panel.right, bottom + 44, name, { anchor: 'end', role: 'strong' }),
    text(panel.left, top - 8, t.loss),
    rule(panel.left, y(besiroglu.floor), panel.right, y(besiroglu.floor), 'hair'),
    rule(panel.left, y(hoffmann.floor), panel.right, y(hoffmann.floor), 'hair'),
    curve(besiroglu, 'curve'),
    curve(hoffmann, 'dash'),
    rule(panel.left, bottom, panel.right, bottom, 'axis'),
    rule(here, bottom, here, own, 'axis'),
    `<circle class="mark" cx="${px(here)}" cy="${px(own)}" r="8"/>`,
    text(panel.right, y(loss(besiroglu, domain[1])) - 12, t.besiroglu, { anchor: 'end', role: 'value halo' }),
    text(panel.right, y(loss(hoffmann, domain[1])) + 26, t.hoffmann, { anchor: 'end', role: 'strong halo' }),
  ].join('');
}

export const twoLaws: Chart = {
  width,
  height,
  draw: (context) => {
    const t = parametros[context.locale].laws;
    const [own, seen] = [Number(context.values['activeParameters']), Number(context.values['trainingTokens'])];
    return [
      drawPanel(22, tokens, seen, (law, value) => expectedLossWith(law, own, value), t.data, context),
      drawPanel(302, parameters, own, (law, value) => expectedLossWith(law, value, seen), t.size, context),
    ].join('');
  },
  table: ({ values, locale }) => {
    const t = parametros[locale].laws;
    const show = (value: number, digits: number): string => line(formatNumber(value, locale, digits));
    const row = (name: string, n: number, d: number): readonly string[] => [name, ...[besiroglu, hoffmann].map((law) => show(expectedLossWith(law, n, d), 4))];
    return {
      caption: t.caption,
      head: t.head,
      rows: [
        row(t.scenario, Number(values['activeParameters']), Number(values['trainingTokens'])),
        ...pairs.map(([n, d]) => row(t.of(show(n, 2), show(d, 2)), n, d)),
        [t.floor, show(besiroglu.floor, 4), show(hoffmann.floor, 4)],
      ],
    };
  },
};
