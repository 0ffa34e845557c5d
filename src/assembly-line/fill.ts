/** Puts the values of now into a drawing that was made at build, and links to its nodes. */
import { factText } from '../i18n/facts.ts';
import type { Locale } from '../i18n/locales.ts';
import { defaultsNow } from '../model/live.ts';
import { textOf, type Part } from '../numbers/show.ts';

const token = /<tspan data-(quantity|fact)="([^"]*)"(?: data-show="([^"]*)")?><\/tspan>/g;

/** What a live token shows at the defaults, as text. @throws RangeError for an unknown quantity or fact */
function valueText(kind: string, id: string, show: string, locale: Locale): { readonly text: string; readonly value: number | undefined } {
  if (kind === 'fact') return { text: factText(id, show === 'number' ? 'number' : 'line', locale), value: undefined };
  const value = defaultsNow()[id];
  if (value === undefined) throw new RangeError(`A drawing shows "${id}", and the model has no such quantity: run npm run drawings.`);
  // A name (a chip, a country) has no number to carry.
  return { text: textOf(id, value, show as Part, locale), value: typeof value === 'number' ? value : undefined };
}

/** Fills every live token of a drawing with its value at the defaults. */
export function fill(svg: string, locale: Locale): string {
  return svg.replaceAll(token, (_, kind: string, id: string, show?: string) => {
    const { text, value } = valueText(kind, id, show ?? 'line', locale);
    const rest = show === undefined ? '' : ` data-show="${show}"`;
    return `<tspan data-${kind}="${id}"${value === undefined ? '' : ` data-value="${value}"`}${rest}>${text}</tspan>`;
  });
}

/** The same where only text can stand, as in a title. */
export function fillText(text: string, locale: Locale): string {
  return text.replaceAll(token, (_, kind: string, id: string, show?: string) => valueText(kind, id, show ?? 'line', locale).text);
}
