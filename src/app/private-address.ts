import { BlockList, isIPv4, isIPv6 } from 'node:net';

/** Addresses that lead nowhere on the open internet (IANA special-purpose registries, RFC 6890): machines near us. */
const special = new BlockList();
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  special.addSubnet(network, bits, 'ipv4');
// Tunnels that carry an IPv4 address inside, and addresses for documentation.
for (const [network, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  special.addSubnet(network, bits, 'ipv6');

const publicIPv6 = new BlockList();
publicIPv6.addSubnet('2000::', 3, 'ipv6');

/** Whether an address is of this machine, of a network that is not public, or of no machine at all. */
export function isPrivateAddress(address: string): boolean {
  if (isIPv4(address)) return special.check(address, 'ipv4');
  if (!isIPv6(address)) return true;
  // All public IPv6 addresses begin with 2 or 3; mapped and embedded IPv4 addresses do not.
  return !publicIPv6.check(address, 'ipv6') || special.check(address, 'ipv6');
}
