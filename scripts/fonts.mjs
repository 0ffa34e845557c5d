// Cuts the few static, subset fonts that the site ships out of the variable font packages.
// Run it again (node scripts/fonts.mjs) after a change of letters or of a package; the results are committed.
import { readFile, writeFile, mkdir } from 'node:fs/promises';
import subsetFont from 'subset-font';

const LATIN =
  ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~' +
  '\u00a0¡¢£§©ª«®°±²³µ·¹º»¼½¾¿ÀÁÂÃÄÇÈÉÊËÌÍÎÏÑÒÓÔÕÖÙÚÛÜàáâãäçèéêëìíîïñòóôõöùúûü×÷–—‘’“”•…‰′″€−≈≤≥→←↑↓⁄₂';

const cuts = [
  { from: 'archivo/files/archivo-latin-standard-normal.woff2', to: 'archivo-narrow-800', axes: { wght: 800, wdth: 74 } },
  { from: 'archivo/files/archivo-latin-standard-normal.woff2', to: 'archivo-400', axes: { wght: 400, wdth: 100 } },
  { from: 'martian-mono/files/martian-mono-latin-standard-normal.woff2', to: 'martian-mono-500', axes: { wght: 500, wdth: 87.5 } },
];

await mkdir('src/layouts/fonts', { recursive: true });
for (const { from, to, axes } of cuts) {
  const source = await readFile(`node_modules/@fontsource-variable/${from}`);
  const cut = await subsetFont(source, LATIN, { targetFormat: 'woff2', variationAxes: axes });
  await writeFile(`src/layouts/fonts/${to}.woff2`, cut);
  process.stdout.write(`${to}.woff2 ${(cut.length / 1000).toFixed(1)} kB\n`);
}
