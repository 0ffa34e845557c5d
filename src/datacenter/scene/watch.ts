/** What a visit has to hear of from outside: its size, the theme, a lost context. */

export interface Watched {
  readonly size: (width: number, height: number) => void;
  readonly theme: () => void;
  readonly lost: () => void;
  readonly restored: () => void;
}

/** @returns stops watching */
export function watch(view: HTMLElement, canvas: HTMLCanvasElement, watched: Watched): () => void {
  const sizes = new ResizeObserver(([entry]) => {
    if (entry !== undefined) watched.size(entry.contentRect.width, entry.contentRect.height);
  });
  sizes.observe(view);
  const themes = new MutationObserver(watched.theme);
  themes.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  const lost = (event: Event): void => {
    // So that the browser gives it back.
    event.preventDefault();
    watched.lost();
  };
  canvas.addEventListener('webglcontextlost', lost);
  canvas.addEventListener('webglcontextrestored', watched.restored);
  return () => {
    sizes.disconnect();
    themes.disconnect();
    canvas.removeEventListener('webglcontextlost', lost);
    canvas.removeEventListener('webglcontextrestored', watched.restored);
  };
}
