/** What a chart is: a pure function from the scenario to SVG, with the same figures as a table beside it. */
import type { Locale } from '../i18n/locales.ts';
import type { Range, Values } from '../model/live.ts';

export interface ChartContext {
  /** All quantities at their central values. */
  readonly values: Values;
  /** Their 90 % ranges. */
  readonly ranges: ReadonlyMap<string, Range>;
  /** The scenario with these inputs changed: for comparisons. */
  readonly at: (changes: Readonly<Record<string, number | string>>) => Values;
  readonly locale: Locale;
}

/** The text equivalent of a drawing. */
export interface ChartTable {
  /** What the chart shows and what to see in it, in one or two sentences. */
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface Chart {
  /** The inside of an `<svg viewBox="0 0 width height">`: classes and presentation attributes only, never `style`. */
  readonly draw: (context: ChartContext) => string;
  readonly table: (context: ChartContext) => ChartTable;
  readonly width: number;
  readonly height: number;
}
