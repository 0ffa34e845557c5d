/** The open link of the chain is the one that stays inked; the chip's own power follows the chip. */
import { effect } from '@preact/signals-core';
import { energia } from '../../i18n/calculators/energia.ts';
import { formatQuantity, line } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { acceleratorOf } from '../../model/catalogues/accelerators.ts';
import { values } from '../../scenario/store.ts';

/** Binds all chains under `root`. */
export function bindPowerChains(root: ParentNode, locale: Locale): void {
  for (const chain of root.querySelectorAll<HTMLElement>('[data-power-chain]')) {
    const power = chain.querySelector('[data-chip-power]');
    effect(() => {
      const { tdp } = acceleratorOf(String(values.value['accelerator']));
      if (power !== null) power.textContent = tdp === null ? energia[locale].chain.chipUnknown : line(formatQuantity(tdp, 'W', locale));
    });
    const mark = (): void => {
      const open = chain.querySelector<HTMLElement>('details[data-link][open]');
      if (open === null) delete chain.dataset['open'];
      else chain.dataset['open'] = open.dataset['link'] ?? '';
    };
    for (const step of chain.querySelectorAll('details[data-link]')) step.addEventListener('toggle', mark);
    // A link may have been opened before this was loaded.
    mark();
  }
}
