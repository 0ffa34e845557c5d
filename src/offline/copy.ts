/** The copy of the site on this device: what it is, and what can be done with it. */
import { path } from '../i18n/locales.ts';

/** How it stands with the copy. `asks`: nothing is fetched until somebody wants it, because it may cost money. */
export type CopyState =
  | { readonly is: 'looking' | 'none' | 'asks' | 'ready' | 'update' | 'busy' }
  | { readonly is: 'loading'; readonly share: number }
  | { readonly is: 'full' | 'lost' | 'refused' | 'insecure' | 'unsupported' };

const wishKey = 'megamaquina:sem-internet';
const ownMachine = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;
/** A worker that says nothing for so long is gone. */
const patienceMs = 4000;

let state: CopyState = { is: 'looking' };
const followers = new Set<(state: CopyState) => void>();

function become(next: CopyState): void {
  state = next;
  for (const follower of followers) follower(next);
}

/** Calls back with the state, and with every new one. */
export function followCopy(follower: (state: CopyState) => void): void {
  followers.add(follower);
  follower(state);
}

/**
 * Finds out how it stands, and makes the copy where nobody has to be asked first: not on a metered connection, not
 * after it was erased, and not from a server on the same machine, where whoever edits slides would see old ones.
 */
export async function lookAfterCopy(): Promise<void> {
  const obstacle = obstacles();
  if (obstacle !== undefined) {
    become({ is: obstacle });
    return;
  }
  const workers = navigator.serviceWorker;
  workers.addEventListener('message', ({ data }) => { hear(data); });
  workers.startMessages();
  try {
    const registration = await workers.getRegistration(path('/'));
    if (registration === undefined) {
      const wish = wished();
      if (wish !== 'não' && isMetered()) become({ is: 'asks' });
      else if (wish === 'não' || ownMachine.test(location.hostname)) become({ is: 'none' });
      else await keepCopy();
      return;
    }
    registration.addEventListener('updatefound', () => { watch(registration); });
    watch(registration);
    await settle(registration);
  } catch {
    become({ is: 'refused' });
  }
}

/** Makes the copy because somebody wants it, or because nothing speaks against it. */
export async function keepCopy(): Promise<void> {
  become({ is: 'loading', share: 0 });
  wish('sim');
  try {
    const registration = await navigator.serviceWorker.register(path('/sw.js'), { scope: path('/'), updateViaCache: 'none' });
    watch(registration);
    await settle(registration);
  } catch {
    // A browser may offer service workers and refuse each of them.
    if (state.is === 'loading') become({ is: 'refused' });
  }
}

/** Takes the version that waits. The page is loaded anew from it; under a talk in another window nothing changes. */
export async function takeUpdate(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(path('/'));
  const worker = registration?.waiting ?? registration?.active;
  if (!worker) return;
  const answer = await ask(worker, 'take');
  if (answer === 'busy') become({ is: 'busy' });
  else location.reload();
}

/** Erases the copy, and makes none again until it is wanted. */
export async function eraseCopy(): Promise<void> {
  wish('não');
  const registration = await navigator.serviceWorker.getRegistration(path('/'));
  await registration?.unregister();
  const family = `megamaquina ${path('/')} `;
  for (const name of await caches.keys()) if (name.startsWith(family)) await caches.delete(name);
  become({ is: 'none' });
}

function obstacles(): 'insecure' | 'unsupported' | undefined {
  if (!isSecureContext) return 'insecure';
  return 'serviceWorker' in navigator && 'DecompressionStream' in globalThis ? undefined : 'unsupported';
}

/** A connection that costs by the byte, as far as the browser says so. */
function isMetered(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean; type?: string } };
  return connection?.saveData === true || connection?.type === 'cellular';
}

/** Follows a version while it is being stored. */
function watch(registration: ServiceWorkerRegistration): void {
  const { installing } = registration;
  installing?.addEventListener('statechange', () => {
    if (installing.state === 'redundant') {
      // The worker itself has told why where it could.
      if (state.is === 'loading') become({ is: 'lost' });
    } else {
      void settle(registration);
    }
  });
}

/** Says what there is, once a version is whole. */
async function settle(registration: ServiceWorkerRegistration): Promise<void> {
  const { active, waiting } = registration;
  if (active === null) return;
  const answer = await ask(waiting ?? active, 'which').catch(() => undefined);
  if (!isVersions(answer) || answer.shown === undefined) return;
  become({ is: answer.shown === answer.version ? 'ready' : 'update' });
}

function isVersions(answer: unknown): answer is { readonly version: string; readonly shown?: string } {
  return typeof answer === 'object' && answer !== null && 'version' in answer;
}

function hear(message: unknown): void {
  if (typeof message !== 'object' || message === null || !('offline' in message)) return;
  const full = message.offline === 'failed' && 'reason' in message && message.reason === 'full';
  // The browser may have told of the failure before the worker says why.
  if (state.is === 'lost' && full) become({ is: 'full' });
  // A later version arrives beside a copy that is whole: that is nobody's business until it is there.
  if (state.is !== 'loading') return;
  if (message.offline === 'progress' && 'share' in message && typeof message.share === 'number') {
    become({ is: 'loading', share: Math.min(1, message.share) });
  }
  if (message.offline === 'failed') become({ is: full ? 'full' : 'lost' });
  if (message.offline === 'ready') become({ is: 'ready' });
}

function ask(worker: ServiceWorker, what: 'which' | 'take'): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    const late = setTimeout(() => { reject(new Error('The service worker is silent.')); }, patienceMs);
    port1.onmessage = ({ data }) => {
      clearTimeout(late);
      resolve(data);
    };
    worker.postMessage({ offline: what }, [port2]);
  });
}

function wished(): string | null {
  try {
    return localStorage.getItem(wishKey);
  } catch {
    return null;
  }
}

function wish(what: 'sim' | 'não'): void {
  try {
    localStorage.setItem(wishKey, what);
  } catch {
    // Then the browser decides anew the next time, as on a first visit.
  }
}
