/** The desk where a list of slides is made: ticks, order, minutes, link, file. The list is the one state; all else is drawn from it. */
import { download, safeName } from '../../calculators/download.ts';
import { lists } from '../../i18n/lists.ts';
import type { Locale } from '../../i18n/locales.ts';
import { formatMinutes } from '../../i18n/minutes.ts';
import { orderRow, type RowAction } from './order-row.ts';
import { listQuery, moved, nameOf, readList, readMinutes, type OwnItem } from './own-list.ts';
import { forgetList, keepList, savedLists, type SavedList } from './saved.ts';
import { find } from '../../numbers/elements.ts';

interface Known {
  readonly title: string;
  readonly minutes: number;
  readonly box: HTMLInputElement;
}

/** Opens the desk of the page. */
export function openDesk(): void {
  const locale = document.documentElement.lang as Locale;
  const t = lists[locale].make;
  const root = find(document, '[data-maker]', HTMLElement);
  const says = find(root, '[data-says]', HTMLElement);
  const order = find(root, '[data-order]', HTMLOListElement);
  const from = find(root, 'select[name="from"]', HTMLSelectElement);
  const name = find(root, 'input[name="name"]', HTMLInputElement);
  const target = find(root, 'input[name="target"]', HTMLInputElement);
  const link = find(root, '[data-link]', HTMLTextAreaElement);
  const known = new Map<string, Known>();
  for (const box of root.querySelectorAll<HTMLInputElement>('.maker-all input[type="checkbox"]')) {
    known.set(box.value, { box, minutes: Number(box.dataset['minutes']), title: box.nextElementSibling?.textContent.trim() ?? box.value });
  }
  const titleOf = (id: string): string => known.get(id)?.title ?? id;
  const minutesOf = ({ slide, minutes }: OwnItem): number => minutes ?? known.get(slide)?.minutes ?? 0;
  const say = (text: string): void => {
    says.textContent = text;
  };

  let items: readonly OwnItem[] = [];
  let scenario = '';
  let description = '';

  const now = (): SavedList => {
    const minutes = readMinutes(target.value);
    return { name: nameOf(name.value), items, description: description === '' ? t.description : description, scenario, ...(minutes === undefined ? {} : { target: minutes }) };
  };
  const search = (): string => `?${[scenario, listQuery(now())].filter((part) => part !== '').join('&')}`;

  const act = (slide: string, action: RowAction, value?: string): void => {
    const at = items.findIndex((item) => item.slide === slide);
    if (action === 'minutes') {
      const minutes = readMinutes(value);
      if (minutes === undefined) say(t.badMinutes);
      else items = items.with(at, minutes === known.get(slide)?.minutes ? { slide } : { slide, minutes });
      draw();
      return;
    }
    if (action === 'remove') {
      const next = items[at + 1] ?? items[at - 1];
      items = items.toSpliced(at, 1);
      say(t.removed(titleOf(slide)));
      draw();
      // The row with the focus is gone: its neighbour takes it.
      if (next === undefined) from.focus();
      else focusIn(next.slide, 'remove');
      return;
    }
    const to = action === 'up' ? at - 1 : action === 'down' ? at + 1 : items.findIndex((item) => item.slide === value);
    items = moved(items, at, to);
    say(t.movedTo(titleOf(slide), items.findIndex((item) => item.slide === slide) + 1, items.length));
    draw();
    if (action !== 'to') focusIn(slide, action);
  };

  const focusIn = (slide: string, action: RowAction): void => {
    const row = order.querySelector(`[data-row="${slide}"]`);
    const button = row?.querySelector<HTMLButtonElement>(`[data-row-action="${action}"]`);
    // At the end of the way the button back is the one that still works.
    const other = row?.querySelector<HTMLButtonElement>('button:not(:disabled)');
    (button?.disabled === false ? button : other)?.focus();
  };

  const draw = (): void => {
    const chosen = new Set(items.map(({ slide }) => slide));
    for (const [id, { box }] of known) box.checked = chosen.has(id);
    for (const part of root.querySelectorAll('.maker-all details')) {
      const count = part.querySelector('[data-count]');
      if (count !== null) count.textContent = t.chosenOf(part.querySelectorAll('input:checked').length, part.querySelectorAll('input').length);
    }
    const all = items.map((item, i) => orderRow({ slide: item.slide, title: titleOf(item.slide), minutes: formatMinutes(minutesOf(item), locale), station: known.get(item.slide)?.box.dataset['station'] ?? '', at: i, total: items.length }, t, act));
    order.replaceChildren(...all);
    find(root, '[data-none]', HTMLElement).hidden = items.length > 0;
    find(root, '[data-take-list]', HTMLElement).hidden = items.length === 0;
    drawSum();
    drawLink();
  };

  const drawSum = (): void => {
    const sum = items.reduce((total, item) => total + minutesOf(item), 0);
    const goal = readMinutes(target.value);
    const minutes = (value: number): string => formatMinutes(value, locale);
    const rest = goal === undefined ? undefined : Math.round((goal - sum) * 100) / 100;
    const verdict = rest === undefined ? '' : rest === 0 ? `, ${t.exact}` : rest > 0 ? `, ${t.left(minutes(rest))}` : `, ${t.over(minutes(-rest))}`;
    const line = find(root, '[data-sum]', HTMLElement);
    line.textContent = `${t.sum(t.count(items.length), minutes(sum))}${verdict}`;
    line.classList.toggle('is-over', rest !== undefined && rest < 0);
  };

  const drawLink = (): void => {
    const address = new URL(`${root.dataset['deck'] ?? ''}${search()}`, location.href).href;
    link.value = address;
    find(root, '[data-present]', HTMLAnchorElement).href = address;
    find(root, '[data-print]', HTMLAnchorElement).href = `${root.dataset['print'] ?? ''}${search()}`;
    find(root, '[data-do="forget"]', HTMLElement).hidden = !savedLists().some((kept) => kept.name === nameOf(name.value));
    drawCode(address).catch(() => {
      find(root, '[data-qr-says]', HTMLElement).textContent = t.tooLong;
      root.querySelector('.qr path')?.removeAttribute('d');
    });
  };
  const drawCode = async (address: string): Promise<void> => {
    const { qr } = await import('../../charts/qr.ts');
    if (address !== link.value) return;
    const { size, path } = qr(address);
    root.querySelector('.qr svg')?.setAttribute('viewBox', `0 0 ${size} ${size}`);
    root.querySelector('.qr path')?.setAttribute('d', path);
    find(root, '[data-qr-says]', HTMLElement).textContent = '';
  };

  /** Puts a list on the desk; answers with the ids that do not exist here. */
  const put = (list: SavedList): readonly string[] => {
    items = list.items.filter(({ slide }) => known.has(slide)).map((item) => (item.minutes === known.get(item.slide)?.minutes ? { slide: item.slide } : item));
    ({ scenario, description } = list);
    name.value = list.name;
    target.value = list.target === undefined ? '' : formatMinutes(list.target, locale);
    draw();
    return list.items.map(({ slide }) => slide).filter((slide) => !known.has(slide));
  };

  const savedGroup = find(root, '[data-saved]', HTMLOptGroupElement);
  const drawSaved = (): void => {
    const kept = savedLists();
    savedGroup.hidden = kept.length === 0;
    savedGroup.replaceChildren(...kept.map((list) => new Option(list.name, `:${list.name}`)));
  };
  const startFrom = (option: HTMLOptionElement | undefined): void => {
    if (option === undefined) return;
    const kept = savedLists().find((list) => `:${list.name}` === option.value);
    const query = option.dataset['query'] ?? '';
    const list = readList(query);
    const minutes = readMinutes(option.dataset['minutes']);
    put(kept ?? { name: list?.name ?? '', items: list?.items ?? [], description: '', scenario: scenarioOf(query), ...(minutes === undefined ? {} : { target: minutes }) });
  };

  find(root, '[data-start]', HTMLFormElement).addEventListener('submit', (event) => {
    event.preventDefault();
    const [option] = from.selectedOptions;
    startFrom(option);
    if (option !== undefined) say(t.started(option.text));
  });
  root.addEventListener('change', ({ target: box }) => {
    if (!(box instanceof HTMLInputElement) || !known.has(box.value) || box.type !== 'checkbox') return;
    items = box.checked ? [...items, { slide: box.value }] : items.filter(({ slide }) => slide !== box.value);
    say('');
    draw();
  });
  name.addEventListener('input', drawLink);
  target.addEventListener('input', drawSum);

  const works: Readonly<Record<string, () => void>> = {
    copy: () => {
      // Without a secure origin (a trainer's laptop on plain http) there is no clipboard.
      const written = 'clipboard' in navigator ? navigator.clipboard.writeText(link.value) : Promise.reject(new Error('no clipboard'));
      written.then(
        () => say(t.copied),
        () => {
          link.select();
          say(t.notCopied);
        },
      );
    },
    keep: () => {
      const list = now();
      if (list.name === '') {
        say(t.noName);
        name.focus();
        return;
      }
      say(keepList(list) ? t.kept(list.name) : t.notKept);
      drawSaved();
      drawLink();
    },
    forget: () => {
      const { name: gone } = now();
      say(forgetList(gone) ? t.forgotten(gone) : t.notKept);
      drawSaved();
      drawLink();
    },
    save: () => {
      const list = now();
      const named = list.name === '' ? { ...list, name: t.untitled } : list;
      import('./list-yaml.ts').then(
        ({ writeListFile }) => {
          download(new Blob([writeListFile(named, (slide) => minutesOf({ slide }))], { type: 'text/yaml;charset=utf-8' }), `${safeName(named.name, 'lista')}.yaml`);
        },
        () => say(t.unreadable),
      );
    },
  };
  for (const button of root.querySelectorAll<HTMLButtonElement>('[data-do]')) button.addEventListener('click', () => works[button.dataset['do'] ?? '']?.());

  const file = find(root, '[data-file]', HTMLInputElement);
  file.addEventListener('change', () => {
    const [chosen] = file.files ?? [];
    if (chosen === undefined) return;
    Promise.all([chosen.text(), import('./list-yaml.ts')]).then(
      ([text, { readListFile }]) => {
        const read = readListFile(text, root.dataset['institution'] ?? '');
        file.value = '';
        if ('fault' in read) {
          say(read.fault === 'yaml' ? t.notYaml(read.line) : t.notList);
          return;
        }
        const lost = put(read.list);
        say([t.opened(read.list.name), ...(lost.length > 0 ? [t.fileLeftOut(lost.join(', '))] : []), ...(read.refused.length > 0 ? [t.fileInputs(read.refused.join(', '))] : [])].join(' '));
      },
      () => say(t.unreadable),
    );
  });

  drawSaved();
  const asked = new URLSearchParams(location.search).get('partir');
  const start = [...from.options].find(({ value }) => asked !== null && value === asked);
  const given = readList(location.search);
  if (start !== undefined) start.selected = true;
  if (given !== undefined) put({ ...given, description: '', scenario: scenarioOf(location.search) });
  else if (start !== undefined) startFrom(start);
  else draw();
}

/** The part of a query that is a scenario, as it was written. */
function scenarioOf(search: string): string {
  const parts = search.replace(/^\?/, '').split('&');
  return parts.filter((part) => !/^(?:slides|lista|partir)=/.test(part) && part !== '').join('&');
}
