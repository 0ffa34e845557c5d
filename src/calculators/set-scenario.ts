/** Buttons that put a named scenario on: `data-set-scenario="requestsPerDay=2e7 grid=BRA"`. */
import { readAt } from '../numbers/at.ts';
import { replaceAll } from '../scenario/store.ts';

/** Binds all such buttons under `root`. */
export function bindSetScenario(root: ParentNode): void {
  for (const button of root.querySelectorAll<HTMLElement>('[data-set-scenario]')) {
    button.addEventListener('click', () => {
      replaceAll(readAt(button.dataset['setScenario'] ?? ''));
    });
  }
}
