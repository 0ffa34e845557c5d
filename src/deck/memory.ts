/** What a deck remembers on the device. Storage may be closed or full: the talk then goes on without a memory. */
const places = 'megamaquina:lugar';
/** Under which name a frozen stage keeps its scenario in the tab. */
export const frozenKey = 'megamaquina:congelado';
/** For so long a new start offers to go on where the talk stopped. */
export const resumeHours = 12;

/** Where a talk stood. */
export interface KeptPlace {
  /** The page of the deck. */
  readonly talk: string;
  readonly slide: string;
  readonly index: number;
  readonly step: number;
  /** The scenario as a query. */
  readonly scenario: string;
  /** When, in milliseconds since 1970. */
  readonly at: number;
}

/** `session`: this tab, through reloads; `local`: the device. */
type Where = 'session' | 'local';

const storage = (where: Where): Storage => (where === 'session' ? sessionStorage : localStorage);

/** Reads what was kept; undefined where there is nothing or the browser forbids it. */
export function recall(where: Where, key: string): string | undefined {
  try {
    return storage(where).getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a text, or forgets it where there is none; the answer says whether the browser allowed it. */
export function keep(where: Where, key: string, text: string | undefined): boolean {
  try {
    if (text === undefined) storage(where).removeItem(key);
    else storage(where).setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

/** Keeps where the talk stands: for a reload in the tab, for another day's start on the device. */
export function keepPlace(place: KeptPlace): void {
  const text = JSON.stringify(place);
  keep('session', places, text);
  keep('local', places, text);
}

/** Where a talk on this page stood, if that was kept and can be read. */
export function keptPlace(where: Where, talk: string): KeptPlace | undefined {
  const text = recall(where, places);
  if (text === undefined) return undefined;
  try {
    const kept: unknown = JSON.parse(text);
    return isPlace(kept) && kept.talk === talk ? kept : undefined;
  } catch {
    return undefined;
  }
}

function isPlace(kept: unknown): kept is KeptPlace {
  if (typeof kept !== 'object' || kept === null) return false;
  const { talk, slide, index, step, scenario, at } = kept as Partial<Record<keyof KeptPlace, unknown>>;
  return [talk, slide, scenario].every((text) => typeof text === 'string') && [index, step, at].every((number) => Number.isFinite(number));
}
