/** The document as plain text for messages: no marks that a messenger would show or change. */
import type { Block, Document } from './document.ts';

/** Writes the document as text. */
export function asText({ title, facts, blocks, foot }: Document): string {
  let count = 0;
  const part = (block: Block): string => {
    switch (block.kind) {
      case 'heading':
        return block.numbered === true ? `${++count}. ${block.text}` : block.text.toLocaleUpperCase();
      case 'text':
        return block.label === undefined ? block.text : `${block.label}: ${block.text}`;
      case 'list':
        return block.items.map((item, i) => `${block.numbered === true ? `[${i + 1}]` : '–'} ${item}`).join('\n');
      case 'table':
        return block.rows.map((row) => row.map((cell, i) => (i === 0 ? cell : `${block.head[i] ?? ''}: ${cell}`)).join('; ')).join('\n');
      case 'lines':
        return `${block.label === '' ? '' : `${block.label}: `}______`;
    }
  };
  const parts = blocks.map((block, i) => {
    const near = i > 0 && block.kind !== 'heading' && blocks[i - 1]?.kind !== 'table' && !(block.kind === 'text' && block.apart === true);
    return `${near ? '\n' : '\n\n'}${part(block)}`;
  });
  return `${title.toLocaleUpperCase()}\n${facts.map(([term, value]) => `${term}: ${value}`).join('\n')}${parts.join('')}\n\n${foot}\n`;
}
