import type { Page } from 'playwright';
import { addressOf, openPage, type OpenOptions, type WatchedPage } from './browser.ts';
import { TALK } from './site.ts';

/** Opens the talk and waits until it presents a slide. */
export async function openDeck(page: Page, { query = '', hash = '', talk = TALK } = {}): Promise<void> {
  await page.goto(`${addressOf(talk)}${query}${hash}`);
  await page.waitForSelector('[data-slide].present');
}

/** A slide with a slider, and one where it can be seen that it was dragged. */
export const withControls = 'um-bilhao-de-acessos';
/** The slide that is shown. */
export const present = '[data-slide].present';

/** The talk in a window of its own, at a slide with controls unless told otherwise. */
export async function deck(options: OpenOptions = {}, hash = `#/${withControls}`): Promise<WatchedPage & { readonly slide: () => Promise<string | null> }> {
  const opened = await openPage({ width: 1280, height: 720, ...options });
  await openDeck(opened.page, { hash });
  return { ...opened, slide: () => opened.page.getAttribute(present, 'data-slide') };
}

/** Goes to a slide of the open deck as a link would, and waits until it stands still. */
export async function showSlide(page: Page, id: string): Promise<void> {
  await page.evaluate((target) => {
    location.hash = `#/${target}`;
  }, id);
  await page.waitForSelector(`[data-slide="${id}"].present`);
  await settle(page);
}

/** Longer animations are scenery; nobody waits for them. */
const LONGEST_ANIMATION_MS = 2_000;

/** Waits for fonts and for all short animations. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(async (longest) => {
    await document.fonts.ready;
    const short = document.getAnimations().filter((animation) => Number(animation.effect?.getComputedTiming().endTime ?? 0) <= longest);
    await Promise.allSettled(short.map((animation) => animation.finished));
  }, LONGEST_ANIMATION_MS);
}
