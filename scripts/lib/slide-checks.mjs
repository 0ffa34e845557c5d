import { checkChapters } from '../../src/book/chapter-check.ts';
import { checkSlides, report } from '../../src/deck/slide-check-run.ts';

/** What is wrong with slides and chapters, one line a problem; empty when all is well. */
async function problems() {
  return report([...(await checkSlides()), ...(await checkChapters())]);
}

/**
 * Stops the build when a slide or a chapter has a figure typed by hand or names something unknown, and says where.
 * @returns {import('astro').AstroIntegration}
 */
export function slideChecks() {
  return {
    name: 'slide-checks',
    hooks: {
      'astro:build:start': async () => {
        const found = await problems();
        if (found !== '') throw new Error(`Slides or chapters need mending:\n${found}`);
      },
      'astro:server:start': async ({ logger }) => {
        const found = await problems();
        if (found !== '') logger.warn(`Slides or chapters need mending:\n${found}`);
      },
    },
  };
}
