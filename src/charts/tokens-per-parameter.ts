/** What each set of constants says is best: tokens per parameter, by the arithmetic that one can spend. */
import { formatNumber, line } from '../i18n/format.ts';
import { parametros } from '../i18n/charts/parametros.ts';
import { besiroglu, hoffmann, optimalTokensPerParameterWith, type LawConstants } from '../model/scaling-law.ts';
import type { Chart, ChartContext } from './chart.ts';
import { axis, path, px, rule, text } from './svg.ts';

const width = 540;
const height = 300;
const frame = { left: 46, right: width - 8, top: 30, bottom: height - 58 };
const flops = [1e21, 1e27] as const;
const ratios = [10, 400] as const;
/** The fact `chinchilla-ratio`. */
const recipe = 20;

function draw({ values, locale }: ChartContext): string {
  const t = parametros[locale].ratio;
  const laws = parametros[locale].laws;
  const x = axis(flops, [frame.left, frame.right], 'log');
  const y = axis(ratios, [frame.bottom, frame.top], 'log');
  const per = Number(values['trainingFlopPerParameterToken']);
  const grid = Array.from({ length: 25 }, (_, i) => flops[0] * 10 ** (i / 4));
  const curve = (law: LawConstants, role: string): string =>
    path(grid.map((flop) => [x(flop), y(optimalTokensPerParameterWith(law, flop, per))] as const), role);
  const at = x(Number(values['trainingFlop']));
  const own = y(Number(values['trainingTokens']) / Number(values['activeParameters']));
  const left = at > (frame.left + frame.right) / 2;
  return [
    ...[10, 20, 50, 100, 200, 400].map((value) => rule(frame.left, y(value), frame.right, y(value), 'hair') + text(frame.left - 8, y(value) + 5, String(value), { anchor: 'end' })),
    ...[1e21, 1e23, 1e25, 1e27].map((value) => text(x(value), frame.bottom + 24, line(formatNumber(value, locale, 1)).replace(/^1 × /, ''), { anchor: value === 1e21 ? 'start' : value === 1e27 ? 'end' : 'middle' })),
    text(0, 16, t.axis),
    text(frame.right, height - 8, t.flop, { anchor: 'end' }),
    rule(frame.left, y(recipe), frame.right, y(recipe), 'axis'),
    text(frame.right, y(recipe) - 9, t.own, { anchor: 'end', role: 'strong halo' }),
    curve(besiroglu, 'curve'),
    curve(hoffmann, 'dash'),
    text(frame.left + 8, y(optimalTokensPerParameterWith(besiroglu, flops[0], per)) + 28, laws.besiroglu, { role: 'value halo' }),
    text(frame.left + 8, y(optimalTokensPerParameterWith(hoffmann, flops[0], per)) - 26, laws.hoffmann, { role: 'strong halo' }),
    rule(at, frame.bottom, at, own, 'axis'),
    `<circle class="mark" cx="${px(at)}" cy="${px(own)}" r="8"/>`,
    text(at + (left ? -14 : 14), own - 8, t.scenario, { anchor: left ? 'end' : 'start', role: 'strong halo' }),
  ].join('');
}

export const tokensPerParameter: Chart = {
  width,
  height,
  draw,
  table: ({ values, locale }) => {
    const t = parametros[locale].ratio;
    const show = (value: number): string => line(formatNumber(value, locale));
    const per = Number(values['trainingFlopPerParameterToken']);
    const own = Number(values['trainingFlop']);
    return {
      caption: t.caption,
      head: t.head,
      rows: [
        ...[own, 5.8e23, 1.2e26].map((flop) => [show(flop), ...[besiroglu, hoffmann].map((law) => show(optimalTokensPerParameterWith(law, flop, per)))]),
        [t.actual, show(Number(values['trainingTokens']) / Number(values['activeParameters'])), ''],
      ],
    };
  },
};
