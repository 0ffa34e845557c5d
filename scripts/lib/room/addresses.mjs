// The addresses under which other devices reach this machine, the likeliest first.
import { networkInterfaces } from 'node:os';

/** Networks inside a machine: containers, virtual machines, tunnels. */
const INNER = /^(docker|br-|veth|virbr|vbox|vmnet|vmware|utun|tun|tap|tailscale|zt|wg|lxc|lxd|bridge\d|vEthernet|podman|cni|flannel)/i;
/** What home routers and phones' hotspots hand out. */
const PRIVATE = [/^192\.168\./, /^10\./, /^172\.(1[6-9]|2\d|3[01])\./];

/**
 * @param {ReturnType<typeof networkInterfaces>} [interfaces]
 * @returns {string[]}
 */
export function reachableAddresses(interfaces = networkInterfaces()) {
  return Object.entries(interfaces)
    .flatMap(([name, addresses]) => (addresses ?? []).map((address) => ({ name, ...address })))
    .filter(({ family, internal, address }) => family === 'IPv4' && !internal && !address.startsWith('169.254.'))
    .map(({ name, address }) => ({ address, rank: INNER.test(name) ? 10 : (PRIVATE.findIndex((range) => range.test(address)) + PRIVATE.length + 1) % (PRIVATE.length + 1) }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ address }) => address);
}
