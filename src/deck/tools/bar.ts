/** The tools as buttons, for screens that are touched and for who does not know the keys. */
import { effect, signal } from '@preact/signals-core';
import type { Action } from '../keyboard.ts';
import type { Desk } from './tool.ts';
import { make } from '../../numbers/elements.ts';

type Name = keyof Desk['words']['buttons'] & Action;
const names: readonly Name[] = ['pointer', 'pen', 'unstroke', 'clear', 'zoom', 'larger', 'freeze', 'black', 'white', 'theme', 'fullscreen', 'search', 'room', 'help'];

/**
 * Makes the bar, closed; the returned function opens and closes it.
 * @param pressed which tools are on; it reads the signals that say so
 */
export function toolBar({ stage, words }: Desk, pressed: () => Readonly<Partial<Record<Name, boolean>>>): () => void {
  const open = signal(false);
  const bar = make('div', 'deck-bar');
  bar.setAttribute('role', 'toolbar');
  bar.setAttribute('aria-label', words.bar);
  const buttons = names.map((name) => {
    const button = make('button', '', words.buttons[name]);
    button.type = 'button';
    button.dataset['tool'] = name;
    button.addEventListener('click', () => { stage.run(name); });
    return { name, button };
  });
  bar.append(...buttons.map(({ button }) => button));
  document.querySelector('.deck-tools')?.after(bar);
  const opener = document.querySelector('.deck-tools [data-action="tools"]');
  effect(() => {
    bar.hidden = !open.value;
    opener?.setAttribute('aria-expanded', String(open.value));
  });
  effect(() => {
    const on = pressed();
    for (const { name, button } of buttons) {
      const state = on[name];
      if (state !== undefined) button.setAttribute('aria-pressed', String(state));
    }
    for (const { name, button } of buttons) if (name === 'unstroke' || name === 'clear') button.hidden = on.pen !== true;
  });
  return () => { open.value = !open.peek(); };
}
