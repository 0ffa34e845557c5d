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
  effect(() => {
    const changed = Object.keys(inputs.value).length;
    for (const opener of openers) opener.textContent = changed === 0 ? title : `${title} · ${changed}`;
    for (const [action, possible] of [['undo', canUndo.value], ['redo', canRedo.value]] as const) {
      for (const button of document.querySelectorAll<HTMLButtonElement>(`button[data-action="${action}"]`)) button.disabled = !possible;
    }
  });
}
