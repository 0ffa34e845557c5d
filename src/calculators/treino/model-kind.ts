/** Dense or a mixture: how many parameters a model stores for each one that works on a token. */
import type { Values } from '../../model/live.ts';
import { setInputs, values } from '../../scenario/store.ts';
import { follow } from '../../scenario/turns.ts';

/** Dense; the premise of this project's defaults (400 over 100 billion); DeepSeek-V3 (671 over 37 billion); presets' trillion over 32 billion. */
export const kinds = [1, 4, 18, 31] as const;

/** Whether a scenario is of this kind, to the digit that its button shows. */
export function isKind(times: number, now: Values): boolean {
  return Math.round(Number(now['storedParameters']) / Number(now['activeParameters'])) === times;
}

/** Binds all such groups of buttons under `root`. */
export function bindModelKinds(root: ParentNode): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-model-kind]')) {
    const buttons = [...element.querySelectorAll<HTMLElement>('[data-times]')];
    for (const button of buttons) {
      button.addEventListener('click', () => {
        setInputs({ totalParameters: Number(values.peek()['activeParameters']) * Number(button.dataset['times']) });
      });
    }
    follow(
      element,
      () => values.value,
      () => {
        for (const button of buttons) button.setAttribute('aria-pressed', String(isKind(Number(button.dataset['times']), values.peek())));
      },
    );
  }
}
