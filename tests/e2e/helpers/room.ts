import type { BrowserContext, Page } from 'playwright';
import { expect, inject } from 'vitest';
import { openRoom } from '../../../scripts/lib/room/open.mjs';
import { startServer } from '../../../scripts/lib/server.mjs';
import { freshCode, freshSecret } from '../../../src/room/protocol/ids.ts';
import { openPage, type OpenOptions, type WatchedPage } from './browser.ts';

/** The built site with a room on one origin, as `npm run sala` serves it on a local network: plain http. */
export interface ServedRoom {
  readonly room: string;
  readonly secret: string;
  readonly port: number;
  /** Address of a page (`sala/`) of this server. */
  readonly address: (page: string) => string;
  /** What the broker refused, by cause; an empty list where all that was said was right. */
  readonly refused: () => string[];
  readonly close: () => Promise<void>;
}

/** Not a loopback address: browsers take it for no secure context, as they do the addresses of a hall's wifi. */
const HOST = '0.0.0.0';

/**
 * @param rooms false: a site that no room stands behind
 * @param hall the address that the hall comes in by, where it is another than the presenter's
 */
export async function serveRoom({ rooms = true, hall, room = freshCode(), secret = freshSecret(), port = 0 }: { readonly rooms?: boolean; readonly hall?: string; readonly room?: string; readonly secret?: string; readonly port?: number } = {}): Promise<ServedRoom> {
  const place = { dir: inject('siteDir'), base: '/', port, host: HOST };
  const nothing: Readonly<Record<string, number>> = {};
  const open = rooms ? await openRoom({ ...place, room, secret, hall }) : { ...(await startServer(place)), dropped: () => nothing };
  return {
    room,
    secret,
    port: Number(new URL(open.url).port),
    address: (page) => `http://${HOST}:${new URL(open.url).port}/${page}`,
    refused: () => Object.entries(open.dropped()).flatMap(([cause, count]) => (count > 0 ? [`${cause}: ${count}`] : [])),
    close: open.close,
  };
}

export interface Watched extends WatchedPage {
  /** The complaints without those that only say that this is not the site's usual server. */
  readonly faults: () => string[];
}

/** A fresh profile at a page of the room's server. */
export async function openAt(served: ServedRoom, page: string, options: OpenOptions = {}): Promise<Watched> {
  const opened = await openPage(options);
  await opened.page.goto(served.address(page));
  return { ...opened, faults: () => opened.complaints.filter((line) => !line.startsWith(`foreign request: ${served.address('')}`)) };
}

const PHONE: OpenOptions = { width: 360, height: 800, mobile: true, touch: true };

/** A phone that came in by the link on the wall. */
export async function openPhone(served: ServedRoom, options: OpenOptions = {}): Promise<Watched> {
  const phone = await openAt(served, `sala/#${served.room}`, { ...PHONE, ...options });
  await phone.page.waitForSelector('[data-room-in]:not([hidden])');
  return phone;
}

/** Stage and speaker page of who leads the room, in two windows of one browser. */
export interface Hall extends Watched {
  readonly stage: Page;
  readonly desk: Page;
}

export async function openHall(served: ServedRoom, slide: string, options: OpenOptions = {}): Promise<Hall> {
  const opened = await openAt(served, `sala/conduzir/#${served.room}.${served.secret}`, { width: 1440, height: 900, ...options });
  const { page: desk } = opened;
  await desk.waitForSelector('[data-lead]:not([hidden])');
  const stage = await openStage(served, desk.context(), slide);
  await desk.goto(served.address('palco/'));
  await expect.poll(() => desk.textContent('[data-status]')).toBe('Palco ligado');
  // A covered page draws one frame a second, and a click waits for two.
  await desk.bringToFront();
  await desk.click('[data-room-open]');
  await leads(desk);
  return { ...opened, stage, desk };
}

export async function openStage(served: ServedRoom, context: BrowserContext, slide: string): Promise<Page> {
  const stage = await context.newPage();
  await stage.goto(served.address(`apresentar/#/${slide}`));
  await stage.waitForSelector(`[data-slide="${slide}"].present`);
  return stage;
}

/** Waits until the page holds the room. */
export async function leads(desk: Page): Promise<void> {
  await expect.poll(() => desk.textContent('.room-desk-head [role=status]')).toBe('Você conduz a sala.');
}

/** The slide that a phone shows. */
export const onPhone = (page: Page): Promise<string | null> => page.locator('[data-room-slide] [data-slide]').getAttribute('data-slide', { timeout: 1000 }).catch(() => null);

/** Asks the hall by the form at the desk. */
export async function ask(desk: Page, kind: 'guess' | 'choice' | 'rank', { text, options }: { text?: string; options?: readonly string[] } = {}): Promise<void> {
  const form = desk.locator('.room-new');
  await form.locator('select').first().selectOption(kind);
  if (text !== undefined) await form.locator('textarea').first().fill(text);
  if (options !== undefined) await form.locator('textarea').nth(1).fill(options.join('\n'));
  await form.locator('button[type=submit]').click();
  await desk.waitForSelector('.room-asked');
}

/** Sends a number as a phone's guess, typed as people type. */
export async function guess(phone: Page, typed: string): Promise<void> {
  await phone.fill('.room-typed input', typed);
  await phone.click('.room-answer [type=submit]');
  await expect.poll(() => phone.textContent('.room-answer [role=status]')).toMatch(/^Palpite enviado/);
}

/** What the desk says that came in. */
export const answersAt = (desk: Page): Promise<string | null> => desk.textContent('.room-answers');
