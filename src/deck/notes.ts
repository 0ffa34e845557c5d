/** The speaker's notes as HTML, made at build from the Markdown in the head of a slide. */
import remarkParse from 'remark-parse';
import { unified } from 'unified';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly Node[];
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const tags: Readonly<Record<string, string>> = { paragraph: 'p', strong: 'strong', emphasis: 'em', listItem: 'li', list: 'ul', inlineCode: 'code' };

/** Every line of a note is a thought of its own and becomes a paragraph. Raw HTML is shown as text. */
export function notesHtml(markdown: string): string {
  return write(unified().use(remarkParse).parse(markdown.replaceAll(/\n(?=[^\s\-*\d])/g, '\n\n')));
}

function write({ type, value, url, children = [] }: Node): string {
  if (type === 'break') return '<br />';
  const inside = value === undefined ? children.map(write).join('') : escape(value);
  if (type === 'link' && url !== undefined && /^(https?:|[/#])/.test(url)) return `<a href="${escape(url)}" target="_blank" rel="noopener">${inside}</a>`;
  const tag = tags[type];
  return tag === undefined ? inside : `<${tag}>${inside}</${tag}>`;
}
