import { spawn } from 'node:child_process';

/**
 * Opens an address in this machine's browser. Where that cannot be done nothing happens: the address is printed too.
 * @param {string} url
 * @param {{ platform?: NodeJS.Platform, env?: NodeJS.ProcessEnv }} [machine]
 */
export function openInBrowser(url, { platform = process.platform, env = process.env } = {}) {
  /** @type {[string, string[]]} */
  const [command, args] = platform === 'win32' ? ['cmd', ['/d', '/c', 'start', '""', url]] : [platform === 'darwin' ? 'open' : 'xdg-open', [url]];
  // Without a screen a browser for terminals would write over the addresses that were printed.
  const hasScreen = platform === 'win32' || platform === 'darwin' || [env['DISPLAY'], env['WAYLAND_DISPLAY']].some((screen) => (screen ?? '') !== '');
  if (!hasScreen) return;
  const child = spawn(command, args, { stdio: 'ignore', detached: platform !== 'win32', windowsVerbatimArguments: true, env });
  child.on('error', () => undefined);
  child.unref();
}
