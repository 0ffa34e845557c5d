/** A hyphen after which browsers break the line, and the same with a word joiner, after which they don't. */
const HYPHEN = /\b(GPT|Grok)-(?=\d)/g;
const SPACE = /\b(GPT|Llama|LLaMA|Gemini|Claude|Grok|OLMo|Trainium) (?=\d)/g;

/**
 * Keeps the number of a model on the line of its name.
 * @param {string} text
 */
export const wholeNames = (text) => text.replace(HYPHEN, '$1-\u2060').replace(SPACE, '$1\u00a0');

/**
 * @typedef {{ type: string, value?: string, children?: Node[] }} Node
 * @param {Node} node
 */
function visit(node) {
  if (node.type === 'text' && node.value !== undefined) node.value = wholeNames(node.value);
  node.children?.forEach(visit);
}

/** The same for all texts of slides, chapters and guides. */
export const keepNamesWhole = () => visit;
