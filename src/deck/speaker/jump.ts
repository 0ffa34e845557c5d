/** The window for going to any slide: by number or by words of its title, whatever their accents. */
import { effect, type ReadonlySignal } from '@preact/signals-core';
import { plain } from '../../i18n/plain.ts';
import { find } from './find.ts';

interface Parts {
  readonly dialog: HTMLDialogElement;
  readonly list: ReadonlySignal<readonly string[]>;
  readonly titleOf: (id: string) => string;
  readonly go: (id: string) => void;
}

export function bindJump({ dialog, list, titleOf, go }: Parts): void {
  const field = find('[data-jump]', HTMLInputElement);
  const lines = find('[data-jump-list]');
  effect(() => {
    lines.replaceChildren(...list.value.map((id) => {
      const line = document.createElement('li');
      const button = document.createElement('button');
      button.type = 'button';
      button.dataset['goTo'] = id;
      button.textContent = titleOf(id);
      line.append(button);
      return line;
    }));
  });
  const filter = (): void => {
    const asked = plain(field.value).trim();
    [...lines.children].forEach((line, i) => {
      line.toggleAttribute('hidden', !(/^\d+$/.test(asked) ? String(i + 1).startsWith(asked) : plain(line.textContent).includes(asked)));
    });
  };
  const leave = (id: string | undefined): void => {
    if (id === undefined) return;
    go(id);
    dialog.close();
  };
  field.addEventListener('input', filter);
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    // The focus goes back to the button that opened the window, which the same press would press again.
    event.preventDefault();
    leave(lines.querySelector<HTMLElement>('li:not([hidden]) button')?.dataset['goTo']);
  });
  lines.addEventListener('click', ({ target }) => { if (target instanceof HTMLElement) leave(target.dataset['goTo']); });
  dialog.addEventListener('close', () => {
    field.value = '';
    filter();
  });
}
