import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { findBrowser, launchArguments } from '../browser.mjs';
import { root } from '../root.mjs';
import { mermaidConfig } from './config.mjs';
import { layOut } from './in-page.mjs';
import { toSvg } from './svg.mjs';

/** The site's own letters, so that widths agree with what readers see. */
const FONTS = [
  ['Archivo', 'archivo-400', '400'],
  ['Archivo Narrow Heavy', 'archivo-narrow-800', '800'],
];

/** One browser tab per core: Mermaid draws one picture at a time. */
const TABS = 2;

/** @param {import('playwright').Browser} browser */
async function openTab(browser) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const faces = await Promise.all(
    FONTS.map(async ([family = '', file = '', weight]) => {
      const data = (await readFile(join(root, 'src/layouts/fonts', `${file}.woff2`))).toString('base64');
      return `@font-face { font-family: '${family}'; src: url(data:font/woff2;base64,${data}); font-weight: ${String(weight)}; }`;
    }),
  );
  await page.setContent('<body></body>');
  await page.addStyleTag({ content: faces.join('\n') });
  await page.addScriptTag({ path: join(root, 'node_modules/mermaid/dist/mermaid.min.js') });
  await page.evaluate(async (config) => {
    await Promise.all([document.fonts.load("400 16px 'Archivo'"), document.fonts.load("800 16px 'Archivo Narrow Heavy'")]);
    /** @type {{ mermaid: typeof import('mermaid').default }} */ (/** @type {unknown} */ (globalThis)).mermaid.initialize(config);
  }, mermaidConfig);
  return page;
}

/**
 * Draws with Mermaid in headless Chromium.
 * @template {import('./list.mjs').Drawing} D
 * @param {readonly D[]} drawings
 * @param {(drawing: D) => string} hashOf
 * @param {(drawing: D, svg: string) => Promise<void>} done
 * @throws {Error} that names the drawing that could not be drawn
 */
export async function draw(drawings, hashOf, done) {
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: launchArguments });
  try {
    const waiting = [...drawings];
    await Promise.all(
      Array.from({ length: Math.min(TABS, waiting.length) }, async () => {
        const page = await openTab(browser);
        for (let drawing = waiting.shift(); drawing !== undefined; drawing = waiting.shift()) {
          try {
            await done(drawing, toSvg(await page.evaluate(layOut, drawing.prepared.text), drawing.prepared.tokens, hashOf(drawing)));
          } catch (error) {
            throw new Error(`drawing "${drawing.name}": ${error instanceof Error ? error.message.replace('page.evaluate: ', '') : String(error)}`, { cause: error });
          }
        }
      }),
    );
  } finally {
    await browser.close();
  }
}
