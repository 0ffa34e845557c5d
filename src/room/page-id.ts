/**
 * The id of a page that leads a room. It lives through a reload, but is not there to be copied while the page is open: a
 * window that is opened from this one gets a copy of the tab's memory, and two pages of one id would throw each other out.
 */
import { freshId, isPerson } from './protocol/ids.ts';

/** @param key under which it waits for the reload */
export function pageId(key: string): string {
  let id = freshId();
  try {
    const kept = sessionStorage.getItem(key);
    sessionStorage.removeItem(key);
    if (isPerson(kept)) id = kept;
  } catch {
    return id;
  }
  addEventListener('pagehide', () => {
    try {
      sessionStorage.setItem(key, id);
    } catch {
      // The page that comes back is then another one, which takes the lease once this one's is given up.
    }
  });
  return id;
}
