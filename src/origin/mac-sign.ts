import type { Manufacturer } from '../model/manufacturer.ts';
import type { Say } from '../model/say.ts';
import { say } from '../text/index.ts';
import type { Lead } from './leads.ts';

/** A block of the registry: its first digits (`08:ED:ED`) and the name that it is registered to. */
export interface Registered {
  readonly prefix: string;
  readonly registrant: string;
}

/** What a MAC address says of a camera's maker: a lead to another maker, or nothing, and then why. */
export interface MacSign {
  readonly lead: Lead | null;
  readonly says: Say;
}

/**
 * Reads a MAC address (`AA:BB:CC:DD:EE:FF`). One that is locally administered or a group address was never given out
 * by the registry. A block of the brand's own is no lead; a block of a chip maker, or of a firm that we do not know,
 * says nothing: network modules are sold to everybody.
 */
export function macSign(
  mac: string,
  brandId: string | null,
  registrantOf: (mac: string) => Registered | null,
  makerNamed: (registrant: string) => Manufacturer | null,
): MacSign {
  const firstOctet = Number.parseInt(mac.slice(0, 2), 16);
  const unlisted = { prefix: mac.slice(0, 8) };
  if ((firstOctet & 0b01) !== 0) return silent('origin.mac.group', unlisted);
  if ((firstOctet & 0b10) !== 0) return silent('origin.mac.local', unlisted);
  const registered = registrantOf(mac);
  if (registered === null) return silent('origin.mac.unregistered', unlisted);
  const maker = makerNamed(registered.registrant);
  // Only the registry's part of the address is told: the rest would point to one camera.
  const values = { ...registered };
  if (maker === null) return silent('origin.mac.stranger', values);
  if (maker.id === brandId) return silent('origin.mac.own', values);
  if (maker.kind === 'chip') return silent('origin.mac.chip', values);
  const says = say('origin.lead.mac', values);
  return { lead: { kind: 'mac', maker: maker.id, says }, says };
}

function silent(
  key:
    | 'origin.mac.group'
    | 'origin.mac.local'
    | 'origin.mac.unregistered'
    | 'origin.mac.stranger'
    | 'origin.mac.own'
    | 'origin.mac.chip',
  values: Say['values'],
): MacSign {
  return { lead: null, says: say(key, values) };
}
