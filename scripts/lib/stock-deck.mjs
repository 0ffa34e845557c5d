import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './root.mjs';

/** @typedef {{ title: string, texts: string[] }} PlainSlide */

/** @param {string} text */
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * Writes a deck as reveal.js' own template and the Mermaid plugin's page show it: black theme, notes, one diagram
 * on the second slide, everything from the packages as they are shipped.
 * @param {string} dir an empty folder
 * @param {PlainSlide[]} slides
 */
export async function writeStockDeck(dir, slides) {
  const modules = join(root, 'node_modules');
  await mkdir(dir, { recursive: true });
  await cp(join(modules, 'reveal.js', 'dist'), join(dir, 'dist'), { recursive: true });
  await cp(join(modules, 'reveal.js-mermaid-plugin', 'plugin', 'mermaid', 'mermaid.js'), join(dir, 'dist', 'plugin', 'mermaid.js'));
  const diagram = '<div class="mermaid"><pre>flowchart LR\n A[Dados] --> B[Algoritmos]\n B --> C[Modelos]</pre></div>';
  const sections = slides.map(({ title, texts }, at) => {
    const heading = at === 0 ? 'h1' : 'h2';
    const paragraphs = texts.map((text) => `<p>${escaped(text)}</p>`).join('\n');
    return `<section><${heading}>${escaped(title)}</${heading}>\n${paragraphs}${at === 1 ? diagram : ''}</section>`;
  });
  const page = `<!doctype html>
<html lang="pt-BR">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1.0, maximum-scale=1.0, user-scalable=no">
<title>Stock reveal.js</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="dist/reset.css">
<link rel="stylesheet" href="dist/reveal.css">
<link rel="stylesheet" href="dist/theme/black.css">
</head>
<body>
<div class="reveal"><div class="slides">
${sections.join('\n')}
</div></div>
<script src="dist/reveal.js"></script>
<script src="dist/plugin/notes.js"></script>
<script src="dist/plugin/mermaid.js"></script>
<script>Reveal.initialize({ hash: true, plugins: [RevealNotes, RevealMermaid] });</script>
</body>
</html>
`;
  await writeFile(join(dir, 'index.html'), page);
}
