/** Loss against data, a curve for each size of model: starved of data, none gets better; none passes the floor. */
import { formatBrief, formatNumber, formatQuantity, line } from '../i18n/format.ts';
import { parametros } from '../i18n/charts/parametros.ts';
import { site } from '../i18n/charts/site.ts';
import { textOf } from '../numbers/show.ts';
import type { Chart, ChartContext } from './chart.ts';
import { axis, path, px, rect, rule, text } from './svg.ts';

const width = 560;
const height = 330;
const frame = { left: 4, top: 14, bottom: height - 92 };
/** Beside the curves stand their names, at least this wide. */
const leastNames = 92;
const letterWidth = 10;
const tokens = [1e10, 1e15] as const;
const losses = [1.68, 2.66] as const;
const others = [1e9, 1e10, 1e12];
/** A model of another size that read enough: the facts `chinchilla-parameters` and `chinchilla-tokens`. */
export const rival = { parameters: 70e9, tokens: 1.4e12 } as const;

interface Law {
  readonly floor: number;
  readonly size: (parameters: number) => number;
  readonly data: (tokens: number) => number;
}

/** The law's three terms with the model's own constants. */
function law({ values }: ChartContext): Law {
  const number = (id: string): number => Number(values[id]);
  return {
    floor: number('irreducibleLoss'),
    size: (parameters) => number('parameterLoss') / parameters ** number('parameterExponent'),
    data: (count) => number('dataLoss') / count ** number('dataExponent'),
  };
}

function draw(context: ChartContext): string {
  const { values, locale } = context;
  const t = site[locale].law;
  const { floor, size, data } = law(context);
  const [own, seen] = [Number(values['activeParameters']), Number(values['trainingTokens'])];
  const longest = Math.max(...[...others, own].map((parameters) => formatBrief(parameters, locale).length));
  const right = width - Math.max(leastNames, 8 + longest * letterWidth);
  const x = axis(tokens, [frame.left, right], 'log');
  const y = axis(losses, [frame.bottom, frame.top]);
  const grid = Array.from({ length: 26 }, (_, i) => tokens[0] * 10 ** (i / 5));
  const curve = (parameters: number, role: string): string =>
    path(grid.map((d) => [x(d), y(floor + size(parameters) + data(d))] as const).filter(([, at]) => at > frame.top), role);
  const ends = (parameters: number): number => y(floor + size(parameters) + data(tokens[1]));
  const name = (parameters: number, role: string): string =>
    text(right + 8, ends(parameters) + 5, formatBrief(parameters, locale), { role });
  const loss = floor + size(own) + data(seen);
  const isRival = own === rival.parameters && seen === rival.tokens;
  const rivalAt = y(floor + size(rival.parameters) + data(rival.tokens));
  // The floor's name stands where the scenario's line does not cross it.
  const early = seen < 1e12;
  // What is missing above the floor, as the two parts of one bar.
  const parts = [size(own), data(seen)] as const;
  const scale = (width - 2) / Math.max(0.3, parts[0] + parts[1]);
  const strip = height - 46;
  return [
    rule(frame.left, y(floor), right, y(floor), 'dash'),
    early ? text(right, y(floor) + 19, t.floor, { anchor: 'end', role: 'tick' }) : text(frame.left, y(floor) + 19, t.floor, { role: 'tick' }),
    ...others.map((parameters) => curve(parameters, 'hair')),
    ...others.filter((parameters) => Math.abs(ends(parameters) - ends(own)) > 17).map((parameters) => name(parameters, 'tick')),
    curve(own, 'curve'),
    ...(isRival ? [] : [`<circle class="point" cx="${px(x(rival.tokens))}" cy="${px(rivalAt)}" r="7"/>`, text(x(rival.tokens) + 14, rivalAt - 12, `${parametros[locale].mark}: ${formatBrief(rival.parameters, locale)}`, { role: 'tick halo' })]),
    name(own, 'strong'),
    rule(x(seen), frame.bottom, x(seen), y(Math.min(loss, losses[1])), 'axis'),
    `<circle class="mark" cx="${px(x(seen))}" cy="${px(y(Math.min(loss, losses[1])))}" r="9"/>`,
    rule(frame.left, frame.bottom, right, frame.bottom, 'axis'),
    text(x(seen), frame.bottom + 20, `${textOf('trainingTokens', seen, 'number', locale)} ${formatQuantity(seen, 'token', locale).unit}`, { anchor: seen > 1e14 ? 'end' : seen < 2e11 ? 'start' : 'middle', role: 'strong' }),
    rect(1, strip, parts[0] * scale, 20, 'bar-2'),
    rect(1 + parts[0] * scale, strip, parts[1] * scale, 20, 'bar'),
    text(1, strip + 40, t.lackSize),
    text(Math.max(350, 1 + (parts[0] + parts[1]) * scale), strip + 40, t.lackData, { anchor: 'end', role: 'value' }),
  ].join('');
}

export const scalingLaw: Chart = {
  width,
  height,
  draw,
  table: (context) => {
    const t = site[context.locale];
    const { floor, size, data } = law(context);
    const show = (value: number): string => line(formatNumber(value, context.locale));
    const exact = (value: number): string => line(formatNumber(value, context.locale, 4));
    return {
      caption: t.law.caption,
      head: [t.what, t.law.loss],
      rows: [
        [t.law.base, show(floor)],
        [t.law.lackSize, show(size(Number(context.values['activeParameters'])))],
        [t.law.lackData, show(data(Number(context.values['trainingTokens'])))],
        [t.law.here, exact(Number(context.values['expectedLoss']))],
        [`${parametros[context.locale].mark}: ${formatBrief(rival.parameters, context.locale)}, ${formatBrief(rival.tokens, context.locale)}`, exact(floor + size(rival.parameters) + data(rival.tokens))],
      ],
    };
  },
};
