/** The same 200,000 GPUs, four times: the talk's watts, the servers' ratings, a satellite's estimate, the model. */
import { formatQuantity, line } from '../i18n/format.ts';
import { site } from '../i18n/charts/site.ts';
import type { Chart, ChartContext } from './chart.ts';
import { axis, rect, text } from './svg.ts';

const width = 480;
const height = 268;

/** The facts `talk-xai-power`, `colossus-server-power`, `colossus-epoch-power` and `talk-xai-gpus`. */
const facts = { talk: 250e6, servers: 255e6, epoch: 349e6, gpus: 200_000 };

function rows({ at, locale }: ChartContext): readonly (readonly [label: string, watts: number, role: string])[] {
  const t = site[locale].colossus;
  return [
    [t.talk, facts.talk, 'bar-3'],
    [t.servers, facts.servers, 'bar-2'],
    [t.epoch, facts.epoch, 'bar-2'],
    [t.model, Number(at({ siteAccelerators: facts.gpus })['facilityPower']), 'bar'],
  ];
}

export const colossusPower: Chart = {
  width,
  height,
  draw: (context) => {
    const all = rows(context);
    const x = axis([0, Math.max(...all.map(([, watts]) => watts))], [0, width - 100]);
    return all
      .map(([label, watts, role], i) => {
        const y = 18 + i * 66;
        return text(0, y, label) + rect(1, y + 10, x(watts), 28, role) + text(x(watts) + 10, y + 31, line(formatQuantity(watts, 'W', context.locale)), { role: 'value' });
      })
      .join('');
  },
  table: (context) => {
    const t = site[context.locale];
    return {
      caption: t.colossus.caption,
      head: [t.what, t.value],
      rows: rows(context).map(([label, watts]) => [label, line(formatQuantity(watts, 'W', context.locale))]),
    };
  },
};
