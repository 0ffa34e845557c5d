/** Take a seat: shows where the chosen occupation stands. The choice is kept only if the person wants, and never sent. */

const key = 'megamaquina:posto';

/** What the browser keeps for this tab; a browser that keeps nothing is fine. */
function kept(): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

function keep(id: string | undefined): void {
  try {
    if (id === undefined) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, id);
  } catch {
    // It is then chosen anew the next time.
  }
}

/** The station of a piece of page; boxes of the drawing are links to theirs. */
function stationAt(place: Element): string {
  return place.getAttribute('data-at-station') ?? place.getAttribute('href')?.replace('#estacao-', '') ?? '';
}

/** Binds all such parts under `root`. */
export function bindSeats(root: ParentNode): void {
  for (const seat of root.querySelectorAll<HTMLElement>('[data-seat]')) bindOne(seat, root);
}

function bindOne(seat: HTMLElement, root: ParentNode): void {
  const select = seat.querySelector('select');
  const box = seat.querySelector<HTMLInputElement>('input[type="checkbox"]');
  const shown = seat.querySelector('[data-seat-shown]');
  if (select === null || box === null || shown === null) throw new Error('A part of the seat is missing');

  const show = (): void => {
    const entry = select.value === '' ? null : seat.querySelector(`[data-occupation="${select.value}"]`);
    const stations = entry?.getAttribute('data-stations')?.split(' ') ?? [];
    const copy = entry?.querySelector('.occupation')?.cloneNode(true);
    shown.replaceChildren(...(copy === undefined ? [] : [copy]));
    for (const place of root.querySelectorAll('[data-at-station], .drawn a')) place.classList.toggle('lit', stations.includes(stationAt(place)));
    for (const figure of root.querySelectorAll('[data-line]')) figure.classList.toggle('seated', stations.length > 0);
    keep(box.checked && entry !== null ? select.value : undefined);
  };

  const before = kept();
  if (before !== null && select.querySelector(`option[value="${CSS.escape(before)}"]`) !== null) {
    select.value = before;
    box.checked = true;
  }
  select.addEventListener('change', show);
  box.addEventListener('change', show);
  show();
}
