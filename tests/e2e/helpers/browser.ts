import { chromium, type Browser, type BrowserContext, type Page } from 'playwright';
import { afterAll, beforeAll, inject } from 'vitest';

export type Theme = 'noite' | 'papel';
export const themes: readonly Theme[] = ['noite', 'papel'];

export interface OpenOptions {
  readonly theme?: Theme;
  readonly width?: number;
  readonly height?: number;
  readonly reducedMotion?: boolean;
  readonly javaScriptEnabled?: boolean;
  readonly touch?: boolean;
  readonly mobile?: boolean;
}

/** A page that keeps a list of everything that should not happen. */
export interface WatchedPage {
  readonly page: Page;
  /** Console errors, uncaught exceptions, policy violations, failed and foreign requests, in order. */
  readonly complaints: string[];
  /** The complaints so far; the list is empty afterwards. */
  readonly takeComplaints: () => string[];
  readonly close: () => Promise<void>;
}

const THEME_KEY = 'megamaquina:tema';

let browser: Browser | undefined;

/** Connects the test file to the shared browser; call it once at the top of the file. */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.connect(inject('browserUrl'));
  });
  afterAll(async () => {
    await browser?.close();
    browser = undefined;
  });
}

/** The address of a page (`explorar/`) of the site under test. */
export function addressOf(page: string): string {
  return new URL(page, inject('siteUrl')).href;
}

/** A fresh profile with one page, watched from before its first request. Throws where `useBrowser` is missing. */
export async function openPage(options: OpenOptions = {}): Promise<WatchedPage> {
  if (!browser) throw new Error('Call useBrowser() at the top of the test file.');
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1280, height: options.height ?? 720 },
    locale: 'pt-BR',
    reducedMotion: options.reducedMotion === false ? 'no-preference' : 'reduce',
    javaScriptEnabled: options.javaScriptEnabled ?? true,
    hasTouch: options.touch ?? false,
    isMobile: options.mobile ?? false,
    deviceScaleFactor: options.mobile === true ? 3 : 1,
    // A copy on the device would answer in place of the server; its own tests have it.
    serviceWorkers: 'block',
  });
  const { theme } = options;
  if (theme) {
    await context.addInitScript(
      ([key, value]) => {
        localStorage.setItem(key, value);
      },
      [THEME_KEY, theme] as const,
    );
  }
  const page = await context.newPage();
  const complaints = await watch(context, page);
  return {
    page,
    complaints,
    takeComplaints: () => complaints.splice(0),
    close: () => context.close(),
  };
}

async function watch(context: BrowserContext, page: Page): Promise<string[]> {
  const complaints: string[] = [];
  const own = new URL(inject('siteUrl')).origin;
  await context.exposeBinding('reportViolation', (_source, text: string) => {
    complaints.push(`policy: ${text}`);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report = (globalThis as unknown as { reportViolation: (text: string) => void }).reportViolation;
      report(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
    });
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => {
    complaints.push(`exception: ${error.message}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (!['data:', 'blob:'].includes(url.protocol) && url.origin !== own) complaints.push(`foreign request: ${url.href}`);
  });
  page.on('requestfailed', (request) => {
    // A page that is left while it loads aborts its requests; that is no fault.
    const reason = request.failure()?.errorText ?? '';
    if (reason !== 'net::ERR_ABORTED') complaints.push(`failed request: ${request.url()} ${reason}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`status ${response.status()}: ${response.url()}`);
  });
  return complaints;
}
