import type { InstalledCamera } from '../model/installed-camera.ts';

/** What tells one device from another in a register, the surest first. */
export type IdentifiedBy = 'hardwareId' | 'mac' | 'serial' | 'address';

/** A row of a register as far as it tells which device it is about. */
export interface Device {
  readonly camera: Omit<InstalledCamera, 'id'>;
  readonly id: string | null;
  readonly hardwareId: string | null;
  readonly channel: string | null;
}

interface Identifier {
  readonly by: IdentifiedBy;
  readonly key: string;
  readonly value: string;
}

/** The identifiers of a row. A serial number counts beside its maker, an address only where rows are channels. */
export function identifiersOf({ camera, hardwareId, channel }: Device): readonly Identifier[] {
  const { mac, serial, address = null, brand } = camera;
  const found: readonly (readonly [IdentifiedBy, string | null, string])[] = [
    ['hardwareId', hardwareId, ''],
    ['mac', mac, ''],
    ['serial', serial, brand ?? ''],
    ['address', channel === null ? null : address, ''],
  ];
  return found.flatMap(([by, value, beside]) =>
    value === null ? [] : [{ by, value, key: `${by} ${folded(beside)} ${folded(value)}` }],
  );
}

/**
 * Whether what two rows share may be one device: never where their MAC addresses or serial numbers differ; and a number
 * or address that is only unique on its own site needs the same site, and no names that tell the two apart.
 */
export function mayBeOne(one: Device, other: Device, by: IdentifiedBy): boolean {
  const [first, second] = [one.camera, other.camera];
  if (first.department !== second.department) return false;
  if (differ(first.mac, second.mac)) return false;
  if (by === 'mac') return true;
  if (differ(first.serial, second.serial)) return false;
  if (by === 'hardwareId') return true;
  if (differ(first.site, second.site) || differ(one.id, other.id)) return false;
  return by === 'serial' || one.channel !== other.channel;
}

/** Whether two rows name different models; a row that names none disagrees with nobody. */
export function otherModel(one: Device, other: Device): boolean {
  return differ(one.camera.model, other.camera.model);
}

function differ(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && folded(one) !== folded(other);
}

function folded(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
