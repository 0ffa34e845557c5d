import { spawn } from 'node:child_process';

/** A screen in memory: engines draw WebGL only where they have a window. */
export interface Screen {
  /** For the environment variable `DISPLAY`. */
  readonly display: string;
  readonly close: () => void;
}

/** Opens one. Rejects where `Xvfb` cannot start. */
export async function openScreen(): Promise<Screen> {
  // It picks a free number itself and writes it to the descriptor named here.
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x800x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const display = await new Promise<string>((resolve, reject) => {
    server.on('error', reject);
    server.on('exit', (code) => { reject(new Error(`Xvfb ended with ${code ?? 'a signal'}.`)); });
    server.stdio[3]?.on('data', (number: Buffer) => { resolve(`:${number.toString().trim()}`); });
  });
  return { display, close: () => { server.kill(); } };
}
