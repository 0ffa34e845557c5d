/** Points the QR code at the address that serves this page, with the scenario as it stands, when it comes into view. */
import { asSearch, toQuery } from '../scenario/link.ts';
import { inputs } from '../scenario/store.ts';

/** True for an address that only this machine can reach: a phone in the room gains nothing from it. */
function isLocal(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || host.startsWith('127.');
}

/** Binds all QR codes under `root`; on a machine's own address the published one stays. */
export function bindQr(root: ParentNode): void {
  if (isLocal(location.hostname)) return;
  const watch = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      // When the drawing of codes cannot be loaded, the published address stays.
      if (isIntersecting && target instanceof HTMLElement) redraw(target).catch(() => undefined);
    }
  });
  for (const element of root.querySelectorAll('[data-qr]')) watch.observe(element);
}

async function redraw(element: HTMLElement): Promise<void> {
  const home = new URL(element.dataset['qr'] ?? '/', location.origin);
  const { qr } = await import('../charts/qr.ts');
  // The scenario goes along, the choice of slides does not: it would make the code too fine to read from afar.
  const { size, path } = qr(home.href + asSearch(toQuery(inputs.peek())));
  element.querySelector('svg')?.setAttribute('viewBox', `0 0 ${size} ${size}`);
  element.querySelector('path')?.setAttribute('d', path);
  const caption = element.querySelector('figcaption');
  if (caption !== null) caption.textContent = home.href;
}
