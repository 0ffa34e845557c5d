/**
 * Replaces the address without leaving a trace in the history. A browser may refuse that for a file on disk, or when
 * it is asked too often: the page then goes on under the address that it has.
 */
export function replaceAddress(address: string, state: unknown = history.state): void {
  try {
    history.replaceState(state, '', address);
  } catch {
    // The scenario is kept in the tab's memory all the same.
  }
}

/** The address of this page without query and hash; also right for a file on disk, which has no origin. */
export function bareAddress(): string {
  return location.href.replace(/[?#].*$/s, '');
}
