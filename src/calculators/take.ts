/** Takes results away: copies sentence and link, writes the table, keeps the QR code at the scenario of the moment. */
import { signal } from '@preact/signals-core';
import { take } from '../i18n/calculators/take.ts';
import type { Locale } from '../i18n/locales.ts';
import { quantityWords } from '../i18n/quantities.ts';
import { defaultRanges, unitOf, type Range } from '../model/live.ts';
import { textOf } from '../numbers/show.ts';
import { bareAddress } from '../scenario/address.ts';
import { toQuery } from '../scenario/link.ts';
import { inputs, ranges, values } from '../scenario/store.ts';
import { follow } from '../scenario/turns.ts';
import { csv } from './csv.ts';
import { download } from './download.ts';
import { sentenceOf } from './sentence.ts';

/** Binds all such parts under `root`. */
export function bindTake(root: ParentNode, locale: Locale): void {
  for (const section of root.querySelectorAll<HTMLElement>('[data-take]')) bindOne(section, locale);
}

/** The address of this page with the scenario of the moment. */
function linkNow(): string {
  const query = toQuery(inputs.peek());
  return `${bareAddress()}${query === '' ? '' : `?${query}`}`;
}

/** The ranges of the moment; before the first change they are those of the defaults. */
function rangesNow(): ReadonlyMap<string, Range> {
  return ranges.peek().size > 0 ? ranges.peek() : defaultRanges();
}

function bindOne(section: HTMLElement, locale: Locale): void {
  const t = take[locale];
  const select = section.querySelector('select');
  const quote = section.querySelector('[data-sentence]');
  const says = section.querySelector('[data-take-says]');
  if (select === null || quote === null || says === null) throw new Error('A part is missing');
  const chosen = signal(select.value);
  select.addEventListener('change', () => {
    chosen.value = select.value;
  });
  // With the ranges, when the hand rests: nobody reads a sentence while it changes.
  follow(section, () => [chosen.value, ranges.value], () => {
    quote.textContent = sentenceOf({ id: chosen.peek(), inputs: inputs.peek(), values: values.peek(), ranges: rangesNow(), link: linkNow(), locale });
    says.textContent = '';
  });

  const copy = (text: string): void => {
    // Without a secure origin (a trainer's laptop on plain http) there is no clipboard.
    const written = 'clipboard' in navigator ? navigator.clipboard.writeText(text) : Promise.reject(new Error('no clipboard'));
    written.then(
      () => {
        says.textContent = t.copied;
      },
      () => {
        says.textContent = t.notCopied;
        getSelection()?.selectAllChildren(quote);
      },
    );
  };
  section.querySelector('[data-copy="sentence"]')?.addEventListener('click', () => {
    copy(quote.textContent);
  });
  section.querySelector('[data-copy="link"]')?.addEventListener('click', () => {
    copy(linkNow());
  });
  section.querySelector('[data-csv]')?.addEventListener('click', () => {
    const ids = [...select.options].map(({ value }) => value);
    download(new Blob([table(ids, locale)], { type: 'text/csv;charset=utf-8' }), `${t.csvFile}-${section.dataset['take'] ?? ''}.csv`);
  });
  keepCode(section);
}

/** All results with their ranges, then all that was changed, as numbers in the model's units. */
function table(results: readonly string[], locale: Locale): string {
  const t = take[locale];
  const name = (id: string): string => quantityWords(id, locale).label;
  const found = rangesNow();
  const changed = Object.entries(inputs.peek()).map(([id, value]) => [t.csvInput, id, name(id), textOf(id, value, 'line', locale), value, typeof value === 'number' ? unitOf(id) : '', '', '']);
  return csv([
    t.csvHead,
    ...results.map((id) => {
      const range = found.get(id);
      const value = values.peek()[id] ?? '';
      return [t.csvResult, id, name(id), textOf(id, value, 'line', locale), value, unitOf(id), range?.low ?? '', range?.high ?? ''];
    }),
    ...changed,
    [t.source(linkNow())],
  ], locale);
}

function keepCode(section: HTMLElement): void {
  const drawing = section.querySelector('.qr svg');
  const caption = section.querySelector('.qr figcaption');
  if (drawing === null || caption === null) throw new Error('A QR code lacks a part');
  const redraw = async (): Promise<void> => {
    const { qr } = await import('../charts/qr.ts');
    const { size, path } = qr(linkNow());
    drawing.setAttribute('viewBox', `0 0 ${size} ${size}`);
    drawing.querySelector('path')?.setAttribute('d', path);
    caption.textContent = linkNow();
  };
  follow(section, () => ranges.value, () => {
    // A code that cannot be redrawn keeps the address under it, which says where it leads.
    redraw().catch(() => undefined);
  });
}
