/** The document on the screen and on paper. All that people wrote is set as text, never as markup. */
import type { Block, Document } from './document.ts';

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, text = '', className = ''): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (text !== '') made.textContent = text;
  if (className !== '') made.className = className;
  return made;
}

/** Text in another direction stands in its own. */
function written<Name extends keyof HTMLElementTagNameMap>(name: Name, text: string, className = ''): HTMLElementTagNameMap[Name] {
  const made = element(name, text, className);
  made.dir = 'auto';
  return made;
}

function part(block: Block): HTMLElement {
  switch (block.kind) {
    case 'heading':
      return written(block.level === 3 ? 'h4' : 'h3', block.text, block.numbered === true ? 'counted' : '');
    case 'text': {
      const paragraph = element('p', '', block.small === true ? 'small' : '');
      if (block.label !== undefined) paragraph.append(element('strong', `${block.label}:`), ' ');
      paragraph.append(written('span', block.text));
      return paragraph;
    }
    case 'list': {
      const list = element(block.numbered === true ? 'ol' : 'ul');
      list.append(...block.items.map((item) => written('li', item)));
      return list;
    }
    case 'table': {
      const table = element('table');
      const row = (cells: readonly string[], name: 'th' | 'td'): HTMLTableRowElement => {
        const line = element('tr');
        line.append(...cells.map((cell, i) => {
          const made = element(name === 'td' && i === 0 ? 'th' : name, cell);
          if (made.localName === 'th') made.scope = name === 'th' ? 'col' : 'row';
          return made;
        }));
        return line;
      };
      const [head, body] = [element('thead'), element('tbody')];
      head.append(row(block.head, 'th'));
      body.append(...block.rows.map((cells) => row(cells, 'td')));
      table.append(head, body);
      return table;
    }
    case 'lines': {
      const box = element('div', '', 'lines');
      box.append(...(block.label === '' ? [] : [element('p', block.label)]), ...Array.from({ length: block.count }, () => element('span')));
      return box;
    }
  }
}

/** Draws the document into its sheet, in place of what was there. */
export function drawDocument(sheet: HTMLElement, { title, facts, blocks, foot }: Document): void {
  const list = element('dl');
  for (const [term, value] of facts) {
    const pair = element('div');
    pair.append(element('dt', term), written('dd', value));
    list.append(pair);
  }
  let below = false;
  const parts = blocks.map((block) => {
    const drawn = part(block);
    // What belongs to a counted heading stands under its words, not under its number.
    if (block.kind === 'heading') below = block.numbered === true;
    else if (block.kind === 'text' && block.apart === true) drawn.classList.add('apart');
    else if (below && block.kind !== 'table') drawn.classList.add('below');
    return drawn;
  });
  sheet.replaceChildren(written('h2', title), list, ...parts, element('p', foot, 'sheet-foot'));
}
