/** The page about one's own workplace: what was told is kept as it is told, and read back as documents. */
import { occupationWords } from '../i18n/line.ts';
import type { Locale } from '../i18n/locales.ts';
import { dayText } from '../i18n/dates.ts';
import { formatNumber, line } from '../i18n/format.ts';
import { parseNumber } from '../i18n/parse.ts';
import { asked, workplaceLive } from '../i18n/workplace.ts';
import { drawDocument } from './as-page.ts';
import type { Document } from './document.ts';
import { openSteps } from './steps.ts';
import { bindTakeAway } from './take-away.ts';
import { systemKinds, type SystemKind } from '../model/catalogues/workplace-questions.ts';
import { questionsDocument, reportDocument, type WorkplaceFacts } from './workplace-document.ts';
import { counts, emptyWorkplace, fits, isOccupation, readWorkplace, type Count, type Workplace } from './workplace.ts';
import { find } from '../numbers/elements.ts';

const key = 'megamaquina:meu-trabalho';

/** Opens the page. */
export function openWorkplace(): void {
  const locale = document.documentElement.lang as Locale;
  const t = workplaceLive[locale];
  const root = find(document, '[data-workplace]', HTMLElement);
  const sheet = find(root, '[data-sheet]', HTMLElement);
  const says = find(root, '[data-says]', HTMLElement);
  const say = (text: string): void => {
    says.textContent = text;
  };
  const number = (value: number): string => line(formatNumber(value, locale, 6));
  let place = remembered();
  let estimates: WorkplaceFacts['estimates'];

  const change = (next: Workplace): void => {
    place = next;
    if (!keep(place)) say(t.notKept);
  };
  const sources = sourcesOfPage(root);
  const documentNow = (): Document => {
    const facts: WorkplaceFacts = {
      occupation: (id) => occupationWords[locale][id],
      sourcesOf: (clause) => sources.get(clause) ?? [],
      people: place.headcount === 1 ? t.onePerson : t.people(number(place.headcount)),
      date: dayText(new Date(), locale, { dateStyle: 'long' }),
      estimates,
    };
    const report = find(root, 'input[name="which"][value="report"]', HTMLInputElement).checked;
    return (report ? reportDocument : questionsDocument)(place, facts, { ...t.document, ...asked[locale] });
  };
  const draw = (): void => {
    drawDocument(sheet, documentNow());
  };
  const drawWithNumbers = (): void => {
    draw();
    import('./estimates.ts').then(
      ({ estimatesOf }) => {
        estimates = estimatesOf(place, root.dataset['derivation'] ?? '', locale, t);
        draw();
      },
      () => {
        say(t.numbersFailed);
      },
    );
  };

  bindFields(root, () => place, change, locale);
  bindTakeAway(root, documentNow, t.take, say);
  for (const choice of root.querySelectorAll('input[name="which"]')) choice.addEventListener('change', draw);
  addEventListener('beforeprint', draw);
  find(root, '[data-forget]', HTMLButtonElement).addEventListener('click', () => {
    forget();
    place = emptyWorkplace;
    for (const field of root.querySelectorAll<HTMLElement>('[data-field], [data-system], [data-occupation], [data-system-name]')) field.dispatchEvent(new Event('show-place'));
    say(t.forgotten);
  });
  for (const part of root.querySelectorAll<HTMLElement>('[data-scripted]')) part.hidden = false;
  for (const part of root.querySelectorAll<HTMLElement>('[data-plain]')) part.hidden = true;
  root.classList.add('has-items');
  openSteps(root, (step) => {
    if (step === 'levar') drawWithNumbers();
  });
}

/** Fields show the place and change it; a count that cannot be is refused beside its field. */
function bindFields(root: HTMLElement, now: () => Workplace, change: (next: Workplace) => void, locale: Locale): void {
  const t = workplaceLive[locale];
  const number = (value: number): string => line(formatNumber(value, locale, 6));
  const bindOne = (element: HTMLInputElement, show: () => void, take: () => void): void => {
    show();
    element.addEventListener('show-place', show);
    element.addEventListener(element.type === 'checkbox' ? 'change' : 'input', take);
  };
  const name = find(root, '[data-field="name"]', HTMLInputElement);
  bindOne(name, () => {
    name.value = now().name;
  }, () => {
    change({ ...now(), name: name.value });
  });
  for (const count of Object.keys(counts) as Count[]) {
    const field = find(root, `[data-field="${count}"]`, HTMLInputElement);
    const fault = find(root, `[data-fault="${count}"]`, HTMLElement);
    const says = (wrong: boolean): void => {
      field.setAttribute('aria-invalid', String(wrong));
      fault.textContent = wrong ? t.badCount(number(counts[count].least), number(counts[count].most)) : '';
    };
    bindOne(field, () => {
      field.value = number(now()[count]);
      says(false);
    }, () => {
      const value = parseNumber(field.value, locale);
      const whole = value === undefined ? undefined : count === 'uses' ? value : Math.round(value);
      const good = fits(count, whole);
      says(!good);
      if (good) change({ ...now(), [count]: whole });
    });
  }
  for (const box of root.querySelectorAll<HTMLInputElement>('[data-occupation]')) {
    const { occupation: id = '' } = box.dataset;
    if (!isOccupation(id)) continue;
    bindOne(box, () => {
      box.checked = now().occupations.includes(id);
    }, () => {
      const others = now().occupations.filter((one) => one !== id);
      change({ ...now(), occupations: box.checked ? [...others, id] : others });
    });
  }
  for (const kind of systemKinds) bindSystem(root, kind, now, change, bindOne);
}

function bindSystem(root: HTMLElement, kind: SystemKind, now: () => Workplace, change: (next: Workplace) => void, bindOne: (element: HTMLInputElement, show: () => void, take: () => void) => void): void {
  const box = find(root, `[data-system="${kind}"]`, HTMLInputElement);
  const field = find(root, `[data-system-name="${kind}"]`, HTMLInputElement);
  const label = find(root, `[data-named="${kind}"]`, HTMLElement);
  bindOne(box, () => {
    box.checked = now().systems[kind] !== undefined;
    label.hidden = !box.checked;
  }, () => {
    label.hidden = !box.checked;
    const { [kind]: gone, ...others } = now().systems;
    change({ ...now(), systems: box.checked ? { ...others, [kind]: gone ?? field.value } : others });
  });
  bindOne(field, () => {
    field.value = now().systems[kind] ?? '';
  }, () => {
    change({ ...now(), systems: { ...now().systems, [kind]: field.value } });
  });
}

/** The page was built from the catalogue: its sources are there to be read. */
function sourcesOfPage(root: HTMLElement): ReadonlyMap<string, readonly string[]> {
  return new Map([...root.querySelectorAll<HTMLElement>('[data-question-clause]')].map((element) => [element.dataset['questionClause'] ?? '', [...element.querySelectorAll<HTMLElement>('[data-cite]')].map(({ dataset }) => dataset['cite'] ?? '')]));
}

function remembered(): Workplace {
  try {
    return readWorkplace(localStorage.getItem(key));
  } catch {
    return emptyWorkplace;
  }
}

function keep(place: Workplace): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(place));
    return true;
  } catch {
    return false;
  }
}

function forget(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // What was never kept is forgotten already.
  }
}
