/** Keeps one scenario through the pages: read from the link, else from this tab's memory; written to both. */
import { replaceAddress } from './address.ts';
import { asSearch, fromQuery, listPart, toQuery } from './link.ts';
import { inputs, restore } from './store.ts';
import type { InputProblem } from '../model/live.ts';

const key = 'megamaquina:cenario';
/** The address is replaced at most four times a second: browsers refuse more. */
const pause = 250;

/** What the page says about a link that could not be taken whole. */
export interface LinkProblem {
  readonly refused: readonly InputProblem[];
  readonly version?: string;
}

/** Set in `history.state` of entries that this tab wrote: there its memory is newer than the address. */
const mark = 'megamaquina';

/**
 * Restores the scenario and keeps link and memory up to date from then on.
 * @param search the query as the page was opened with
 * @param start a scenario's query that the page starts from when its link has none
 */
export function openSession(search: string, start = ''): LinkProblem {
  const link = fromQuery(search);
  const saved = remembered();
  const own = isOwn(history.state) && saved !== undefined;
  const asked = new URLSearchParams(search).has('v') && !own;
  // A page that starts from a scenario does so before what another page left in this tab: the stage shows what was rehearsed.
  const unasked = own || start === '' ? (saved ?? '') : start;
  const lost = restore(asked ? link.inputs : fromQuery(unasked).inputs);

  const slides = listPart(search);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = (): void => {
    timer = undefined;
    const query = toQuery(inputs.peek());
    const address = `${location.pathname}${asSearch(slides, query)}${location.hash}`;
    replaceAddress(address, { ...(history.state as object | null), [mark]: true });
    try {
      sessionStorage.setItem(key, query);
    } catch {
      // Without storage the link alone carries the scenario.
    }
  };
  const soon = (): void => {
    timer ??= setTimeout(write, pause);
  };
  inputs.subscribe(soon);
  // Back and forward only navigate: an older entry gets today's scenario.
  addEventListener('popstate', soon);
  addEventListener('pageshow', ({ persisted }) => {
    // A page that the browser kept may come back behind what was changed on another one since.
    const query = persisted ? remembered() : undefined;
    if (query !== undefined && query !== toQuery(inputs.peek())) restore(fromQuery(query).inputs);
  });
  addEventListener('pagehide', () => {
    if (timer === undefined) return;
    clearTimeout(timer);
    write();
  });
  const refused = asked ? [...link.refused, ...lost] : [];
  return link.version === undefined || !asked ? { refused } : { refused, version: link.version };
}

function isOwn(state: unknown): boolean {
  return typeof state === 'object' && state !== null && mark in state;
}

function remembered(): string | undefined {
  try {
    return sessionStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}
