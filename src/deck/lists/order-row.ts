/** One line of one's own list: number, title, minutes, and the buttons that move and remove it. */
import type { lists } from '../../i18n/lists.ts';
import type { Locale } from '../../i18n/locales.ts';

type MakerWords = (typeof lists)[Locale]['make'];

/** `to` drops the line at the place of another, which is the value. */
export type RowAction = 'up' | 'down' | 'remove' | 'minutes' | 'to';

export interface Row {
  readonly slide: string;
  readonly title: string;
  readonly minutes: string;
  readonly station: string;
  /** Its place, from 0. */
  readonly at: number;
  readonly total: number;
}

const dragged = 'application/x-megamaquina-slide';

/** @param act is told what is to be done with the slide */
export function orderRow(row: Row, t: MakerWords, act: (slide: string, action: RowAction, value?: string) => void): HTMLLIElement {
  const line = document.createElement('li');
  line.dataset['row'] = row.slide;
  line.dataset['station'] = row.station;
  const number = document.createElement('span');
  number.className = 'label';
  number.textContent = String(row.at + 1).padStart(2, '0');
  const title = document.createElement('span');
  title.className = 'row-title';
  title.textContent = row.title;
  const minutes = document.createElement('input');
  minutes.type = 'text';
  minutes.inputMode = 'decimal';
  minutes.value = row.minutes;
  minutes.setAttribute('aria-label', t.minutesOf(row.title));
  minutes.addEventListener('change', () => {
    act(row.slide, 'minutes', minutes.value);
  });
  const button = (action: 'up' | 'down' | 'remove', sign: string, name: string, disabled: boolean): HTMLButtonElement => {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = sign;
    made.setAttribute('aria-label', name);
    made.disabled = disabled;
    made.dataset['rowAction'] = action;
    made.addEventListener('click', () => {
      act(row.slide, action);
    });
    return made;
  };
  line.append(
    number,
    title,
    minutes,
    button('up', '↑', t.up(row.title), row.at === 0),
    button('down', '↓', t.down(row.title), row.at === row.total - 1),
    button('remove', '×', t.remove(row.title), false),
  );
  bindDrag(line, title, row.slide, act);
  return line;
}

/** The title is the handle: a drag that begins in the field of minutes selects text. */
function bindDrag(line: HTMLElement, handle: HTMLElement, slide: string, act: (slide: string, action: RowAction, value?: string) => void): void {
  handle.draggable = true;
  handle.addEventListener('dragstart', ({ dataTransfer }) => {
    dataTransfer?.setData(dragged, slide);
    dataTransfer?.setDragImage(line, 0, 0);
  });
  line.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes(dragged) === true) event.preventDefault();
  });
  line.addEventListener('drop', (event) => {
    const other = event.dataTransfer?.getData(dragged) ?? '';
    if (other === '') return;
    event.preventDefault();
    if (other !== slide) act(other, 'to', slide);
  });
}
