import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { z } from 'zod';
import type { Registered } from '../origin/mac-sign.ts';

const Registry = z.record(z.string(), z.string());

/** Digits of the registry's large, medium and small blocks; the smallest block that holds an address is its own. */
const blockDigits = [9, 7, 6];

let registry: Readonly<Record<string, string>> | null = null;

/**
 * Who registered the block of a MAC address (`AA:BB:CC:DD:EE:FF`) with the IEEE; null where nobody did. The registry
 * is five megabytes and is read when the first address is asked for.
 */
export function registrantOf(mac: string): Registered | null {
  const known = registry ?? readRegistry();
  registry = known;
  const digits = mac.replaceAll(':', '').toUpperCase();
  for (const length of blockDigits) {
    const block = digits.slice(0, length);
    const [registrant] = known[block]?.split('\n') ?? [];
    if (registrant !== undefined && registrant !== '')
      return { registrant, prefix: block.match(/..?/g)?.join(':') ?? block };
  }
  return null;
}

function readRegistry(): Readonly<Record<string, string>> {
  const require = createRequire(import.meta.url);
  return Registry.parse(JSON.parse(readFileSync(require.resolve('oui-data'), 'utf8')));
}
