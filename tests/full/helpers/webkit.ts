import { spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { freePort } from '../../../scripts/lib/free-port.mjs';

/** WebKitGTK, driven by the few commands of WebDriver that the tests need. */
export interface WebKit {
  readonly goTo: (address: string) => Promise<void>;
  /** Runs the body of an asynchronous function in the page. */
  readonly run: (body: string) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

const START_MS = 20_000;
const SCRIPT_MS = 240_000;

/** Starts it on a screen. */
export async function openWebKit(display: string): Promise<WebKit> {
  const [browser] = globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser');
  if (browser === undefined) throw new Error('There is no MiniBrowser; on Debian it comes with webkit2gtk-driver.');
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
    env: { ...process.env, DISPLAY: display, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', LIBGL_ALWAYS_SOFTWARE: '1' },
    stdio: 'ignore',
  });
  const command = async (method: string, path: string, body?: object): Promise<unknown> => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
    const { value } = (await answer.json()) as { value: unknown };
    if (!answer.ok) throw new Error(JSON.stringify(value));
    return value;
  };
  const began = Date.now();
  for (;;) {
    try {
      await command('GET', '/status');
      break;
    } catch (error) {
      if (Date.now() - began > START_MS) throw error;
      await new Promise((resolve) => { setTimeout(resolve, 100); });
    }
  }
  const options = { binary: browser, args: ['--automation'] };
  const session = (await command('POST', '/session', {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options, timeouts: { script: SCRIPT_MS } } },
  })) as { sessionId: string };
  const at = `/session/${session.sessionId}`;
  return {
    goTo: async (address) => { await command('POST', `${at}/url`, { url: address }); },
    run: (body) =>
      command('POST', `${at}/execute/async`, {
        script: `const done = arguments[arguments.length - 1]; (async () => { ${body} })().then(done, (error) => done({ failed: String(error) }));`,
        args: [],
      }),
    close: async () => {
      await command('DELETE', at).catch(() => undefined);
      driver.kill();
    },
  };
}
