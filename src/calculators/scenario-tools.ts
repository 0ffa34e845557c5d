/** The scenario's buttons on a page: they show how much was changed and open the panel. */
import { effect } from '@preact/signals-core';
import { liveWords } from '../i18n/live.ts';
import type { Locale } from '../i18n/locales.ts';
import { notify } from '../numbers/notice.ts';
import { canRedo, canUndo, inputs } from '../scenario/store.ts';

/** Binds the buttons where the page has them. */
export function bindScenarioTools(locale: Locale): void {
  const openers = document.querySelectorAll('[data-open-scenario]');
  let panel: Promise<HTMLDialogElement> | undefined;
  for (const opener of openers) {
    opener.addEventListener('click', () => {
      panel ??= import('./scenario-panel.ts').then(({ makeScenarioPanel }) => makeScenarioPanel(locale));
      panel.then(
        (dialog) => {
          if (!dialog.open) dialog.showModal();
        },
        () => {
          panel = undefined;
          notify([liveWords(locale).numbers.notLoaded], locale);
        },
      );
    });
  }
  const { title } = liveWords(locale).scenario;
  const steps = [['undo', canUndo], ['redo', canRedo]] as const;
  const buttons = steps.map(([action, possible]) => ({ all: document.querySelectorAll<HTMLButtonElement>(`button[data-action="${action}"]`), possible }));
  effect(() => {
    const changed = Object.keys(inputs.value).length;
    const text = changed === 0 ? title : `${title} · ${changed}`;
    for (const opener of openers) if (opener.textContent !== text) opener.textContent = text;
    for (const { all, possible } of buttons) for (const button of all) button.disabled = !possible.value;
  });
}
