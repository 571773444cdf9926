import { InputError } from '../errors.ts';
import { readMac } from '../intake/mac.ts';
import { say } from '../text/index.ts';

/**
 * `--mac` as `AA:BB:CC:DD:EE:FF`, null where it is not given. @throws InputError for what is no MAC address, and where
 * not exactly one product is named that it could belong to (exit 2).
 */
export function givenMac(written: string | null, names: number): string | null {
  if (written === null) return null;
  if (names !== 1) throw new InputError(say('cli.mac-of-one'), 2);
  const mac = readMac(written);
  if (mac === null) throw new InputError(say('cli.bad-mac', { value: written }), 2);
  return mac;
}
