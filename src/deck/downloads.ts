/** Fills the page of downloads with the files that are really there: the site's manifest lists them. */
import { bytesInWords, downloadWords } from '../i18n/downloads.ts';
import type { Locale } from '../i18n/locales.ts';

/** A line of `baixar/index.json`; `scripts/lib/downloads.mjs` writes it. */
interface Download {
  readonly path: string;
  readonly kind: string;
  /** Null for what holds all of them. */
  readonly playlist: string | null;
  readonly locale: string;
  readonly bytes: number;
}

function isDownload(value: unknown): value is Download {
  if (typeof value !== 'object' || value === null) return false;
  const { path, kind, playlist, locale, bytes } = value as Partial<Record<keyof Download, unknown>>;
  return typeof path === 'string' && typeof kind === 'string' && (playlist === null || typeof playlist === 'string') && typeof locale === 'string' && typeof bytes === 'number' && Number.isFinite(bytes);
}

/** The files of a manifest, whatever somebody has put into it. */
export function filesOf(manifest: unknown): readonly Download[] {
  if (typeof manifest !== 'object' || manifest === null || !('files' in manifest) || !Array.isArray(manifest.files)) return [];
  return manifest.files.filter(isDownload);
}

/** Fills every list of the page; says so where there is nothing, or where the manifest could not be had. */
export async function openDownloads(): Promise<void> {
  const locale = document.documentElement.lang as Locale;
  const t = downloadWords(locale);
  const status = document.querySelector('[data-downloads-status]');
  const say = (text: string): void => {
    if (status !== null) status.textContent = text;
  };
  let files: readonly Download[];
  try {
    const answer = await fetch('index.json', { cache: 'no-cache' });
    if (!answer.ok) throw new Error(String(answer.status));
    files = filesOf(await answer.json()).filter((file) => file.locale === locale);
  } catch {
    say(t.failed);
    return;
  }
  say(files.length === 0 ? t.none : '');
  // The lists stand below the page of downloads, the files beside it.
  const root = new URL('../', location.href);
  for (const list of document.querySelectorAll<HTMLElement>('[data-downloads]')) {
    const own = files.filter((file) => (file.playlist ?? '') === list.dataset['downloads']);
    list.replaceChildren(...own.map((file) => line(file, new URL(file.path, root).href, locale)));
    const section = list.closest<HTMLElement>('[data-only-with-files]');
    if (section !== null) section.hidden = own.length === 0;
  }
}

function line(file: Download, address: string, locale: Locale): HTMLLIElement {
  const kinds: Readonly<Record<string, { readonly name: string; readonly about: string }>> = downloadWords(locale).kinds;
  const kind = kinds[file.kind];
  const link = document.createElement('a');
  link.href = address;
  link.setAttribute('download', '');
  link.textContent = kind?.name ?? file.path;
  const about = document.createElement('span');
  about.className = 'label';
  about.textContent = [kind?.about, bytesInWords(file.bytes, locale)].filter((part) => part !== undefined).join(' · ');
  const made = document.createElement('li');
  made.append(link, about);
  return made;
}
