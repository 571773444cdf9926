import type { CatalogLine } from '../model/catalog-line.ts';
import type { Claim } from '../model/claim.ts';
import { itemWords, lineId } from '../model/line-id.ts';

/** What a catalogue line says of one layer of its product. */
interface LineStatement extends Pick<Claim, 'layer' | 'entity' | 'entityId' | 'country'> {
  /** Tells the statements of one line apart in their ids. */
  readonly number: number;
}

/**
 * The country a catalogue line states is the country of manufacture (Peppol `OriginCountry`): a supplier's word on
 * the factory, never evidence of who owns the brand. Null where the line states none.
 */
export function lineOriginClaim(line: CatalogLine): Claim | null {
  if (line.origin === null) return null;
  return lineClaim(line, {
    layer: 'factory',
    number: 1,
    entity: line.maker ?? line.brand ?? line.supplier,
    entityId: null,
    country: line.origin,
  });
}

/** A supplier's word about one product, with the line it was read in: always `claimed`, never `confirmed`. */
export function lineClaim(line: CatalogLine, { number, ...statement }: LineStatement): Claim {
  const id = `line/${[line.agreement, line.supplier, itemWords(line)].map(slug).join('/')}#${number}`;
  return {
    ...statement,
    id,
    subject: lineId(line),
    status: 'claimed',
    confidence: 'medium',
    scope: 'all',
    note: null,
    source: {
      url: `urn:skifte:${id.replace('#', ':')}`,
      title: `${line.supplier}: ${itemWords(line)} (${line.file}, ${line.row})`,
      kind: 'supplier',
      published: null,
      seen: null,
    },
    from: null,
    to: null,
  };
}

/** Letters without their accents, digits and hyphens; a name of other signs only becomes its code points. */
export function slug(text: string): string {
  const plain = text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return plain === '' ? [...text].map((sign) => sign.codePointAt(0)?.toString(16)).join('-') : plain;
}
