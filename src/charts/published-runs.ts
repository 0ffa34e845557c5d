/** Published training runs and the scenario on one map: arithmetic against GPU-hours, both logarithmic. */
import { uso } from '../i18n/charts/uso.ts';
import { formatNumber, formatQuantity, line } from '../i18n/format.ts';
import type { Chart, ChartContext } from './chart.ts';
import { axis, px, rule, text } from './svg.ts';

const width = 540;
const height = 336;
const flops = [1e22, 2e26] as const;
const hours = [1e4, 2e8] as const;
const frame = { left: 84, right: width - 10, top: 30, bottom: height - 60 };

interface Run {
  readonly name: string;
  readonly flop: number;
  readonly hours: number;
  /** FLOP a second that the chip's maker promises, dense, in 16 bits. */
  readonly peak: number;
  /** Where the name stands; unnamed runs are in the table. */
  readonly label?: 'left' | 'right' | 'above';
}

/** From `accelerators.ts`; the H800 computes as the H100 does. */
const [v100, a100, h100, tpu3, tpu4] = [125e12, 312e12, 989.4e12, 123e12, 275e12];

/** From `runs.ts`: 6 × active parameters × tokens, and the hours as published. */
export const runs: readonly Run[] = [
  { name: 'Pythia 6.9B', flop: 1.23e22, hours: 33_500, peak: a100 },
  { name: 'LLaMA 7B', flop: 4.02e22, hours: 82_432, peak: a100, label: 'right' },
  { name: 'Llama 2 13B', flop: 1.56e23, hours: 368_640, peak: a100 },
  { name: 'SmolLM3 3B', flop: 2.07e23, hours: 221_184, peak: h100, label: 'right' },
  { name: 'GPT-3', flop: 3.15e23, hours: 3_552_000, peak: v100, label: 'left' },
  { name: 'BLOOM 176B', flop: 3.87e23, hours: 1_082_990, peak: a100, label: 'left' },
  { name: 'Gopher 280B', flop: 5.04e23, hours: 3_768_320, peak: tpu3 },
  { name: 'LLaMA 65B', flop: 5.48e23, hours: 1_022_362, peak: a100 },
  { name: 'Llama 3 8B', flop: 7.23e23, hours: 1_300_000, peak: h100 },
  { name: 'Llama 2 70B', flop: 8.28e23, hours: 1_720_320, peak: a100 },
  { name: 'Llama 4 Maverick', flop: 2.24e24, hours: 2_380_000, peak: h100 },
  { name: 'PaLM 540B', flop: 2.53e24, hours: 8_404_992, peak: tpu4, label: 'above' },
  { name: 'DeepSeek-V3', flop: 3.29e24, hours: 2_788_000, peak: h100, label: 'right' },
  { name: 'Falcon 180B', flop: 3.77e24, hours: 7_000_000, peak: a100 },
  { name: 'Llama 4 Scout', flop: 4.08e24, hours: 5_000_000, peak: h100 },
  { name: 'Llama 3.1 70B', flop: 6.35e24, hours: 7_000_000, peak: h100 },
  { name: 'Llama 3.1 405B', flop: 3.8e25, hours: 30_840_000, peak: h100, label: 'left' },
  { name: 'Llama 4 Behemoth', flop: 5.18e25, hours: 36_894_590, peak: h100 },
];

/** The share of the promised arithmetic that a run's hours became (MFU). */
export function utilization({ flop, hours: spent, peak }: Pick<Run, 'flop' | 'hours' | 'peak'>): number {
  return flop / (spent * 3600 * peak);
}

function draw({ values, locale }: ChartContext): string {
  const t = uso[locale].runs;
  const x = axis(flops, [frame.left, frame.right], 'log');
  const y = axis(hours, [frame.bottom, frame.top], 'log');
  const number = (value: number): string => line(formatNumber(value, locale, 1));
  const at = [x(Number(values['trainingFlop'])), y(Number(values['trainingAcceleratorHours']))] as const;
  const right = at[0] > frame.right - 130;
  // Below this line a GPU of the scenario would compute faster than its maker promises.
  const peakPerHour = Number(values['trainingPeak']) * Number(values['secondsPerHour']);
  const from = Math.max(flops[0], hours[0] * peakPerHour);
  const to = Math.min(flops[1], hours[1] * peakPerHour);
  const points = runs.map(({ name, flop, hours: spent, label }) => {
    const [cx, cy] = [x(flop), y(spent)];
    const mark = `<circle class="point" cx="${px(cx)}" cy="${px(cy)}" r="5"/>`;
    if (label === undefined) return mark;
    const left = label !== 'right';
    return text(cx + (left ? -9 : 10), cy + { left: -8, right: 18, above: -18 }[label], name, { anchor: left ? 'end' : 'start', role: 'tick halo' }) + mark;
  });
  return [
    ...[1e4, 1e5, 1e6, 1e7, 1e8].map((value) => rule(frame.left, y(value), frame.right, y(value), 'hair') + text(frame.left - 8, y(value) + 5, t.powers[Math.round(Math.log10(value)) - 4] ?? '', { anchor: 'end' })),
    ...[1e22, 1e23, 1e24, 1e25, 1e26].map((value) => text(x(value), frame.bottom + 26, number(value).replace(/^1 × /, ''), { anchor: value === 1e22 ? 'start' : 'middle', role: 'strong' })),
    text(0, 16, t.hours),
    text(frame.right, height - 8, t.flop, { anchor: 'end' }),
    ...(from < to ? [rule(x(from), y(from / peakPerHour), x(to), y(to / peakPerHour), 'axis')] : []),
    text(frame.right, frame.bottom - 30, t.limit[0], { anchor: 'end', role: 'tick halo' }),
    text(frame.right, frame.bottom - 10, t.limit[1], { anchor: 'end', role: 'tick halo' }),
    rule(frame.left, at[1], at[0], at[1], 'dash'),
    rule(at[0], at[1], at[0], frame.bottom, 'dash'),
    ...points,
    `<circle class="mark" cx="${px(at[0])}" cy="${px(at[1])}" r="11"/>`,
    text(at[0] + (right ? -20 : 16), at[1] + (right ? 5 : at[1] > frame.bottom - 40 ? -16 : 26), t.scenario, { anchor: right ? 'end' : 'start', role: 'strong halo' }),
  ].join('');
}

export const publishedRuns: Chart = {
  width,
  height,
  draw,
  table: ({ values, locale }) => {
    const t = uso[locale].runs;
    const show = (value: number): string => line(formatNumber(value, locale));
    const own = { name: t.scenario, flop: Number(values['trainingFlop']), hours: Number(values['trainingAcceleratorHours']), peak: Number(values['trainingPeak']) };
    const used = (run: Pick<Run, 'flop' | 'hours' | 'peak'>): string => line(formatQuantity(utilization(run), 'ratio', locale, 'percent', 2));
    return { caption: t.caption, head: [t.run, 'FLOP', t.hours, 'MFU'], rows: [own, ...runs].map((run) => [run.name, show(run.flop), show(run.hours), used(run)]) };
  },
};
