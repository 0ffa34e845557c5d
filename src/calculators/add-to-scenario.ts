/** Buttons that change some inputs and leave the others as they are: `data-add-scenario="peakToMean=1.92"`. */
import { effect } from '@preact/signals-core';
import { readAt } from '../numbers/at.ts';
import { setInputs, values } from '../scenario/store.ts';

/** Binds all such buttons under `root`; each looks pressed while the scenario is as it says. */
export function bindAddToScenario(root: ParentNode): void {
  for (const button of root.querySelectorAll<HTMLElement>('[data-add-scenario]')) {
    const changes = readAt(button.dataset['addScenario'] ?? '');
    button.addEventListener('click', () => {
      setInputs(changes);
    });
    effect(() => {
      const now = values.value;
      button.setAttribute('aria-pressed', String(Object.entries(changes).every(([id, value]) => now[id] === value)));
    });
  }
}
