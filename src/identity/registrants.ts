import type { Manufacturer } from '../model/manufacturer.ts';
import type { RegistrantRules } from '../model/registrants.ts';
import { brandKey } from './brand-words.ts';
import { type BrandIndex, resolveBrand } from './brands.ts';

/**
 * Whose name stands in the registry of MAC addresses: as rules/identity/registrants.json has it, else a maker's own
 * whole name. No word is taken off: the registry holds thousands of firms with alike names.
 */
export function registrantFinder(
  { registrants }: RegistrantRules,
  manufacturers: ReadonlyMap<string, Manufacturer>,
  brands: BrandIndex,
): (name: string) => Manufacturer | null {
  const byName = new Map(
    registrants.flatMap(({ manufacturer, names }) =>
      names.map((name) => [brandKey(name), manufacturer] as const),
    ),
  );
  return (name) => {
    const resolved = resolveBrand(brands, name);
    const id = byName.get(brandKey(name)) ?? (resolved?.how === 'exact' ? resolved.manufacturer : undefined);
    return id === undefined ? null : (manufacturers.get(id) ?? null);
  };
}
