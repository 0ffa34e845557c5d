import { defineConfig } from 'vitest/config';

/** What the slides, playlists and catalogues say, and how the rooms stand: no browser, no build. */
const CONTENT = ['tests/content/**/*.test.ts', 'tests/slides/**/*.test.ts', 'tests/layers.test.ts'];

/** Playwright's calls cross a process; a loaded machine with two cores needs patience. */
const BROWSER_TIMEOUT_MS = 120_000;
/** What must come about comes about within this time, also when the ranges wait for a busy processor. */
const POLL_TIMEOUT_MS = 20_000;

export default defineConfig({
  test: {
    passWithNoTests: true,
    projects: [
      { test: { name: 'content', include: CONTENT } },
      { test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: [...CONTENT, 'tests/e2e/**', 'tests/full/**'] } },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.spec.ts'],
          globalSetup: ['tests/e2e/helpers/global-setup.ts'],
          testTimeout: BROWSER_TIMEOUT_MS,
          hookTimeout: BROWSER_TIMEOUT_MS,
          // What fails twice is broken; what fails once is named in the report, and a machine that had no time for it is forgiven.
          retry: 1,
          expect: { poll: { timeout: POLL_TIMEOUT_MS } },
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'full',
          include: ['tests/full/**/*.spec.ts'],
          testTimeout: BROWSER_TIMEOUT_MS,
          hookTimeout: BROWSER_TIMEOUT_MS,
          fileParallelism: false,
        },
      },
    ],
  },
});
