/** The duel of sizes: who is in it, what each button changes, and who wins. */
import { rival } from '../../charts/scaling-law.ts';
import { parametros } from '../../i18n/charts/parametros.ts';
import { formatNumber, line } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { besiroglu, expectedLossWith } from '../../model/scaling-law.ts';
import { setInputs, values } from '../../scenario/store.ts';
import { follow } from '../../scenario/turns.ts';

/** The facts `talk-large-model`, `gpt3-tokens` and `chinchilla-ratio`, then the rival. */
export const duelists = [
  { id: 'starved', parameters: 1e12, tokens: 300e9 },
  { id: 'fed', parameters: 1e12, tokens: 20e12 },
  { id: 'rival', ...rival },
] as const;

/** The smallest difference that four digits show. */
const digits = 4;

/** Who errs less, in a sentence; `own` in nats per token. */
export function verdict(own: number, locale: Locale): string {
  const t = parametros[locale].duel;
  const show = (value: number): string => line(formatNumber(value, locale, digits));
  const other = expectedLossWith(besiroglu, rival.parameters, rival.tokens);
  if (show(own) === show(other)) return t.even(show(own));
  return (own > other ? t.loses : t.wins)(show(own), show(other));
}

/** Binds all duels under `root`: a button changes size and data, and nothing else of the scenario. */
export function bindDuels(root: ParentNode, locale: Locale): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-duel]')) {
    const says = element.querySelector('[data-verdict]');
    const buttons = [...element.querySelectorAll<HTMLElement>('[data-duelist]')];
    const of = (button: HTMLElement) => duelists.find(({ id }) => id === button.dataset['duelist']);
    for (const button of buttons) {
      button.addEventListener('click', () => {
        const chosen = of(button);
        if (chosen === undefined) return;
        setInputs({ activeParameters: chosen.parameters, totalParameters: chosen.parameters, trainingTokens: chosen.tokens });
      });
    }
    follow(
      element,
      () => values.value,
      () => {
        const now = values.peek();
        if (says !== null) says.textContent = verdict(Number(now['expectedLoss']), locale);
        for (const button of buttons) {
          const who = of(button);
          button.setAttribute('aria-pressed', String(who?.parameters === now['activeParameters'] && who?.tokens === now['trainingTokens']));
        }
      },
    );
  }
}
