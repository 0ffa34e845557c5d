import { checkSlides, report } from '../../src/deck/slide-check-run.ts';

/**
 * Stops the build when a slide, a playlist or the event is wrong, and says where. Before anything else: Astro would
 * stop at the same mistakes without their lines.
 * @returns {import('astro').AstroIntegration}
 */
export function slideChecks() {
  return {
    name: 'slide-checks',
    hooks: {
      'astro:config:setup': async ({ command }) => {
        if (command !== 'build') return;
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
