import type { Claim, Layer } from '../model/claim.ts';
import type { Policy } from '../model/policy.ts';
import { settles } from './claims.ts';
import { type Dossier, dossier, type LayerEvidence } from './dossier.ts';
import type { Manufacturers } from './manufacturers.ts';

/** A way from a product to a country or firm that a policy excludes. */
export interface Exclusion {
  /** `weak` when one of its claims holds for some products only, or is contradicted: enough for suspicion only. */
  readonly strength: 'strong' | 'weak';
  readonly cause: 'country' | 'firm';
  readonly layer: Layer;
  /** From the product inwards; the last one names who is excluded. Empty where the policy names the brand itself. */
  readonly trail: readonly Claim[];
}

const ownership: readonly Layer[] = ['brandOwner', 'ultimateOwner'];

/**
 * Every way to somebody excluded, in the layers that the policy reads. Behind a named firm its own record is read:
 * who owns it, and for a maker also who in turn makes, where, and with whose chips. Two weak claims in a row are
 * hearsay of hearsay and count for nothing.
 */
export function exclusions(policy: Policy, subject: Dossier, manufacturers: Manufacturers): Exclusion[] {
  const read = subject.layers.filter(({ layer }) => policy.reads.includes(layer));
  const own = read.find(({ layer }) => layer === 'brandOwner');
  const isNamed = own !== undefined && policy.excludedFirms.includes(subject.manufacturer ?? '');
  const named = isNamed ? namedExclusions(own) : [];
  const visited = new Set<string>();
  return [...named, ...walk(read, [], false)];

  function walk(evidence: readonly LayerEvidence[], trail: readonly Claim[], isWeak: boolean): Exclusion[] {
    return evidence.flatMap(({ claims }) => claims.flatMap((claim) => follow(claim, trail, isWeak)));
  }

  function follow(claim: Claim, trail: readonly Claim[], wasWeak: boolean): Exclusion[] {
    if (wasWeak && !settles(claim)) return [];
    const isWeak = wasWeak || !settles(claim);
    const path = [...trail, claim];
    const cause = causeOf(policy, claim);
    if (cause !== null) {
      const layer = path[0]?.layer ?? claim.layer;
      return [{ strength: isWeak ? 'weak' : 'strong', cause, layer, trail: path }];
    }
    const firm = claim.entityId === null ? undefined : manufacturers.get(claim.entityId);
    if (firm === undefined || firm.id === subject.manufacturer) return [];
    const isMaker = claim.layer === 'maker';
    // Kept apart by the layer where the way begins, so that a way by the seller never hides one by the owner.
    const state = `${path[0]?.layer} ${firm.id} ${isMaker} ${isWeak}`;
    if (visited.has(state)) return [];
    visited.add(state);
    const behind = dossier(firm, { asOf: subject.asOf, manufacturers }).layers.filter(
      ({ layer }) =>
        policy.reads.includes(layer) && (isMaker ? layer !== 'seller' : ownership.includes(layer)),
    );
    return walk(behind, path, isWeak);
  }
}

/** A product of a firm that the policy names is excluded also where no claim says whose the brand is. */
function namedExclusions({ layer, claims }: LayerEvidence): Exclusion[] {
  const trails = claims.filter(settles).map((claim) => [claim]);
  return (trails.length === 0 ? [[]] : trails).map((trail) => ({
    strength: 'strong',
    cause: 'firm',
    layer,
    trail,
  }));
}

/** Whether the policy excludes what this maker makes: by its own record, with no doubt left. */
export function isExcludedMaker(
  policy: Policy,
  maker: string,
  asOf: string,
  manufacturers: Manufacturers,
): boolean {
  if (policy.excludedFirms.includes(maker)) return true;
  const record = manufacturers.get(maker);
  if (record === undefined) return false;
  const ways = exclusions(policy, dossier(record, { asOf, manufacturers }), manufacturers);
  return ways.some(({ strength, layer }) => strength === 'strong' && layer !== 'seller');
}

function causeOf(policy: Policy, claim: Claim): Exclusion['cause'] | null {
  if (claim.country !== null && excludesCountry(policy, claim.country)) return 'country';
  return claim.entityId !== null && policy.excludedFirms.includes(claim.entityId) ? 'firm' : null;
}

/** The codes are compared as they are; Hong Kong alone may count as another, and only where the policy says so. */
export function excludesCountry(policy: Policy, country: string): boolean {
  return excludedCodes(policy).includes(country);
}

/** Every country that the policy excludes, Hong Kong among them where it counts as CN and CN is excluded. */
export function excludedCodes({ excludedCountries, hongKong }: Policy): readonly string[] {
  const withHongKong = hongKong === 'counts-as-CN' && excludedCountries.includes('CN');
  return withHongKong ? [...new Set([...excludedCountries, 'HK'])] : excludedCountries;
}
