/**
 * From the chip to the substation: each link is as wide as what it takes for one GPU; what it adds to the link before
 * is filled. At the left, what the link as a whole draws.
 */
import { formatQuantity, line } from '../i18n/format.ts';
import { site } from '../i18n/charts/site.ts';
import { acceleratorOf } from '../model/catalogues/accelerators.ts';
import type { Chart, ChartContext } from './chart.ts';
import { axis, rect, rule, text } from './svg.ts';

/** The links of the chain, from the inside out. */
export const links = ['chip', 'server', 'rack', 'it', 'site', 'substation'] as const;

export type Link = (typeof links)[number];

/** The quantity that says what a link as a whole draws; the chip's own figure stands in the catalogue. */
export const wholeOf = { server: 'serverPower', rack: 'rackPower', it: 'siteItPower', site: 'facilityPower', substation: 'substationApparentPower' } as const;

const width = 540;
const top = 30;
const step = 66;
const bar = { left: 148, right: 436, height: 26 };

interface Row {
  readonly link: Link;
  /** What one chip, server, rack or site draws; undefined where nobody has published it. */
  readonly whole: number | undefined;
  /** The same for each GPU in it. */
  readonly each: number | undefined;
  readonly unit: 'W' | 'VA';
}

function rows({ values }: ChartContext): readonly Row[] {
  const number = (id: string): number => Number(values[id]);
  const chip = acceleratorOf(String(values['accelerator'])).tdp ?? undefined;
  const server = number('acceleratorPower');
  const it = server * number('itPowerFactor');
  const facility = number('facilityPowerPerAccelerator');
  const each: Readonly<Record<Link, number | undefined>> = { chip, server, rack: server, it, site: facility, substation: facility / number('substationLoading') };
  return links.map((link) => ({
    link,
    whole: link === 'chip' ? chip : number(wholeOf[link]),
    each: each[link],
    unit: link === 'substation' ? 'VA' : 'W',
  }));
}

export const powerChain: Chart = {
  width,
  height: top + links.length * step,
  draw: (context) => {
    const t = site[context.locale].chain;
    const all = rows(context);
    const show = (value: number | undefined, unit: string): string => (value === undefined ? t.unknown : line(formatQuantity(value, unit, context.locale)));
    const x = axis([0, Math.max(...all.map(({ each }) => each ?? 0))], [0, bar.right - bar.left]);
    const drawn = all.map(({ link, whole, each, unit }, i) => {
      const y = top + i * step;
      const before = all[i - 1]?.each ?? 0;
      const now = each ?? 0;
      const kept = Math.min(before, now);
      const change = now - before;
      const said = (): string => {
        if (i === 0) return t.starts[link];
        if (all[i - 1]?.each === undefined) return `${show(now, unit)} ${t.withChip}`;
        return Math.abs(change) < 0.5 ? t.nothing : `${change < 0 ? '−' : '+'} ${show(Math.abs(change), unit)} ${t.starts[link]}`;
      };
      return [
        `<g data-link="${link}">`,
        text(0, y + 19, t.names[link], { role: 'strong' }),
        text(0, y + 40, show(whole, unit), { role: 'value' }),
        rect(bar.left, y + 4, x(kept), bar.height, 'bar-2'),
        change < 0 ? rect(bar.left + x(now), y + 4, x(before) - x(now), bar.height, 'gone') : rect(bar.left + x(before), y + 4, x(now) - x(before), bar.height, 'bar'),
        text(bar.left, y + 50, said()),
        text(width, y + 23, each === undefined ? '' : show(each, unit), { anchor: 'end', role: 'value' }),
        i === 0 ? '' : rule(bar.left, y - 11, bar.left, y + 4, 'axis'),
        '</g>',
      ].join('');
    });
    return [text(0, 14, t.whole), text(bar.left, 14, t.width), ...drawn].join('');
  },
  table: (context) => {
    const t = site[context.locale].chain;
    const show = (value: number | undefined, unit: string): string => (value === undefined ? t.unknown : line(formatQuantity(value, unit, context.locale)));
    return {
      caption: t.caption,
      head: [t.link, t.whole, t.width],
      rows: rows(context).map(({ link, whole, each, unit }) => [t.names[link], show(whole, unit), show(each, unit)]),
    };
  },
};
