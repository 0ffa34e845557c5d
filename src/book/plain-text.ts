/** The words of an MDX file as somebody reads them, for the search, the glossary and the check of sentences. */

/** Markup and components go; the words of questions, hints and titles stay. */
export function proseOf(mdx: string): string {
  return mdx
    .replace(/^---[\s\S]*?^---/m, ' ')
    .replaceAll(/<(?:Num|Fact|Range)\b[^>]*>/g, '…')
    .replaceAll(/<\w+\b[^>]*?\b(?:question|ask)="([^"]*)"[^>]*>/g, '\n\n$1\n\n')
    .replaceAll(/<\/?[A-Za-z][^>]*>/g, (tag) => (/^<\/?(?:Term|strong|em|span|a)\b/.test(tag) ? '' : '\n\n'))
    .replaceAll(/\{[^}]*\}/g, ' ')
    .replaceAll(/^\s*\|(.*)\|\s*$/gm, (_row, cells: string) => `\n\n${cells.split('|').map((cell) => cell.trim()).filter((cell) => /\p{L}/u.test(cell)).join(', ')}\n\n`)
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/^#+\s*|^[-*]\s+|\*\*|`/gm, '')
    .replaceAll(/[ \t]+/g, ' ')
    .trim();
}

/** The sentences of a prose: paragraphs are cut at full stops, question and exclamation marks. */
export function sentencesOf(prose: string): readonly string[] {
  return prose
    .split(/\n\s*\n/)
    .flatMap((paragraph) => paragraph.replaceAll('\n', ' ').split(/(?<=[.!?:]”?)\s+(?=[\p{Lu}“…])/u))
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));
}
