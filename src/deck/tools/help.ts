/** The help with the keys, by what one wants to do. */
import type { Desk } from './tool.ts';
import { make } from '../../numbers/elements.ts';

/** Opens the window, filled when it is first opened. */
export function openHelp({ words }: Desk): void {
  const dialog = document.querySelector<HTMLDialogElement>('#deck-help');
  const groups = dialog?.querySelector('.key-groups');
  if (dialog === null || groups === null || groups === undefined) throw new Error('The deck page lacks its help');
  if (groups.childElementCount === 0) {
    for (const { title, keys } of words.keys) {
      const section = make('section', '');
      const list = make('dl', 'keys');
      for (const [key, what] of keys) {
        const line = make('div', '');
        line.append(make('dt', '', key), make('dd', '', what));
        list.append(line);
      }
      section.append(make('h3', 'label label-caps', title), list);
      groups.append(section);
    }
  }
  if (!dialog.open) dialog.showModal();
}
