/** Where one's own institution keeps its mail: a choice by hand that stays on the device until it is forgotten. */

/** The choice in the browser's storage; nothing is written before somebody chooses. */
const key = 'megamaquina:email';

/** Storage may be closed (private windows, a policy): the choice then lasts as long as the page. */
const storage = {
  read(): string | null {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  },
  /** Whether it is kept. */
  write(value: string): boolean {
    try {
      localStorage.setItem(key, value);
      return true;
    } catch {
      return false;
    }
  },
  forget(): void {
    try {
      localStorage.removeItem(key);
    } catch {
      // What was never kept is forgotten already.
    }
  },
};

/** Binds all such questions under `root`. */
export function bindMailChoices(root: ParentNode): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-mail]')) bindOne(element);
}

function bindOne(element: HTMLElement): void {
  const radios = [...element.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
  const says = element.querySelector<HTMLElement>('[data-kept]');
  const button = element.querySelector<HTMLButtonElement>('[data-forget]');
  if (says === null || button === null) throw new Error('The question about mail lacks a part');
  const tell = (kept: boolean): void => {
    button.hidden = false;
    says.textContent = (kept ? says.dataset['kept'] : says.dataset['notKept']) ?? '';
  };
  const before = radios.find(({ value }) => value === storage.read());
  if (before !== undefined) {
    before.checked = true;
    tell(true);
  }
  element.addEventListener('change', () => {
    const chosen = radios.find(({ checked }) => checked);
    if (chosen !== undefined) tell(storage.write(chosen.value));
  });
  button.addEventListener('click', () => {
    storage.forget();
    for (const radio of radios) radio.checked = false;
    says.textContent = '';
    button.hidden = true;
    radios[0]?.focus();
  });
}
