/** Formulas as MathML, made at build; the numbers in them stay alive as `<mtext data-quantity>`. */
import katex from 'katex';
import { mentioned, withSymbols, withValues } from '../model/graph/tex.ts';
import type { Graph } from '../model/graph/build.ts';
import type { Values } from '../model/live.ts';
import type { Locale } from '../i18n/locales.ts';
import { quantityWords } from '../i18n/quantities.ts';
import { textOf } from './show.ts';

function toMathML(tex: string): string {
  const html = katex.renderToString(tex, { output: 'mathml', displayMode: true, strict: 'error', throwOnError: true });
  // The TeX that KaTeX adds for copying would be read aloud by some screen readers after the formula.
  return html
    .replace(/<annotation[\s\S]*?<\/annotation>/, '')
    .replace(/^<span class="katex">|<\/span>$/g, '')
    .replaceAll(/<\/?semantics>/g, '')
    // A function's name as an index applies to nothing; Firefox refuses an index of two parts.
    .replaceAll(/<mo>\u2061<\/mo>(?=<\/ms(?:ub|up|ubsup)>)/g, '');
}

/** The formula in symbols. */
export function symbolic(graph: Graph, tex: string): string {
  return toMathML(withSymbols(graph, tex));
}

/** The formula with today's values put in; each is marked so that `bind.ts` keeps it alive. */
export function numeric(tex: string, values: Values, locale: Locale): string {
  const marked = toMathML(withValues(tex, values, (_, id) => String.raw`\text{@${id}@}`));
  return marked.replaceAll(/<mtext>@(\w+)@<\/mtext>/g, (_, id: string) => {
    const value = values[id] ?? '';
    return `<mtext data-quantity="${id}" data-value="${value}">${textOf(id, value, 'line', locale)}</mtext>`;
  });
}

/** Symbols of a formula with what they stand for. */
export function legend(graph: Graph, tex: string, locale: Locale): readonly { readonly id: string; readonly symbol: string; readonly label: string }[] {
  return mentioned(tex).map((id) => ({ id, symbol: symbolic(graph, String.raw`\q{${id}}`).replace(' display="block"', ''), label: quantityWords(id, locale).label }));
}
