/** Keeps one scenario through the pages: read from the link, else from this tab's memory; written to both. */
import { effect } from '@preact/signals-core';
import { fromQuery, toQuery } from './link.ts';
import { inputs, refusals, restore } from './store.ts';
import type { InputProblem } from '../model/live.ts';

const key = 'megamaquina:cenario';
/** The address is replaced at most four times a second: browsers refuse more. */
const pause = 250;

/** What the page says about a link that could not be taken whole. */
export interface LinkProblem {
  readonly refused: readonly InputProblem[];
  readonly version?: string;
}

/**
 * Restores the scenario and keeps link and memory up to date from then on.
 * @param search the query as the page was opened with
 */
export function openSession(search: string): LinkProblem {
  const link = fromQuery(search);
  const own = new URLSearchParams(search).has('v');
  restore(own ? link.inputs : fromQuery(remembered()).inputs);
  refusals.value = link.refused;

  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = (): void => {
    timer = undefined;
    const query = toQuery(inputs.peek());
    const address = `${location.pathname}${query === '' ? '' : `?${query}`}${location.hash}`;
    history.replaceState(history.state, '', address);
    try {
      sessionStorage.setItem(key, query);
    } catch {
      // Without storage the link alone carries the scenario.
    }
  };
  effect(() => {
    toQuery(inputs.value);
    timer ??= setTimeout(write, pause);
  });
  addEventListener('pagehide', () => {
    if (timer === undefined) return;
    clearTimeout(timer);
    write();
  });
  return link.version === undefined ? { refused: link.refused } : { refused: link.refused, version: link.version };
}

function remembered(): string {
  try {
    return sessionStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}
