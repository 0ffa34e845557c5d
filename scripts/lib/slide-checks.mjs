import { checkSlides, report } from '../../src/deck/slide-check-run.ts';

/**
 * Stops the build when a slide has a figure typed by hand or names something unknown, and says where.
 * @returns {import('astro').AstroIntegration}
 */
export function slideChecks() {
  return {
    name: 'slide-checks',
    hooks: {
      'astro:build:start': async () => {
        const problems = await checkSlides();
        if (problems.length > 0) throw new Error(`The slides need mending:\n${report(problems)}`);
      },
      'astro:server:start': async ({ logger }) => {
        const problems = await checkSlides();
        if (problems.length > 0) logger.warn(`The slides need mending:\n${report(problems)}`);
      },
    },
  };
}
