/** What the book keeps on this device, and only there: guesses, answered questions, where somebody stopped. */

/** One reader's traces. */
export interface Kept {
  readonly guesses: Readonly<Record<string, number>>;
  readonly checks: readonly string[];
  /** The chapter read last, by its address below the site, and how far. */
  readonly read?: { readonly to: string; readonly title: string; readonly share: number };
}

const key = 'megamaquina:livro';
const nothing: Kept = { guesses: {}, checks: [] };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a text of the memory says; whatever does not fit is left out. */
export function readKept(text: string | null): Kept {
  let value: unknown;
  try {
    value = JSON.parse(text ?? '{}');
  } catch {
    return nothing;
  }
  if (!isRecord(value)) return nothing;
  const guesses = isRecord(value['guesses']) ? value['guesses'] : {};
  const checks = Array.isArray(value['checks']) ? value['checks'] : [];
  const read = value['read'];
  const kept: Kept = {
    guesses: Object.fromEntries(Object.entries(guesses).filter((entry): entry is [string, number] => typeof entry[1] === 'number' && entry[1] > 0 && Number.isFinite(entry[1]))),
    checks: checks.filter((id) => typeof id === 'string'),
  };
  if (!isRecord(read)) return kept;
  const { to, title, share } = read;
  // The address becomes a link: it must stay inside the book.
  const inside = typeof to === 'string' && /^\/explorar\/[a-z-]+\/$/.test(to);
  return inside && typeof title === 'string' && typeof share === 'number' && share >= 0 && share <= 1 ? { ...kept, read: { to, title, share } } : kept;
}

/** What is kept; nothing where storage is closed. */
export function kept(): Kept {
  try {
    return readKept(localStorage.getItem(key));
  } catch {
    return nothing;
  }
}

/** Keeps what changed beside what other pages kept. @returns false where storage is closed or full */
export function keep(change: (now: Kept) => Kept): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(change(kept())));
    return true;
  } catch {
    return false;
  }
}
