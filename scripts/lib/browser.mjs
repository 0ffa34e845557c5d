import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';
import { run } from './process.mjs';
import { root } from './root.mjs';

const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome', 'microsoft-edge'];

/** Where browsers live when they are not on the PATH. */
const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/lib/chromium/chromium',
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((name) => process.env[name])
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]),
];

const DOWNLOAD_LIMIT_MS = 5 * 60_000;

const isRoot = process.getuid?.() === 0;

/** What every Chromium is started with here: software WebGL, and no traffic of its own. */
export const launchArguments = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  // The sandbox refuses to work for root, and containers have a tiny /dev/shm.
  ...(isRoot ? ['--no-sandbox'] : []),
  ...(process.platform === 'linux' ? ['--disable-dev-shm-usage'] : []),
];

/**
 * Whether the file is a browser that starts; one that lacks system libraries is as good as none.
 * @param {string | undefined} path
 */
async function works(path) {
  if (path === undefined || !existsSync(path)) return false;
  // On Windows `--version` opens a window.
  if (process.platform === 'win32') return true;
  return (await run(path, ['--version'], { capture: true, timeout: 30_000 })).code === 0;
}

/** Playwright's own Chromium, where it has been downloaded. */
function playwrightsOwn() {
  return chromium.executablePath();
}

function onThePath() {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).filter((path) => existsSync(path));
}

/**
 * @param {(string | undefined)[]} candidates
 * @returns {Promise<string | undefined>}
 */
async function firstWorking(candidates) {
  for (const candidate of candidates) if (await works(candidate)) return candidate;
  return undefined;
}

/** @param {string[]} args */
function playwright(args) {
  return run('node', [join(root, 'node_modules', 'playwright', 'cli.js'), ...args], { timeout: DOWNLOAD_LIMIT_MS });
}

async function installWithApt() {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-q'], { env });
  await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], { env });
}

/**
 * The path of a Chromium that starts. Looks for one in this order: `CHROMIUM_PATH`, Playwright's own, one that the
 * system has; then gets one: by Playwright's download, by apt where this runs as root on Debian or Ubuntu.
 * @returns {Promise<string>}
 * @throws {Error} that says what to install.
 */
export async function findBrowser() {
  const given = process.env['CHROMIUM_PATH'];
  if (given) {
    if (await works(given)) return given;
    throw new Error(`CHROMIUM_PATH=${given} is not a browser that starts.`);
  }
  const found = await firstWorking([playwrightsOwn(), ...onThePath(), ...USUAL_PLACES]);
  if (found) return found;

  process.stdout.write('No Chrome or Chromium found; getting one …\n');
  await playwright(['install', 'chromium']);
  if (await works(playwrightsOwn())) return playwrightsOwn();
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    await installWithApt();
    // Debian's package brings the libraries too, which Playwright's download may have lacked.
    const installed = await firstWorking(['/usr/bin/chromium', playwrightsOwn(), ...onThePath()]);
    if (installed) return installed;
  }
  throw new Error(
    'The tests need a browser and none could be found or downloaded. Install Chrome or Chromium ' +
      '(Debian: sudo apt-get install chromium; others: https://www.google.com/chrome), or name one: CHROMIUM_PATH=/path/to/chrome npm test',
  );
}
