import type { KnownCamera } from '../model/camera.ts';
import type { IdentityRules } from '../model/identity-rules.ts';
import { brandKey } from './brand-words.ts';
import { expandFamily } from './expand-family.ts';
import { modelKey } from './key.ts';

/** That a key is a name of a record, and how we know. */
export interface NameClaim {
  readonly camera: KnownCamera;
  /** `name`: the record's own; `variant`: another name in the record; otherwise the id of a family notation. */
  readonly kind: 'name' | 'variant' | 'family' | 'brand-glued';
  readonly how: string;
  readonly focalMm: number | null;
}

export type ClaimIndex = ReadonlyMap<string, readonly NameClaim[]>;

/** All names of all records by key. `brandNames` are the ways to write a camera's brand in front of its number. */
export function claimIndex(
  cameras: readonly KnownCamera[],
  rules: ReadonlyMap<string, IdentityRules>,
  brandNames: (manufacturer: string) => readonly string[],
  mostFamilyNames: number,
): ClaimIndex {
  const index = new Map<string, NameClaim[]>();
  for (const camera of cameras) {
    const brands = [camera.brand, ...brandNames(camera.manufacturer)].map(brandKey);
    for (const [key, claim] of claimsOf(camera, rules.get(camera.manufacturer), mostFamilyNames)) {
      add(index, key, claim);
      for (const brand of new Set(brands))
        add(index, brand + key, { ...claim, kind: 'brand-glued', how: 'brand-in-text' });
    }
  }
  return index;
}

function claimsOf(
  camera: KnownCamera,
  rules: IdentityRules | undefined,
  mostFamilyNames: number,
): readonly (readonly [key: string, claim: NameClaim])[] {
  const names = [
    { name: camera.model, kind: 'name', focalMm: null } as const,
    ...camera.variants.map(
      ({ name, focalMm }) => ({ name, kind: 'variant', focalMm: focalMm ?? null }) as const,
    ),
  ];
  return names.flatMap(({ name, kind, focalMm }) => [
    [modelKey(name), { camera, kind, how: kind === 'name' ? 'key' : 'variant', focalMm }] as const,
    ...expandFamily(name, rules?.families ?? [], mostFamilyNames).map((family) => {
      const how = `${camera.manufacturer}/${family.rule}`;
      const claim = { camera, kind: 'family', how, focalMm: family.focalMm ?? focalMm } as const;
      return [modelKey(family.name), claim] as const;
    }),
  ]);
}

/**
 * The one record that a key names, or null. What two records claim identifies nothing, unless it is the very name of
 * one of them. With several claims of one record the plainest is returned.
 */
export function onlyClaim(claims: readonly NameClaim[]): NameClaim | null {
  const named = onlyCamera(claims.filter(({ kind }) => kind === 'name'));
  if (named !== null) return named;
  return onlyCamera(claims.filter(({ kind }) => kind !== 'brand-glued')) ?? onlyCamera(claims);
}

function onlyCamera(claims: readonly NameClaim[]): NameClaim | null {
  const [first] = claims;
  if (first === undefined || claims.some(({ camera }) => camera.id !== first.camera.id)) return null;
  return claims.find(({ kind, focalMm }) => kind === 'variant' && focalMm !== null) ?? first;
}

function add(index: Map<string, NameClaim[]>, key: string, claim: NameClaim): void {
  const claims = index.get(key);
  if (claims === undefined) index.set(key, [claim]);
  else claims.push(claim);
}
