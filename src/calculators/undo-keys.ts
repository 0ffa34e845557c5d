/** The keys that take a change of the scenario back, on every page with controls; the deck has keys of its own. */
import { redo, undo } from '../scenario/store.ts';

/** Listens on the whole page. */
export function bindUndoKeys(): void {
  addEventListener('keydown', onKey);
}

/** Ctrl+Z and Ctrl+Shift+Z or Ctrl+Y; a field of text keeps its own. */
function onKey(event: KeyboardEvent): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
  if (document.activeElement instanceof HTMLInputElement && document.activeElement.type === 'text') return;
  const key = event.key.toLowerCase();
  const action = key === 'y' || (key === 'z' && event.shiftKey) ? redo : key === 'z' ? undo : undefined;
  if (action === undefined) return;
  event.preventDefault();
  action();
}
