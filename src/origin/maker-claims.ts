import type { Claim } from '../model/claim.ts';
import type { Manufacturer, OemRelation } from '../model/manufacturer.ts';
import { settles } from './claims.ts';
import type { Manufacturers } from './manufacturers.ts';
import { phase } from './period.ts';

/**
 * What a brand's OEM relations say of its maker layer. Scope `all` settles the layer; `some` never does. A relation
 * that is over holds for an unknown share of the products of its time, so it counts as `some` then; where no source
 * says when it ended (`to: null`) it is history on every day.
 * The country is the maker's seat; one claim per country where sources disagree on the seat, country null where
 * nobody states one.
 */
export function makerClaims(
  manufacturer: Manufacturer,
  asOf: string,
  manufacturers: Manufacturers,
): { readonly dated: readonly Claim[]; readonly over: readonly Claim[] } {
  const pairs = manufacturer.oem.map((relation, index) => ({
    over: relation.scope === 'past' && relation.to === null,
    claims: claimsOf(
      manufacturer,
      relation,
      index + 1,
      seats(relation.maker, asOf, manufacturers),
      manufacturers,
    ),
  }));
  return {
    dated: pairs.filter((pair) => !pair.over).flatMap((pair) => pair.claims),
    over: pairs.filter((pair) => pair.over).flatMap((pair) => pair.claims),
  };
}

function claimsOf(
  manufacturer: Manufacturer,
  relation: OemRelation,
  number: number,
  countries: readonly (string | null)[],
  manufacturers: Manufacturers,
): Claim[] {
  const maker = manufacturers.get(relation.maker);
  return countries.map((country) => ({
    id: [manufacturer.id, 'oem', relation.maker, ...(country === null ? [] : [country.toLowerCase()])]
      .join('/')
      .concat(`#${number}`),
    subject: manufacturer.id,
    layer: 'maker',
    entity: maker?.legalName ?? maker?.brand ?? relation.maker,
    entityId: relation.maker,
    country,
    status: relation.confidence === 'high' ? 'confirmed' : 'claimed',
    confidence: relation.confidence,
    scope: relation.scope === 'all' ? 'all' : 'some',
    note: relation.note,
    source: relation.source,
    from: relation.from,
    to: relation.to,
  }));
}

function seats(maker: string, asOf: string, manufacturers: Manufacturers): readonly (string | null)[] {
  const countries = (manufacturers.get(maker)?.claims ?? [])
    .filter((claim) => claim.layer === 'brandOwner' && settles(claim) && phase(claim, asOf) === 'live')
    .flatMap((claim) => (claim.country === null ? [] : [claim.country]));
  return countries.length === 0 ? [null] : [...new Set(countries)].sort();
}
