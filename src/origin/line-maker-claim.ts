import type { CatalogLine } from '../model/catalog-line.ts';
import type { Claim } from '../model/claim.ts';
import type { Manufacturer } from '../model/manufacturer.ts';
import { lineClaim } from './line-claim.ts';

/**
 * The manufacturer a catalogue line names beside another brand (Peppol `ManufacturerParty`, column "Producent"): a
 * supplier's word on who made the product. Its country is the maker's own seat, where one is known.
 */
export function lineMakerClaim(line: CatalogLine, maker: Manufacturer): Claim {
  return lineClaim(line, {
    layer: 'maker',
    number: 2,
    entity: maker.legalName ?? maker.brand,
    entityId: maker.id,
    country: seatOf(maker),
  });
}

/** The country of a maker's own seat; null where no source gives one. */
export function seatOf({ claims }: Manufacturer): string | null {
  const seat = claims.find(
    ({ layer, status, country }) => layer === 'brandOwner' && status !== 'contradicted' && country !== null,
  );
  return seat?.country ?? null;
}
