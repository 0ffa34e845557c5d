import { join } from 'node:path';
import { chromium } from 'playwright';
import type { TestProject } from 'vitest/node';
import { basePath } from '../../../scripts/lib/base.mjs';
import { findBrowser, launchArguments } from '../../../scripts/lib/browser.mjs';
import { ensureBuilt } from '../../../scripts/lib/build.mjs';
import { root } from '../../../scripts/lib/root.mjs';
import { startServer } from '../../../scripts/lib/server.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the home page of the site under test, ending in a slash. */
    siteUrl: string;
    /** Folder of the built site. */
    siteDir: string;
    /** Where the one browser of all test files listens. */
    browserUrl: string;
  }
}

/** One server and one browser for all files. `SITE_DIR` names a site that is built already. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['SITE_DIR'];
  const base = basePath();
  const siteDir = given ?? (await ensureBuilt({ dir: join(root, 'dist'), base, quiet: true }));
  const server = await startServer({ dir: siteDir, base });
  const browser = await chromium.launchServer({ executablePath: await findBrowser(), args: launchArguments });
  project.provide('siteUrl', server.url);
  project.provide('siteDir', siteDir);
  project.provide('browserUrl', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
  };
}
