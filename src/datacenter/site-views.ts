/** Brings the tree, the address, the plans and the way of a request to life. */
import { effect } from '@preact/signals-core';
import { datacenter } from '../i18n/datacenter.ts';
import type { Locale } from '../i18n/locales.ts';
import { evaluateInputs } from '../model/live.ts';
import { readAt } from '../numbers/at.ts';
import { values } from '../scenario/store.ts';
import { follow } from '../scenario/turns.ts';
import { layoutOf, planOf, type Level } from './layout.ts';
import { moneyOf } from './part-says.ts';
import type { Address } from './plan.ts';
import { along, requestPath } from './request-path.ts';
import { energyText, secondsText } from './request-text.ts';
import { summaryOf } from './summary.ts';
import type { PartId } from './tree.ts';
import { twoPlans } from './two-sites.ts';

/** Where the camera is asked to go: `site:go`, heard by the scene. */
export interface GoDetail {
  readonly level: Level;
  readonly address: Address;
  /** The part that was asked for, where it is no level of its own. */
  readonly part?: string;
}

/** How far along the way of a request one is, 0 to 1: `site:follow`. */
export interface FollowDetail {
  readonly t: number;
}

function tell(element: Element, name: 'site:go' | 'site:follow', detail: GoDetail | FollowDetail): void {
  element.dispatchEvent(new CustomEvent(name, { bubbles: true, detail }));
}

/** Brings the scene of a reading page into view; the focus stays where it was, so that the next key goes on in the list. */
function showScene(): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  document.querySelector('.site-host [data-scene]')?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
}

function addressIn(text: string): Address {
  const [hall = 0, row = 0, rack = 0, server = 0, slot = 0] = text.split(' ').map(Number);
  return { hall, row, rack, server, slot };
}

/** Binds the summary, the buttons that move the camera and the search by number. */
export function bindSiteTree(root: ParentNode, locale: Locale): void {
  const t = datacenter[locale];
  for (const summary of root.querySelectorAll('[data-site-summary]')) {
    follow(summary, () => values.value, () => {
      const text = summaryOf(values.peek(), locale);
      if (summary.textContent !== text) summary.textContent = text;
    });
  }
  const money = [...root.querySelectorAll<HTMLElement>('[data-part-money]')];
  const [first] = money;
  if (first !== undefined) {
    follow(first, () => values.value, () => {
      for (const element of money) {
        const text = moneyOf(element.dataset['partMoney'] as PartId, values.peek(), locale);
        if (element.textContent !== text) element.textContent = text;
      }
    });
  }
  for (const button of root.querySelectorAll<HTMLElement>('button[data-level]')) {
    button.addEventListener('click', () => {
      const { level = 'campus', address = '', part } = button.dataset;
      tell(button, 'site:go', { level: level as Level, address: addressIn(address), ...(part === undefined ? {} : { part }) });
      showScene();
    });
  }
  for (const form of root.querySelectorAll<HTMLFormElement>('form[data-site-find]')) {
    const output = form.querySelector('output');
    const field = form.querySelector('input');
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (output === null || field === null) return;
      const layout = layoutOf(planOf(values.peek()));
      // A number that names one of a million is written out to its last digit.
      const show = (n: number): string => n.toLocaleString(locale);
      const i = field.valueAsNumber - 1;
      if (!Number.isInteger(i) || i < 0 || i >= layout.plan.gpus) {
        output.textContent = t.notFound(show(layout.plan.gpus));
        field.setAttribute('aria-invalid', 'true');
        return;
      }
      field.removeAttribute('aria-invalid');
      const address = layout.addressOf(i);
      output.textContent = t.found({
        gpu: show(i + 1),
        hall: show(address.hall + 1),
        row: show(address.row + 1),
        rack: show(address.rack + 1),
        tray: show(address.server + 1),
        slot: show(address.slot + 1),
      });
      tell(form, 'site:go', { level: 'package', address });
      showScene();
    });
  }
}

/** Binds the pairs of plans; the entry without a scenario of its own follows the page's. */
export function bindTwoSites(root: ParentNode, locale: Locale): void {
  const t = datacenter[locale];
  for (const pair of root.querySelectorAll<HTMLElement>('[data-two-sites]')) {
    const figures = [...pair.querySelectorAll('figure')];
    const draw = (): void => {
      const choices = figures.map((figure) => figure.querySelector('select'));
      const { viewBox, plans } = twoPlans(
        choices.map((choice) => (choice === null || choice.value === '' ? values.peek() : evaluateInputs(readAt(choice.value)))),
        locale,
      );
      for (const [i, figure] of figures.entries()) {
        const [svg, caption, plan] = [figure.querySelector('svg'), figure.querySelector('figcaption'), plans[i]];
        if (svg === null || caption === null || plan === undefined) continue;
        svg.setAttribute('viewBox', viewBox);
        svg.setAttribute('aria-label', t.twoLabel(choices[i]?.selectedOptions[0]?.textContent ?? ''));
        svg.innerHTML = plan.markup;
        if (caption.textContent !== plan.figures) caption.textContent = plan.figures;
      }
    };
    pair.addEventListener('change', draw);
    follow(pair, () => values.value, draw);
  }
}

/** Binds the slider that walks the way of a request. */
export function bindFollow(root: ParentNode, locale: Locale): void {
  const t = datacenter[locale];
  for (const element of root.querySelectorAll<HTMLElement>('[data-site-follow]')) {
    const range = element.querySelector<HTMLInputElement>('input[type="range"]');
    const output = element.querySelector('output');
    if (range === null || output === null) throw new Error('The way of a request lacks its slider or its line');
    const rows = [...element.querySelectorAll<HTMLElement>('tr[data-step]')];
    const show = (): void => {
      const steps = requestPath(values.peek());
      const here = along(steps, range.valueAsNumber / 1000);
      for (const [i, row] of rows.entries()) {
        row.toggleAttribute('data-here', i === here.step);
        const [seconds, energy] = row.querySelectorAll('td');
        const step = steps[i];
        if (seconds === undefined || energy === undefined || step === undefined) continue;
        seconds.textContent = secondsText(step.seconds, locale);
        energy.textContent = energyText(step.energy, locale);
      }
      const name = t.steps[steps[here.step]?.id ?? 'phone'][0];
      const said = t.followSoFar(name, secondsText(here.seconds, locale), energyText(here.energy, locale));
      output.textContent = said;
      range.setAttribute('aria-valuetext', said);
      range.style.setProperty('--at', `${String(range.valueAsNumber / 10)}%`);
      const total = element.querySelector('[data-total-seconds]');
      if (total !== null) total.textContent = secondsText(along(steps, 1).seconds, locale);
    };
    range.addEventListener('input', () => {
      show();
      tell(element, 'site:follow', { t: range.valueAsNumber / 1000 });
    });
    effect(() => {
      if (Object.keys(values.value).length > 0) show();
    });
  }
}
