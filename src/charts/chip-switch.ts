/** The same requests on other chips: how many of them, how many racks, how much contracted power. */
import { corrida } from '../i18n/charts/corrida.ts';
import { formatNumber, formatQuantity, line } from '../i18n/format.ts';
import { optionWords } from '../i18n/options.ts';
import type { Chart, ChartContext } from './chart.ts';
import { rect, rule, text } from './svg.ts';

const width = 560;
const rowHeight = 50;
const top = 28;
/** Two generations of three makers; the scenario's own chip takes the oldest one's place when it is another. */
const shownChips = ['a100-80gb-sxm', 'h100-sxm', 'b200', 'tpu-v7', 'trainium2', 'trainium3'];
const quantities = ['servingAccelerators', 'racksAtSite', 'facilityPower'] as const;
const columns = [200, 334, 454];
const columnWidth = [120, 106, 106];

interface Row {
  readonly chip: string;
  readonly chosen: boolean;
  readonly values: readonly number[];
}

/** Serving alone: the training fleet is a number of chips set by hand and would hide the difference. */
function rowsOf({ values, at }: ChartContext): readonly Row[] {
  const own = String(values['accelerator']);
  const chips = shownChips.includes(own) ? shownChips : [own, ...shownChips.slice(1)];
  return chips.map((chip) => {
    const now = at({ accelerator: chip, trainingAccelerators: 0 });
    return { chip, chosen: chip === own, values: quantities.map((id) => Number(now[id])) };
  });
}

function show(column: number, value: number, locale: ChartContext['locale']): string {
  return line(column === 2 ? formatQuantity(value, 'W', locale) : formatNumber(value, locale));
}

function draw(context: ChartContext): string {
  const { locale } = context;
  const t = corrida[locale].chips;
  const rows = rowsOf(context);
  const most = quantities.map((_, i) => Math.max(...rows.map(({ values }) => values[i] ?? 0), 1e-9));
  return [
    ...[t.accelerators, t.racks, t.power].map((name, i) => text(columns[i] ?? 0, 14, name)),
    ...rows.map(({ chip, chosen, values }, row) => {
      const y = top + row * rowHeight;
      return [
        rule(0, y, width, y, 'hair'),
        text(0, y + 30, optionWords(chip, locale).replace(/ \(.*\)$/, ''), { role: chosen ? 'node' : 'strong' }),
        ...values.map(
          (value, i) =>
            text(columns[i] ?? 0, y + 21, show(i, value, locale), { role: chosen ? 'strong' : 'tick' }) +
            rect(columns[i] ?? 0, y + 29, ((columnWidth[i] ?? 0) * value) / (most[i] ?? 1), 12, chosen ? 'bar' : 'bar-2'),
        ),
      ].join('');
    }),
  ].join('');
}

export const chipSwitch: Chart = {
  width,
  height: top + shownChips.length * rowHeight,
  draw,
  table: (context) => {
    const t = corrida[context.locale].chips;
    return {
      caption: t.caption,
      head: [t.chip, t.accelerators, t.racks, t.power],
      rows: rowsOf(context).map(({ chip, values }) => [optionWords(chip, context.locale), ...values.map((value, i) => show(i, value, context.locale))]),
    };
  },
};
