import { withCheckDigit } from './catalog.ts';
import type { NumberedLine } from './offer-line.ts';
import type { Plan } from './plan.ts';
import type { Supplier } from './plan-catalog.ts';
import { element as e } from './xml.ts';

const ubl = 'urn:oasis:names:specification:ubl:schema:xsd';

/** A catalogue in Peppol BIS Catalogue 3 (UBL 2.1), its elements in the order of the schema, one line per line. */
export function peppolCatalogue(lines: readonly NumberedLine[], supplier: Supplier, plan: Plan): Uint8Array {
  const { tables, validity } = plan.catalog;
  const { catalogueId, name, issueDate, version, receiver } = tables.C;
  const head = [
    e('cbc:CustomizationID', 'urn:fdc:peppol.eu:poacc:trns:catalogue:3'),
    e('cbc:ProfileID', 'urn:fdc:peppol.eu:poacc:bis:catalogue_wo_response:3'),
    e('cbc:ID', catalogueId),
    e('cbc:ActionCode', 'Add'),
    e('cbc:Name', name),
    e('cbc:IssueDate', issueDate),
    e('cbc:VersionID', version),
    period('cac:ValidityPeriod', validity.catalogue.from, validity.catalogue.to),
    e('cac:ReferencedContract', [e('cbc:ID', plan.agreement)]),
    e('cac:ProviderParty', party(supplier.name, supplier.gln)),
    e('cac:ReceiverParty', party(receiver.name, receiver.gln)),
    e('cac:SellerSupplierParty', [e('cac:Party', seller(supplier.name, supplier.gln))]),
  ];
  const root = [
    `<Catalogue xmlns="${ubl}:Catalogue-2"`,
    ` xmlns:cac="${ubl}:CommonAggregateComponents-2"`,
    ` xmlns:cbc="${ubl}:CommonBasicComponents-2">`,
  ].join('');
  const written = lines.map((line, index) => catalogueLine(line, index + 1, plan));
  const text = ['<?xml version="1.0" encoding="UTF-8"?>', root, ...head, ...written, '</Catalogue>', ''];
  return new Uint8Array(Buffer.from(text.join('\n'), 'utf8'));
}

function catalogueLine(line: NumberedLine, id: number, plan: Plan): string {
  return e('cac:CatalogueLine', [
    e('cbc:ID', String(id)),
    e('cbc:ActionCode', 'Add'),
    e('cbc:OrderableIndicator', 'true'),
    e('cbc:OrderableUnit', unitCode(line)),
    line.warranty === null ? null : e('cbc:WarrantyInformation', line.warranty),
    period('cac:LineValidityPeriod', line.validFrom, line.validTo),
    locationQuantity(line),
    item(line, plan),
  ]);
}

function locationQuantity({ leadTimeDays, priceMinor, ...line }: NumberedLine): string | null {
  if (priceMinor === null) return null;
  return e('cac:RequiredItemLocationQuantity', [
    leadTimeDays === null ? null : e('cbc:LeadTimeMeasure', String(leadTimeDays), { unitCode: 'DAY' }),
    e('cac:Price', [
      e('cbc:PriceAmount', (priceMinor / 100).toFixed(2), { currencyID: 'DKK' }),
      e('cbc:BaseQuantity', '1', { unitCode: unitCode(line) }),
    ]),
  ]);
}

function item(line: NumberedLine, { catalog }: Plan): string {
  return e('cac:Item', [
    line.description === '' ? null : e('cbc:Description', line.description),
    e('cbc:Name', line.name),
    e('cbc:Keyword', catalog.groups[line.kind === 'text' ? 'camera' : line.kind]),
    line.brand === '' ? null : e('cbc:BrandName', line.brand),
    e('cac:SellersItemIdentification', [e('cbc:ID', line.item)]),
    line.model === '' ? null : e('cac:ManufacturersItemIdentification', [e('cbc:ID', line.model)]),
    line.gtin === null
      ? null
      : e('cac:StandardItemIdentification', [e('cbc:ID', line.gtin, { schemeID: '0160' })]),
    line.origin === null ? null : e('cac:OriginCountry', [e('cbc:IdentificationCode', line.origin)]),
    line.unspsc === null
      ? null
      : e('cac:CommodityClassification', [
          e('cbc:ItemClassificationCode', line.unspsc, { listID: catalog.unspsc.list }),
        ]),
    ...line.properties.map(({ name, value }) =>
      e('cac:AdditionalItemProperty', [e('cbc:Name', name), e('cbc:Value', value)]),
    ),
    line.maker === '' ? null : e('cac:ManufacturerParty', [e('cac:PartyName', [e('cbc:Name', line.maker)])]),
  ]);
}

function period(name: string, from: string, to: string | null): string {
  return e(name, [e('cbc:StartDate', from), to === null ? null : e('cbc:EndDate', to)]);
}

function party(name: string, twelveDigits: string): readonly string[] {
  const gln = withCheckDigit(twelveDigits);
  return [
    e('cbc:EndpointID', gln, { schemeID: '0088' }),
    e('cac:PartyIdentification', [e('cbc:ID', gln, { schemeID: '0088' })]),
    e('cac:PartyLegalEntity', [e('cbc:RegistrationName', name)]),
  ];
}

function seller(name: string, twelveDigits: string): readonly string[] {
  const gln = withCheckDigit(twelveDigits);
  return [
    e('cbc:EndpointID', gln, { schemeID: '0088' }),
    e('cac:PartyIdentification', [e('cbc:ID', gln, { schemeID: '0088' })]),
    e('cac:PartyName', [e('cbc:Name', name)]),
  ];
}

/** UN/ECE recommendation 20: an hour, else a piece. */
function unitCode({ unit }: { readonly unit: string }): string {
  return unit === 'time' ? 'HUR' : 'C62';
}
