/** The closing exercise: at most three clauses, shown on a sheet of their own that can be printed. */

const most = 3;

/** Binds all sheets under `root`. */
export function bindAgenda(root: ParentNode): void {
  for (const agenda of root.querySelectorAll<HTMLElement>('[data-agenda]')) start(agenda);
}

function start(agenda: HTMLElement): void {
  const boxes = [...agenda.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  const print = agenda.querySelector<HTMLButtonElement>('[data-agenda-print]');
  const show = (): void => {
    const chosen = boxes.filter((box) => box.checked);
    for (const box of boxes) {
      box.disabled = !box.checked && chosen.length >= most;
      agenda.querySelector(`[data-clause="${box.value}"]`)?.toggleAttribute('hidden', !box.checked);
    }
    agenda.classList.toggle('agenda-begun', chosen.length > 0);
    if (print !== null) print.hidden = chosen.length === 0;
  };
  agenda.addEventListener('change', show);
  print?.addEventListener('click', () => {
    printOnly(agenda.querySelector('[data-agenda-sheet]'));
  });
  // A browser may have kept the marks over a reload.
  show();
}

/** Prints one element alone: a copy of it is all that the paper sees. */
function printOnly(sheet: Element | null): void {
  if (sheet === null) return;
  const copy = sheet.cloneNode(true) as Element;
  copy.classList.add('print-alone');
  document.body.append(copy);
  document.documentElement.classList.add('printing-alone');
  print();
  copy.remove();
  document.documentElement.classList.remove('printing-alone');
}
