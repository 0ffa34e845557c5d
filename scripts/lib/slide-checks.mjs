import { checkChapters } from '../../src/book/chapter-check.ts';
import { checkSlides, report } from '../../src/deck/slide-check-run.ts';
import { checkWorkshop } from '../../src/workshop/guides/workshop-check.ts';
import { checkDictionaries } from './dictionaries.mjs';
import { siteLocales } from './locale.mjs';

/** What is wrong with slides, chapters, guides, activities and dictionaries, one line a problem; empty when all is well. */
async function problems() {
  const languages = siteLocales();
  return report([...(await checkSlides()), ...(await checkChapters('chapters', languages)), ...(await checkWorkshop('workshop', 'slides', languages)), ...(await checkDictionaries())]);
}

/**
 * Stops the build when a slide, a chapter, a guide, an activity, a playlist or the event is wrong, and says where. Before anything else:
 * Astro would stop at the same mistakes without their lines.
 * @returns {import('astro').AstroIntegration}
 */
export function slideChecks() {
  return {
    name: 'slide-checks',
    hooks: {
      'astro:config:setup': async ({ command }) => {
        if (command !== 'build') return;
        const found = await problems();
        if (found !== '') throw new Error(`Slides, chapters or guides need mending:\n${found}`);
      },
      'astro:server:start': async ({ logger }) => {
        const found = await problems();
        if (found !== '') logger.warn(`Slides, chapters or guides need mending:\n${found}`);
      },
    },
  };
}
