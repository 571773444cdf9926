import type { BrandRules } from '../model/identity-rules.ts';
import type { Manufacturer } from '../model/manufacturer.ts';

/** A manufacturer as far as identity reads it; what a caller does not know may be left out. */
export type IdentityManufacturer = Pick<Manufacturer, 'id' | 'brand' | 'legalName' | 'aliases'> &
  Partial<Pick<Manufacturer, 'oem' | 'claims'>>;

/** Which brands may stand on one another's products without contradicting a model number. */
export type Kinship = (one: string, other: string) => boolean;

/**
 * Parent and sub-brand, one company's brands, a label and whose products it sells. Not passed on: two labels of one
 * maker are not each other's kin. A relation that has ended makes no kin unless the rules say so.
 */
export function kinship(manufacturers: readonly IdentityManufacturer[], rules: BrandRules): Kinship {
  const relatives = new Map<string, Set<string>>();
  const join = (one: string, other: string) => {
    relatives.set(one, (relatives.get(one) ?? new Set()).add(other));
    relatives.set(other, (relatives.get(other) ?? new Set()).add(one));
  };

  for (const { manufacturers: kin } of rules.kin)
    for (const one of kin) for (const other of kin) join(one, other);
  for (const manufacturer of manufacturers) {
    for (const relative of relativesOf(manufacturer)) join(manufacturer.id, relative);
    for (const other of manufacturers)
      if (manufacturer.legalName !== null && manufacturer.legalName === other.legalName)
        join(manufacturer.id, other.id);
  }
  return (one, other) => one === other || relatives.get(one)?.has(other) === true;
}

function relativesOf({ oem = [], claims = [] }: IdentityManufacturer): readonly string[] {
  const makers = oem.filter(({ scope, to }) => scope !== 'past' && to === null).map(({ maker }) => maker);
  const owners = claims
    .filter(({ layer, status, to }) => isOwner(layer) && status !== 'contradicted' && to === null)
    .flatMap(({ entityId }) => (entityId === null ? [] : [entityId]));
  return [...makers, ...owners];
}

function isOwner(layer: string): boolean {
  return layer === 'brandOwner' || layer === 'ultimateOwner';
}
