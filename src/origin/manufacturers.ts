import type { Manufacturer } from '../model/manufacturer.ts';

/** The shipped manufacturers by id: claims and OEM relations point into it. */
export type Manufacturers = ReadonlyMap<string, Manufacturer>;

export function byId(manufacturers: readonly Manufacturer[]): Manufacturers {
  return new Map(manufacturers.map((manufacturer) => [manufacturer.id, manufacturer]));
}
