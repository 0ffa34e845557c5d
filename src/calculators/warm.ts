/**
 * Fetches ahead, once somebody uses the page: what the talk may need later is then here when the network or the
 * server is gone. Nothing of it belongs to the first view.
 */
/** Slides that are only passed by are not worth it. */
const stayMs = 1000;

/** A slow or metered line is left alone. */
function isSpared(): boolean {
  return 'connection' in navigator && (navigator.connection as { saveData?: boolean }).saveData === true;
}

/**
 * Loads what is drawn later, one after the other; from then on also the windows behind each slide's links.
 * @param drawings what loads the page's charts and interactions
 */
export async function warm(drawings: readonly (() => Promise<unknown>)[]): Promise<void> {
  if (isSpared()) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      // Without it the window is fetched when it is opened.
      warmLinks().catch(() => undefined);
    }, stayMs);
  };
  document.addEventListener('slidechanged', later);
  later();
  const modules = [() => import('../numbers/refusal.ts'), () => import('./scenario-panel.ts'), ...drawings];
  for (const load of modules) {
    try {
      await load();
    } catch {
      // What cannot be had now is asked for again when it is needed.
      return;
    }
  }
}

async function warmLinks(): Promise<void> {
  // Imported as a click does it: the same module must then be there.
  const { loadPage, panelLinks } = await import('../numbers/panel-window.ts');
  const links = document.querySelectorAll<HTMLAnchorElement>('[data-slide].present a, main:not(.deck) a');
  for (const link of links) {
    if (!link.matches(panelLinks)) continue;
    try {
      await loadPage(link.href);
    } catch {
      return;
    }
  }
}
