/** The scenario's panel, loaded when it is first opened. */
import { effect } from '@preact/signals-core';
import type { Locale } from '../i18n/locales.ts';
import { quantityWords } from '../i18n/quantities.ts';
import { liveWords } from '../i18n/live.ts';
import { presets } from '../model/presets.ts';
import { textOf } from '../numbers/show.ts';
import { toQuery } from '../scenario/link.ts';
import { canRedo, canUndo, inputs, redo, replaceAll, setInputs, undo } from '../scenario/store.ts';

/** Brings the panel to life. */
export function bindScenarioPanel(panel: HTMLElement, locale: Locale): void {
  const t = liveWords(locale);
  const status = panel.querySelector<HTMLElement>('[data-copied]');
  const actions: Record<string, () => void> = {
    undo,
    redo,
    reset: () => {
      replaceAll({});
    },
    copy: () => {
      void copyLink().then((copied) => {
        if (status !== null) status.textContent = copied ? t.scenario.copied : address();
      });
    },
  };
  for (const button of panel.querySelectorAll<HTMLButtonElement>('[data-scenario]')) {
    const action = actions[button.dataset['scenario'] ?? ''];
    if (action !== undefined) button.addEventListener('click', action);
  }
  for (const button of panel.querySelectorAll<HTMLButtonElement>('[data-preset]')) {
    button.addEventListener('click', () => {
      const preset = Object.values(presets).find(({ id }) => id === button.dataset['preset']);
      // Presets hold plain numbers and names, as links do.
      if (preset !== undefined) replaceAll(preset.inputs as Readonly<Record<string, number | string>>);
    });
  }
  const summary = panel.querySelector('[data-changed]');
  const list = panel.querySelector('[data-changed-list]');
  effect(() => {
    const changed = Object.entries(inputs.value);
    if (summary !== null) summary.textContent = t.scenario.changed(changed.length);
    list?.replaceChildren(...changed.map(([id, value]) => changedLine(id, value, locale)));
    if (status !== null) status.textContent = '';
    for (const [name, possible] of [['undo', canUndo.value], ['redo', canRedo.value]] as const) {
      for (const button of panel.querySelectorAll<HTMLButtonElement>(`[data-scenario="${name}"]`)) button.disabled = !possible;
    }
  });
}

function changedLine(id: string, value: number | string, locale: Locale): HTMLLIElement {
  const line = document.createElement('li');
  const name = document.createElement('span');
  name.textContent = `${quantityWords(id, locale).label}: ${textOf(id, value, 'line', locale)}`;
  const back = document.createElement('button');
  back.type = 'button';
  back.className = 'plain';
  back.textContent = liveWords(locale).numbers.reset;
  back.addEventListener('click', () => {
    setInputs({ [id]: undefined });
  });
  line.append(name, back);
  return line;
}

function address(): string {
  const query = toQuery(inputs.peek());
  return `${location.origin}${location.pathname}${query === '' ? '' : `?${query}`}${location.hash}`;
}

/** False where the browser has no clipboard (plain http on a local network): the address is shown instead. */
async function copyLink(): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(address());
    return true;
  } catch {
    return false;
  }
}
