/** The scenario's panel, built when it is first opened: what was changed, ready scenarios, a link to share. */
import { effect } from '@preact/signals-core';
import { liveWords } from '../i18n/live.ts';
import type { Locale } from '../i18n/locales.ts';
import { presetWords } from '../i18n/presets.ts';
import { quantityWords } from '../i18n/quantities.ts';
import { scenarioPanel } from '../i18n/scenario-panel.ts';
import { presets } from '../model/presets.ts';
import { textOf } from '../numbers/show.ts';
import { bareAddress } from '../scenario/address.ts';
import { asSearch, fromQuery, listPart, toQuery } from '../scenario/link.ts';
import { canRedo, canUndo, inputs, redo, replaceAll, setInputs, undo, type Inputs } from '../scenario/store.ts';
import { institution } from './institution.ts';

/** Builds the panel and puts it into the page, closed. */
export function makeScenarioPanel(locale: Locale): HTMLDialogElement {
  const t = scenarioPanel[locale];
  const live = liveWords(locale);
  const title = make('h2', live.scenario.title);
  title.id = 'scenario-title';
  const close = button(live.deck.close, 'plain');
  close.dataset['close'] = '';
  const head = make('header');
  head.append(title, close);

  const summary = make('p');
  const changed = make('ul', '', 'changed-list');
  const status = make('p', '', 'label');
  status.setAttribute('role', 'status');
  const back = button(t.undo, 'plain', undo);
  const forth = button(t.redo, 'plain', redo);
  const tools = make('p', '', 'scenario-tools');
  tools.append(
    back,
    forth,
    button(t.reset, 'plain', () => {
      replaceAll({});
    }),
    button(t.copy, 'plain', () => {
      void copyLink().then((copied) => {
        status.textContent = copied ? t.copied : address();
      });
    }),
  );
  const body = make('div', '', 'scenario-body');
  body.append(summary, changed, tools, status, make('h3', t.presets), presetList(locale));

  const panel = make('dialog', '', 'panel');
  panel.setAttribute('aria-labelledby', title.id);
  panel.dataset['preventSwipe'] = '';
  panel.append(head, body);
  document.body.append(panel);

  effect(() => {
    const entries = Object.entries(inputs.value);
    summary.textContent = t.changed(entries.length);
    changed.replaceChildren(...entries.map(([id, value]) => changedLine(id, value, locale)));
    status.textContent = '';
    back.disabled = !canUndo.value;
    forth.disabled = !canRedo.value;
  });
  return panel;
}

function make<Name extends keyof HTMLElementTagNameMap>(name: Name, text = '', className = ''): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.textContent = text;
  element.className = className;
  return element;
}

function button(text: string, className: string, action?: () => void): HTMLButtonElement {
  const made = make('button', text, className);
  made.type = 'button';
  if (action !== undefined) made.addEventListener('click', action);
  return made;
}

function presetList(locale: Locale): HTMLUListElement {
  const list = make('ul', '', 'presets');
  const own = institution();
  if (own !== undefined) {
    const { inputs: figures } = fromQuery(own.query);
    const about = Object.entries(figures).map(([id, value]) => `${quantityWords(id, locale).label}: ${textOf(id, value, 'line', locale)} (${own.sources[id] ?? ''})`);
    list.append(presetLine(scenarioPanel[locale].institution(own.name), about.join('. '), figures));
  }
  for (const preset of Object.values(presets)) {
    const words = presetWords(preset.id, locale);
    // Presets hold plain numbers and names, as links do.
    list.append(presetLine(words.title, words.about, preset.inputs as Inputs));
  }
  return list;
}

function presetLine(title: string, about: string, scenario: Inputs): HTMLLIElement {
  const choose = button('', '', () => {
    replaceAll(scenario);
  });
  choose.append(make('strong', title), make('span', about));
  const line = make('li');
  line.append(choose);
  return line;
}

function changedLine(id: string, value: number | string, locale: Locale): HTMLLIElement {
  const line = make('li');
  line.append(
    make('span', `${quantityWords(id, locale).label}: ${textOf(id, value, 'line', locale)}`),
    button(liveWords(locale).numbers.reset, 'plain', () => {
      setInputs({ [id]: undefined });
    }),
  );
  return line;
}

function address(): string {
  const search = asSearch(listPart(location.search), toQuery(inputs.peek()));
  return `${bareAddress()}${search}${location.hash}`;
}

/** False where the browser has no clipboard (plain http on a local network): the address is shown instead. */
async function copyLink(): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(address());
    return true;
  } catch {
    return false;
  }
}
