/** One site, several figures: press, company, grid, independent estimate and this model, on one scale. */
import { formatQuantity, line } from '../i18n/format.ts';
import { site } from '../i18n/charts/site.ts';
import type { Chart, ChartContext } from './chart.ts';
import { axis, rect, rule, text } from './svg.ts';

/** Who says so; the words of each stand in the dictionary. */
type Voice = 'press' | 'plates' | 'company' | 'grid' | 'independent' | 'model';

interface Figures {
  readonly accelerator: string;
  readonly accelerators: number;
  /** Watts, as one figure or as parts that add up. The facts of these values are held against them by a test. */
  readonly voices: readonly (readonly [voice: Exclude<Voice, 'model'>, ...parts: readonly number[]])[];
}

/** What was published on each site. */
export const published = {
  colossus: {
    accelerator: 'h100-sxm',
    accelerators: 200_000,
    voices: [
      ['press', 250e6],
      ['plates', 255e6],
      ['grid', 150e6, 150e6],
      ['independent', 349e6],
    ],
  },
  abilene: {
    accelerator: 'gb200-nvl72',
    accelerators: 480_000,
    voices: [
      ['press', 900e6],
      ['company', 1.2e9],
      ['grid', 200e6, 1e9],
      ['independent', 1.18e9],
    ],
  },
} as const satisfies Record<string, Figures>;

export type WhoseSite = keyof typeof published;

const width = 470;
const step = 66;
const bar = { height: 26, most: 262 };
const roles: Readonly<Record<Voice, string>> = { press: 'bar-3', plates: 'bar-3', company: 'bar-2', grid: 'bar-2', independent: 'bar-2', model: 'bar' };

interface Row {
  readonly voice: Voice;
  readonly parts: readonly number[];
  readonly watts: number;
}

function chartOf(name: WhoseSite): Chart {
  const { accelerator, accelerators, voices }: Figures = published[name];
  const rows = ({ at }: ChartContext): readonly Row[] =>
    [...voices, ['model', Number(at({ accelerator, siteAccelerators: accelerators })['facilityPower'])] as const].map(([voice, ...parts]) => ({
      voice,
      parts,
      watts: parts.reduce((sum, part) => sum + part, 0),
    }));
  const each = (watts: number, { locale }: ChartContext): string => site[locale].whose.each(line(formatQuantity(watts / accelerators, 'W', locale)));
  const show = (watts: number, { locale }: ChartContext): string => line(formatQuantity(watts, 'W', locale));
  /** The model's range, in the scenarios whose chip is the site's: only there it is this site's. */
  const range = ({ values, ranges }: ChartContext): readonly [number, number] | undefined => {
    const own = values['accelerator'] === accelerator ? ranges.get('facilityPowerPerAccelerator') : undefined;
    return own === undefined ? undefined : [own.low * accelerators, own.high * accelerators];
  };
  return {
    width,
    height: step * (voices.length + 1),
    draw: (context) => {
      const all = rows(context);
      const reach = range(context);
      const x = axis([0, Math.max(reach?.[1] ?? 0, ...all.map(({ watts }) => watts))], [0, bar.most]);
      return all
        .map(({ voice, parts, watts }, i) => {
          const y = i * step;
          const own = voice === 'model' ? reach : undefined;
          const beside = 12 + x(Math.max(watts, own?.[1] ?? 0));
          let from = 0;
          const bars = parts.map((part) => {
            const drawn = rect(1 + x(from), y + 25, x(from + part) - x(from), bar.height, roles[voice]);
            from += part;
            return drawn;
          });
          return [
            text(0, y + 17, site[context.locale].whose[name][voice], { role: voice === 'model' ? 'strong' : 'tick' }),
            ...bars,
            ...(own === undefined ? [] : [rule(1 + x(own[0]), y + 56, 1 + x(own[1]), y + 56, 'reach')]),
            text(beside, y + 37, show(watts, context), { role: 'value' }),
            text(beside, y + 55, each(watts, context)),
          ].join('');
        })
        .join('');
    },
    table: (context) => {
      const t = site[context.locale];
      const reach = range(context);
      return {
        caption: t.whose[name].caption,
        head: [t.whose.who, t.value, t.whose.share],
        rows: rows(context).map(({ voice, watts }) => [
          t.whose[name][voice],
          voice === 'model' && reach !== undefined ? t.whose.between(show(watts, context), show(reach[0], context), show(reach[1], context)) : show(watts, context),
          line(formatQuantity(watts / accelerators, 'W', context.locale)),
        ]),
      };
    },
  };
}

export const whoseColossus = chartOf('colossus');
export const whoseAbilene = chartOf('abilene');
