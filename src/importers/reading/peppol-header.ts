import { InputError } from '../../errors.ts';
import { say } from '../../text/index.ts';
import type { CatalogContext } from '../importer.ts';
import { dayAt } from './xml-day.ts';
import { textAt, type XmlNode } from './xml-node.ts';

/** What a catalogue says once for all its lines. */
export interface PeppolHeader {
  readonly agreement: string;
  readonly supplier: string;
  readonly title: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** National extensions add to the end of it. Source: Peppol BIS Catalogue 3, transaction T19. */
const customization = 'urn:fdc:peppol.eu:poacc:trns:catalogue:3';

/** Where a supplier's name stands, the seller before the one who sends the catalogue. */
const supplierPaths = [
  ['SellerSupplierParty', 'Party', 'PartyName', 'Name'],
  ['SellerSupplierParty', 'Party', 'PartyLegalEntity', 'RegistrationName'],
  ['ProviderParty', 'PartyName', 'Name'],
  ['ProviderParty', 'PartyLegalEntity', 'RegistrationName'],
] as const;

/** @throws InputError for a document of another standard (exit 3), and without agreement or supplier (exit 2). */
export function peppolHeader(file: string, root: XmlNode, context: CatalogContext): PeppolHeader {
  if (root.name !== 'Catalogue')
    throw new InputError(say('import.ubl-other-document', { file, root: root.name }), 3);
  const standard = textAt(root, 'CustomizationID');
  if (standard === null) throw new InputError(say('import.ubl-no-standard', { file }), 3);
  if (standard !== customization && !standard.startsWith(`${customization}:`))
    throw new InputError(say('import.ubl-other-standard', { file, standard }), 3);
  if (textAt(root, 'ActionCode')?.toLowerCase() === 'delete')
    throw new InputError(say('import.ubl-withdrawn', { file }), 3);

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
  };
}

function firstSupplier(root: XmlNode): string | null {
  for (const path of supplierPaths) {
    const name = textAt(root, ...path);
    if (name !== null) return name;
  }
  return null;
}
