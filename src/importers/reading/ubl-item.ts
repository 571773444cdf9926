import type { CatalogLine } from '../../model/catalog-line.ts';
import { withoutUserInfo } from '../../model/link.ts';
import type { Say } from '../../model/say.ts';
import { say } from '../../text/index.ts';
import { ublCountry } from './ubl-country.ts';
import { inBestLanguage } from './ubl-language.ts';
import { ublProperties } from './ubl-properties.ts';
import { nodesAt, textAt, type XmlNode } from './xml-node.ts';

/** What cac:Item says of a product; `item` and `name` are null where it does not. */
export type UblItem = Pick<
  CatalogLine,
  'description' | 'brand' | 'maker' | 'model' | 'gtin' | 'unspsc' | 'origin' | 'link' | 'properties'
> & { readonly item: string | null; readonly name: string | null };

export type Note = (field: string, why: Say) => void;

/** UNSPSC goes by three names: UNCL7143 says TST, Peppol's own examples MP, and OIOUBL writes it out. */
const unspscLists = new Set(['TST', 'MP', 'UNSPSC']);
/** ISO 6523 0160 is GTIN; OIOUBL and older catalogues name it, or its number of before. */
const gtinSchemes = new Set(['0160', 'GTIN', 'EAN']);

/** Reads the item of a line, in every standard of the family. What is stated and cannot be read goes to `note`. */
export function ublItem(item: XmlNode, note: Note): UblItem {
  const model = textAt(item, 'ManufacturersItemIdentification', 'ID');
  return {
    item: textAt(item, 'SellersItemIdentification', 'ID') ?? textAt(item, 'StandardItemIdentification', 'ID'),
    name: inBestLanguage(nodesAt(item, 'Name'))[0] ?? null,
    description: inBestLanguage(nodesAt(item, 'Description')).join('\n'),
    brand: textAt(item, 'BrandName'),
    maker:
      textAt(item, 'ManufacturerParty', 'PartyName', 'Name') ??
      textAt(item, 'ManufacturerParty', 'PartyLegalEntity', 'RegistrationName'),
    model: model ?? textAt(item, 'ModelName'),
    gtin: gtinOf(item, note),
    unspsc: unspscOf(item, note),
    origin: originOf(item, note),
    link: linkOf(item),
    properties: ublProperties(item, model !== null),
  };
}

/** Without a scheme only digits are taken for a GTIN. */
function gtinOf(item: XmlNode, note: Note): string | null {
  const [id] = nodesAt(item, 'StandardItemIdentification', 'ID');
  if (id === undefined || id.text === '') return null;
  const scheme = id.attributes.get('schemeID') ?? '';
  if (scheme !== '' && !gtinSchemes.has(scheme.toUpperCase())) return null;
  if (/^\d{8}$|^\d{12,14}$/.test(id.text)) return id.text;
  if (scheme !== '') note('gtin', say('import.unread-gtin', { value: id.text }));
  return null;
}

function unspscOf(item: XmlNode, note: Note): string | null {
  let unread: string | null = null;
  for (const code of nodesAt(item, 'CommodityClassification', 'ItemClassificationCode')) {
    const list = (code.attributes.get('listID') ?? '').toUpperCase();
    if (!unspscLists.has(list)) continue;
    if (/^\d{8}$/.test(code.text)) return code.text;
    if (list !== 'MP' && code.text !== '') unread = code.text;
  }
  if (unread !== null) note('unspsc', say('import.unread-unspsc', { value: unread }));
  return null;
}

/**
 * The country of the product, else that of the address where it comes from. Where an OIOUBL catalogue has neither, that
 * says nothing of the supplier: rule F-CAT241 forbade OriginCountry until rule set 1.13.0.
 */
function originOf(item: XmlNode, note: Note): string | null {
  const text =
    textAt(item, 'OriginCountry', 'IdentificationCode') ??
    textAt(item, 'OriginAddress', 'Country', 'IdentificationCode');
  const country = text === null ? null : ublCountry(text);
  if (text !== null && country === null) note('origin', say('import.unknown-country', { value: text }));
  return country;
}

/** Kept as text, never fetched. */
function linkOf(item: XmlNode): string | null {
  const uri = textAt(item, 'ItemSpecificationDocumentReference', 'Attachment', 'ExternalReference', 'URI');
  return uri === null ? null : withoutUserInfo(uri);
}
