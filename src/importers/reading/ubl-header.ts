import { InputError } from '../../errors.ts';
import { say } from '../../text/index.ts';
import type { CatalogContext } from '../importer.ts';
import { type UblAction, ublAction } from './ubl-action.ts';
import { type UblFamily, ublFamily } from './ubl-standard.ts';
import { dayAt } from './xml-day.ts';
import { textAt, type XmlNode } from './xml-node.ts';

/** What a document of the catalogue family says once for all its lines. */
export interface UblHeader {
  readonly agreement: string;
  readonly supplier: string;
  readonly title: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly family: UblFamily;
  /** The catalogue's own action; null where it names none. */
  readonly action: UblAction | null;
  /** Where the receiver is, as the document says it: it decides which of several regional prices holds. */
  readonly receiverCountry: string | null;
}

/**
 * Where a supplier's name stands, the seller before the one who sends the catalogue, and a name before a number: a
 * seller may be given by identifier alone (source: rule PEPPOL-T19-R004).
 */
const supplierPaths = [
  ['SellerSupplierParty', 'Party', 'PartyName', 'Name'],
  ['SellerSupplierParty', 'Party', 'PartyLegalEntity', 'RegistrationName'],
  ['ProviderParty', 'PartyName', 'Name'],
  ['ProviderParty', 'PartyLegalEntity', 'RegistrationName'],
  ['SellerSupplierParty', 'Party', 'PartyIdentification', 'ID'],
  ['ProviderParty', 'PartyIdentification', 'ID'],
] as const;

/** @throws InputError for a document of another standard (exit 3), and without agreement or supplier (exit 2). */
export function ublHeader(file: string, root: XmlNode, context: CatalogContext): UblHeader {
  const family = ublFamily(root);
  if (family === null) {
    const standard = textAt(root, 'CustomizationID') ?? textAt(root, 'ProfileID');
    if (standard === null) throw new InputError(say('ubl.no-standard', { file }), 3);
    throw new InputError(say('ubl.other-standard', { file, standard }), 3);
  }
  const written = textAt(root, 'ActionCode');
  const action = ublAction(written);
  if (action === 'unknown')
    throw new InputError(say('ubl.unknown-action', { file, action: written ?? '' }), 3);

  const agreement = context.agreement ?? textAt(root, 'ReferencedContract', 'ID');
  if (agreement === null) throw new InputError(say('import.no-agreement', { file }), 2);
  const supplier = context.supplier ?? firstSupplier(root);
  if (supplier === null) throw new InputError(say('import.no-supplier', { file }), 2);
  return {
    agreement,
    supplier,
    title: textAt(root, 'Name'),
    validFrom: dayAt(root, 'ValidityPeriod', 'StartDate'),
    validTo: dayAt(root, 'ValidityPeriod', 'EndDate'),
    family,
    action,
    receiverCountry: textAt(root, 'ReceiverParty', 'PostalAddress', 'Country', 'IdentificationCode'),
  };
}

function firstSupplier(root: XmlNode): string | null {
  for (const path of supplierPaths) {
    const name = textAt(root, ...path);
    if (name !== null) return name;
  }
  return null;
}
