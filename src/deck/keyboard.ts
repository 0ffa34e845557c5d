/**
 * The deck's keys. reveal.js would take Space from a focused button and arrows from a slider, so the deck
 * listens itself: clickers' keys work everywhere, letters never while text is typed, and single-key
 * shortcuts can be switched off (WCAG 2.1.4).
 */
export type Action = OwnAction | ToolAction;

/** What the deck does by itself. */
export type OwnAction =
  | 'next' | 'previous' | 'first' | 'last' | 'readOn' | 'readBack'
  | 'black' | 'white' | 'fullscreen' | 'present' | 'theme' | 'undo' | 'redo' | 'speaker' | 'room' | 'close';

/** What comes with the toolbox (`tools/`), fetched when it is first needed. */
export type ToolAction =
  | 'index' | 'search' | 'number' | 'resume' | 'help' | 'tools'
  | 'pointer' | 'pen' | 'unstroke' | 'clear' | 'zoom' | 'zoomIn' | 'zoomOut' | 'larger' | 'freeze';

export interface KeyPress {
  readonly key: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
  /** What has the focus: it keeps the keys that it needs itself. */
  readonly focus: 'text' | 'choice' | 'slider' | 'button' | 'none';
  readonly singleKeys: boolean;
  /** What of a slide longer than the window (a phone, a magnified page) is still out of sight. */
  readonly more: { readonly above: boolean; readonly below: boolean };
  /** True while a key is held down. */
  readonly repeat: boolean;
  /** An open dialog keeps everything but the clicker's keys from moving the talk behind it. */
  readonly dialog: boolean;
}

const everywhere: Readonly<Record<string, Action>> = { PageDown: 'next', PageUp: 'previous' };
const moves: Readonly<Record<string, Action>> = {
  ArrowRight: 'next', ArrowDown: 'next', ArrowLeft: 'previous', ArrowUp: 'previous', Home: 'first', End: 'last',
};
/** Keys that read on in a long slide before they turn it. */
const scrolls: Readonly<Record<string, 'above' | 'below'>> = { ArrowDown: 'below', ArrowUp: 'above' };
const letters: Readonly<Record<string, Action>> = {
  b: 'black', '.': 'black', w: 'white', f: 'fullscreen', s: 'speaker', t: 'theme', '?': 'help',
  o: 'index', g: 'search', '/': 'search', r: 'resume', m: 'tools',
  l: 'pointer', p: 'pen', c: 'clear', q: 'room', z: 'zoom', '+': 'zoomIn', '=': 'zoomIn', '-': 'zoomOut', a: 'larger', x: 'freeze',
};

/** What a key does now; undefined leaves it to the browser. */
export function actionFor(press: KeyPress): Action | undefined {
  const { key, ctrl, shift, alt, focus } = press;
  if (ctrl && !alt && key.toLowerCase() === 'z') return focus === 'text' ? undefined : shift ? 'redo' : 'undo';
  if (ctrl && !alt && key.toLowerCase() === 'y') return focus === 'text' ? undefined : 'redo';
  if (ctrl || alt) return undefined;
  if (key === 'Escape') return 'close';
  // Clickers send it to start the show; the browser would reload the page in the middle of it.
  if (key === 'F5') return 'present';
  if (press.dialog) return undefined;
  const clicker = everywhere[key];
  if (clicker !== undefined) return clicker;
  if (focus === 'text' || focus === 'choice') return undefined;
  if (focus !== 'slider') {
    const side = key === ' ' ? (shift ? 'above' : 'below') : scrolls[key];
    if (key === ' ' && focus === 'button') return undefined;
    if (side !== undefined && press.more[side]) return side === 'below' ? 'readOn' : 'readBack';
    const move = moves[key];
    if (move !== undefined) return move;
    if (key === ' ') return shift ? 'previous' : 'next';
    if (key === 'Enter' && focus === 'none') return 'next';
  }
  // A key that is held would switch to and fro.
  if (!press.singleKeys || press.repeat) return undefined;
  return /^\d$/.test(key) ? 'number' : letters[key.toLowerCase()];
}

/** Whether a key lights a black stage again: all but those that only change what others mean, and the browser's own. */
export function lightsUp({ key, ctrl, alt }: Pick<KeyPress, 'key' | 'ctrl' | 'alt'>): boolean {
  return !ctrl && !alt && !/^(Shift|Control|Alt|AltGraph|Meta|CapsLock|NumLock|Dead|Unidentified|Tab|F\d+|Audio\w+|Media\w+)$/.test(key);
}

/** What kind of thing has the focus. */
export function focusKind(element: Element | null): KeyPress['focus'] {
  if (element === null || element === document.body) return 'none';
  if (element instanceof HTMLInputElement) {
    if (element.type === 'range') return 'slider';
    return ['button', 'checkbox', 'submit', 'reset'].includes(element.type) ? 'button' : element.type === 'radio' ? 'choice' : 'text';
  }
  if (element instanceof HTMLTextAreaElement || (element instanceof HTMLElement && element.isContentEditable)) return 'text';
  if (element instanceof HTMLSelectElement) return 'choice';
  if (element.getAttribute('role') === 'slider') return 'slider';
  if (element instanceof HTMLButtonElement || element instanceof HTMLAnchorElement || element.tagName === 'SUMMARY') return 'button';
  return 'none';
}
