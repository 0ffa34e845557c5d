/** The tools of the stage, opened together when the first of them is needed or the talk has begun. */
import { deckToolWords } from '../../i18n/deck-tools.ts';
import { frozen } from '../../scenario/store.ts';
import type { ToolAction } from '../keyboard.ts';
import { stayAwake } from './awake.ts';
import { toolBar } from './bar.ts';
import { freezer } from './frozen.ts';
import { openHelp } from './help.ts';
import { letters } from './letters.ts';
import { numberJump } from './number.ts';
import { pen } from './pen.ts';
import { pointer } from './pointer.ts';
import { resume } from './resume.ts';
import { slideIndex } from './slide-index.ts';
import type { Desk } from './tool.ts';
import styles from './tools.css?inline';
import { zoom } from './zoom.ts';

export interface Toolbox {
  /** @param key what was pressed, for tools that read it */
  readonly run: (action: ToolAction, key: string) => void;
  /** Gives a key to the tool that is on; true when it took it. */
  readonly key: (event: KeyboardEvent) => boolean;
  /** Offers to go on where the talk stopped, as it was kept. */
  readonly offer: (kept: string) => void;
}

export function openToolbox(place: Omit<Desk, 'words'>): Toolbox {
  const desk: Desk = { ...place, words: deckToolWords(place.locale) };
  // Styles of late parts come as text: the page's own are all in its head.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);

  const dot = pointer(desk);
  const ink = pen(desk);
  const lens = zoom(desk);
  const number = numberJump(desk);
  const index = slideIndex(desk);
  const size = letters(desk);
  const goOn = resume(desk);
  const turnFreeze = freezer(desk);
  const turnBar = toolBar(desk, () => ({ pointer: dot.mode.value !== 'off', pen: ink.on.value, zoom: lens.on.value, freeze: frozen.value }));
  stayAwake(desk);

  const actions: Record<ToolAction, (key: string) => void> = {
    index: () => { index.open(false); },
    search: () => { index.open(true); },
    number: number.type,
    resume: goOn.take,
    help: () => { openHelp(desk); },
    tools: turnBar,
    pointer: () => {
      ink.stop();
      dot.next();
    },
    pen: () => {
      dot.stop();
      ink.toggle();
    },
    unstroke: ink.unstroke,
    clear: ink.clear,
    zoom: lens.toggle,
    zoomIn: () => { lens.by(1); },
    zoomOut: () => { lens.by(-1); },
    larger: size.next,
    freeze: turnFreeze,
  };

  /** Escape puts the tools away one by one, the last that lies over the slide first. */
  const away = (): boolean => {
    if (ink.on.peek()) ink.stop();
    else if (dot.mode.peek() !== 'off') dot.stop();
    else if (lens.on.peek()) lens.stop();
    else return false;
    return true;
  };
  const strokeBack = ({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean => {
    if (!ink.on.peek() || !(key === 'Backspace' || ((ctrlKey || metaKey) && !shiftKey && key.toLowerCase() === 'z'))) return false;
    ink.unstroke();
    return true;
  };
  return {
    run: (action, key) => { actions[action](key); },
    key: (event) => {
      if (strokeBack(event)) return true;
      if (event.ctrlKey || event.altKey || event.metaKey) return false;
      return number.key(event) || lens.key(event) || (event.key === 'Escape' && away());
    },
    offer: goOn.offer,
  };
}
