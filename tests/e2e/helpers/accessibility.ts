import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import type { Theme } from './browser.ts';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** The rules whose result depends on colours: a theme changes nothing else. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** One line per violation: rule, element, what to do. An empty list is a clean page. */
export async function violations(page: Page, { part, coloursOnly = false }: { part?: string; coloursOnly?: boolean } = {}): Promise<string[]> {
  // Without the legacy mode every run opens a page of its own to join frames; there are none.
  const builder = new AxeBuilder({ page }).setLegacyMode();
  if (coloursOnly) builder.withRules(COLOUR_RULES);
  else builder.withTags(WCAG);
  if (part !== undefined) builder.include(part);
  const { violations: found } = await builder.analyze();
  return found.flatMap((violation) => violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')}: ${node.failureSummary ?? violation.help}`));
}

/** Changes the theme of the open page, as its key does. */
export async function setTheme(page: Page, theme: Theme): Promise<void> {
  await page.evaluate((name) => {
    document.documentElement.dataset['theme'] = name;
  }, theme);
}
