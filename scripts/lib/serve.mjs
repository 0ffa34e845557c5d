import { networkInterfaces } from 'node:os';
import { startServer } from './server.mjs';

const DEFAULT_PORT = 4321;

/**
 * Serves on `PORT` and `HOST`, prints the addresses and ends on Ctrl+C.
 * Only this machine can reach the site unless `HOST` says otherwise: nobody should open a port of a lecturer's
 * laptop to a conference network without having asked for it.
 * @param {{ dir: string, base: string }} options
 */
export async function serveUntilStopped({ dir, base }) {
  const port = wantedPort();
  const host = process.env['HOST'] ?? '127.0.0.1';
  const server = await startServer({ dir, base, port, host }).catch((/** @type {unknown} */ error) => {
    throw new Error(explain(error, port, host));
  });
  process.stdout.write(greeting(server.url, host));
  const stop = () => {
    void server.close().then(() => process.exit(0));
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

export function wantedPort() {
  const given = process.env['PORT'];
  if (given === undefined || given === '') return DEFAULT_PORT;
  const port = Number(given);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`PORT=${given} não é uma porta (0 a 65535).`);
  return port;
}

/**
 * @param {unknown} error
 * @param {number} port
 * @param {string} host
 * @param {string} [command] how this was called
 */
export function explain(error, port, host, command = 'npm start') {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    return `A porta ${String(port)} já está em uso. Escolha outra: PORT=${String(port + 1)} ${command}`;
  }
  if (code === 'EACCES') return `Sem permissão para a porta ${String(port)}. Escolha outra: PORT=${String(DEFAULT_PORT)} ${command}`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `HOST=${host} não é um endereço desta máquina.`;
  return error.message;
}

/**
 * @param {string} url
 * @param {string} host
 */
function greeting(url, host) {
  const lines = [
    '',
    '  Megamáquina',
    '',
    `  Início      ${url}`,
    `  Apresentar  ${url}apresentar/`,
    `  Explorar    ${url}explorar/`,
    `  Oficina     ${url}oficina/`,
    '',
  ];
  if (host === '0.0.0.0' || host === '::') {
    const others = lanAddresses().map((address) => url.replace('localhost', address));
    lines.push('  Outros aparelhos da mesma rede:', ...others.map((address) => `              ${address}`));
  } else if (host === '127.0.0.1' || host === 'localhost' || host === '::1') {
    lines.push('  Só esta máquina alcança o site. Para abrir a outros aparelhos da rede: HOST=0.0.0.0 npm start');
  }
  lines.push('  Ctrl+C encerra.', '');
  return `${lines.join('\n')}\n`;
}

function lanAddresses() {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter((address) => address.family === 'IPv4' && !address.internal)
    .map((address) => address.address);
}
