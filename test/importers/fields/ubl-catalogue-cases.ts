import type { FieldCase } from './case.ts';
import { at, contract, seller, ublDocument } from './ubl-document.ts';

const name = at('Name', 'Dome');
const number = at('SellersItemIdentification/ID', '00123');
const line = '/Catalogue/cac:CatalogueLine';
const item = `${line}/cac:Item`;
const block = `${line}/cac:RequiredItemLocationQuantity`;

const priced = (parts: string, amount = at('PriceAmount', '8450.00', 'currencyID="DKK"')) =>
  `<cac:RequiredItemLocationQuantity>${parts}<cac:Price>${amount}</cac:Price></cac:RequiredItemLocationQuantity>`;
const amountAnd = (more: string) => `${at('PriceAmount', '8450.00', 'currencyID="DKK"')}${more}`;
const property = (name: string, value: string, unit: string | null = null) => [{ name, value, unit }];

interface Parts {
  readonly header?: string;
  readonly before?: string;
  readonly id?: string;
  readonly name?: string;
  readonly number?: string;
  readonly item?: string;
}

/** What every catalogue of the family is asked: one document for each place that is read. */
export function catalogueCases(customization: string): readonly FieldCase[] {
  const write = (parts: Parts) => {
    const { header = contract + seller, before = '', id = at('ID', '1') } = parts;
    const described = `${parts.name ?? name}${parts.number ?? number}${parts.item ?? ''}`;
    const lines = `<cac:CatalogueLine>${id}${before}<cac:Item>${described}</cac:Item></cac:CatalogueLine>`;
    return ublDocument({ root: 'Catalogue', customization, header, lines });
  };
  const inHeader = (field: string, path: string, content: string, value: unknown, rest = ''): FieldCase => ({
    field,
    from: `/Catalogue/${path}`,
    content: write({ header: content + rest }),
    value,
  });
  const inItem = (field: string, path: string, content: string, value: unknown): FieldCase => ({
    field,
    from: `${item}/${path}`,
    content: write({ item: content }),
    value,
  });
  const onLine = (field: string, from: string, before: string, value: unknown): FieldCase => ({
    field,
    from,
    content: write({ before }),
    value,
  });
  const both = contract + seller;
  return [
    inHeader('agreement', 'cac:ReferencedContract/cbc:ID', contract, 'A-77', seller),
    ...supplierCases('Catalogue', (content) => write({ header: content })),
    inHeader('title', 'cbc:Name', at('Name', 'Forår'), 'Forår', both),
    inHeader('edition', 'cbc:ActionCode', at('ActionCode', 'Update'), 'changes', both),
    onLine('edition', `${line}/cbc:ActionCode`, at('ActionCode', 'Delete'), 'changes'),
    inHeader(
      'validFrom',
      'cac:ValidityPeriod/cbc:StartDate',
      at('ValidityPeriod/StartDate', '2026-01-01'),
      '2026-01-01',
      both,
    ),
    inHeader(
      'validTo',
      'cac:ValidityPeriod/cbc:EndDate',
      at('ValidityPeriod/EndDate', '2027-12-31'),
      '2027-12-31',
      both,
    ),
    onLine(
      'validFrom',
      `${line}/cac:LineValidityPeriod/cbc:StartDate`,
      at('LineValidityPeriod/StartDate', '2026-02-01'),
      '2026-02-01',
    ),
    onLine(
      'validTo',
      `${line}/cac:LineValidityPeriod/cbc:EndDate`,
      at('LineValidityPeriod/EndDate', '2026-03-01'),
      '2026-03-01',
    ),
    onLine('lot', `${line}/cbc:ContractSubdivision`, at('ContractSubdivision', '2'), '2'),
    onLine('orderable', `${line}/cbc:OrderableIndicator`, at('OrderableIndicator', 'false'), false),
    onLine('unit', `${line}/cbc:OrderableUnit`, at('OrderableUnit', 'XPK'), 'XPK'),
    onLine('warranty', `${line}/cbc:WarrantyInformation`, at('WarrantyInformation', '5 år'), '5 år'),
    ...(['Replaced', 'Required', 'Accessory', 'Component'] as const).map((word) =>
      onLine('related', `${line}/cac:${word}RelatedItem/cbc:ID`, at(`${word}RelatedItem/ID`, '77 '), [
        { relation: relations[word], item: '77' },
      ]),
    ),
    ...priceCases(block, (before) => write({ before })),
    onLine(
      'properties',
      `${block}/cbc:MinimumQuantity`,
      priced(at('MinimumQuantity', '10')),
      property('PriceAmount (MinimumQuantity 10)', '8450.00', 'DKK'),
    ),
    onLine(
      'properties',
      `${block}/cbc:MaximumQuantity`,
      priced(at('MaximumQuantity', '9')),
      property('PriceAmount (MaximumQuantity 9)', '8450.00', 'DKK'),
    ),
    onLine(
      'properties',
      `${block}/cac:Price/cbc:PriceType`,
      priced('', amountAnd(at('PriceType', 'CP'))),
      property('PriceAmount (PriceType CP)', '8450.00', 'DKK'),
    ),
    onLine(
      'properties',
      `${block}/cac:Price/cbc:OrderableUnitFactorRate`,
      priced('', amountAnd(at('OrderableUnitFactorRate', '10'))),
      property('OrderableUnitFactorRate', '10'),
    ),
    {
      field: 'item',
      from: `${item}/cac:SellersItemIdentification/cbc:ID`,
      content: write({}),
      value: '00123',
    },
    {
      field: 'item',
      from: `${item}/cac:StandardItemIdentification/cbc:ID`,
      content: write({ number: at('StandardItemIdentification/ID', '5701234567899', 'schemeID="0160"') }),
      value: '5701234567899',
    },
    { field: 'name', from: `${item}/cbc:Name`, content: write({}), value: 'Dome' },
    ...itemCases(inItem),
  ];
}

const relations = {
  Replaced: 'replaces',
  Required: 'requires',
  Accessory: 'accessory',
  Component: 'component',
} as const;

/** The places where a supplier's name is looked for, in this order. */
export function supplierCases(root: string, write: (header: string) => string): readonly FieldCase[] {
  return [
    'SellerSupplierParty/Party/PartyName/Name',
    'SellerSupplierParty/Party/PartyLegalEntity/RegistrationName',
    'ProviderParty/PartyName/Name',
    'ProviderParty/PartyLegalEntity/RegistrationName',
    'SellerSupplierParty/Party/PartyIdentification/ID',
    'ProviderParty/PartyIdentification/ID',
  ].map((path) => {
    const names = path.split('/');
    const from = names.map((step, index) => `${index < names.length - 1 ? 'cac' : 'cbc'}:${step}`).join('/');
    return {
      field: 'supplier',
      from: `/${root}/${from}`,
      content: write(contract + at(path, 'Leverandør B')),
      value: 'Leverandør B',
    };
  });
}

/** `block`: the path of the price; `write`: a document with the price in its line. */
export function priceCases(block: string, write: (price: string) => string): readonly FieldCase[] {
  const kroner = { minor: 845_000, currency: 'DKK' };
  const one = (field: string, path: string, content: string, value: unknown): FieldCase => ({
    field,
    from: `${block}/${path}`,
    content: write(content),
    value,
  });
  return [
    one('price', 'cac:Price/cbc:PriceAmount', priced(''), kroner),
    one('price', 'cac:Price/cbc:PriceAmount/@currencyID', priced(''), kroner),
    one('priceQuantity', 'cac:Price/cbc:BaseQuantity', priced('', amountAnd(at('BaseQuantity', '10'))), 10),
    one(
      'unit',
      'cac:Price/cbc:BaseQuantity/@unitCode',
      priced('', amountAnd(at('BaseQuantity', '1', 'unitCode="C62"'))),
      'C62',
    ),
    one('leadTimeDays', 'cbc:LeadTimeMeasure', priced(at('LeadTimeMeasure', '2', 'unitCode="WEE"')), 14),
  ];
}

/** What an item says; `inItem` writes it into a document that says nothing else of it. */
export function itemCases(
  inItem: (field: string, path: string, content: string, value: unknown) => FieldCase,
): readonly FieldCase[] {
  const code = 'cac:CommodityClassification/cbc:ItemClassificationCode';
  const classified = (list: string, value: string) =>
    at('CommodityClassification/ItemClassificationCode', value, `listID="${list}"`);
  const named = (parts: string) => `<cac:AdditionalItemProperty>${parts}</cac:AdditionalItemProperty>`;
  return [
    inItem('description', 'cbc:Description', at('Description', 'Udendørs'), 'Udendørs'),
    inItem('brand', 'cbc:BrandName', at('BrandName', 'Mærke'), 'Mærke'),
    inItem(
      'maker',
      'cac:ManufacturerParty/cac:PartyName/cbc:Name',
      at('ManufacturerParty/PartyName/Name', 'Maker AB'),
      'Maker AB',
    ),
    inItem(
      'maker',
      'cac:ManufacturerParty/cac:PartyLegalEntity/cbc:RegistrationName',
      at('ManufacturerParty/PartyLegalEntity/RegistrationName', 'Maker AB'),
      'Maker AB',
    ),
    inItem(
      'model',
      'cac:ManufacturersItemIdentification/cbc:ID',
      at('ManufacturersItemIdentification/ID', 'D4-X'),
      'D4-X',
    ),
    inItem('model', 'cbc:ModelName', at('ModelName', 'D4-X'), 'D4-X'),
    inItem(
      'gtin',
      "cac:StandardItemIdentification/cbc:ID[@schemeID='0160']",
      at('StandardItemIdentification/ID', '05701234567899', 'schemeID="0160"'),
      '05701234567899',
    ),
    inItem('unspsc', `${code}[@listID='TST']`, classified('TST', '46171610'), '46171610'),
    inItem('unspsc', `${code}[@listID='MP']`, classified('MP', '46171610'), '46171610'),
    inItem(
      'origin',
      'cac:OriginCountry/cbc:IdentificationCode',
      at('OriginCountry/IdentificationCode', 'SE'),
      'SE',
    ),
    inItem(
      'origin',
      'cac:OriginAddress/cac:Country/cbc:IdentificationCode',
      at('OriginAddress/Country/IdentificationCode', 'SE'),
      'SE',
    ),
    inItem(
      'link',
      'cac:ItemSpecificationDocumentReference/cac:Attachment/cac:ExternalReference/cbc:URI',
      at('ItemSpecificationDocumentReference/Attachment/ExternalReference/URI', 'https://example.dk/d4.pdf'),
      'https://example.dk/d4.pdf',
    ),
    inItem(
      'properties',
      'cac:AdditionalItemProperty/cbc:Value',
      named(at('Name', 'WDR') + at('Value', 'ja')),
      property('WDR', 'ja'),
    ),
    inItem(
      'properties',
      'cac:AdditionalItemProperty/cbc:ValueQuantity',
      named(at('Name', 'IR') + at('ValueQuantity', '30', 'unitCode="MTR"')),
      property('IR', '30', 'MTR'),
    ),
    inItem(
      'properties',
      'cac:AdditionalItemProperty/cbc:NameCode',
      named(at('NameCode', 'IK', 'listID="X"') + at('Value', 'IK10')),
      property('IK', 'IK10'),
    ),
    inItem(
      'properties',
      'cac:Certificate',
      `<cac:Certificate>${at('ID', 'C-1')}${at('CertificateTypeCode', 'NA')}${at('CertificateType', 'Miljø')}</cac:Certificate>`,
      property('Certificate', 'Miljø, C-1'),
    ),
    inItem(
      'properties',
      'cac:Dimension/cbc:Measure',
      `<cac:Dimension>${at('AttributeID', 'LN')}${at('Measure', '0.1', 'unitCode="MTR"')}</cac:Dimension>`,
      property('LN', '0.1', 'MTR'),
    ),
    inItem(
      'properties',
      'cac:TransactionConditions/cbc:ActionCode',
      at('TransactionConditions/ActionCode', 'CT'),
      property('TransactionConditions', 'CT'),
    ),
    inItem('properties', `${code}[@listID='HS']`, classified('HS', '85258900'), property('HS', '85258900')),
  ];
}

/** What OIOUBL writes in ways of its own in an item. */
export function oioublItemCases(
  inItem: (field: string, path: string, content: string, value: unknown) => FieldCase,
): readonly FieldCase[] {
  const inSellers = (name: string, parts: string) =>
    `<cac:SellersItemIdentification><cac:${name}>${parts}</cac:${name}></cac:SellersItemIdentification>`;
  return [
    inItem(
      'unspsc',
      "cac:CommodityClassification/cbc:ItemClassificationCode[@listID='UNSPSC']",
      at('CommodityClassification/ItemClassificationCode', '46171610', 'listID="UNSPSC" listAgencyID="113"'),
      '46171610',
    ),
    inItem(
      'gtin',
      "cac:StandardItemIdentification/cbc:ID[@schemeID='GTIN']",
      at('StandardItemIdentification/ID', '5701234567899', 'schemeID="GTIN" schemeAgencyID="9"'),
      '5701234567899',
    ),
    inItem(
      'properties',
      'cac:SellersItemIdentification/cac:PhysicalAttribute/cbc:Description',
      inSellers('PhysicalAttribute', at('AttributeID', 'CAM') + at('Description', '2 megapixel')),
      property('CAM', '2 megapixel'),
    ),
    inItem(
      'properties',
      'cac:SellersItemIdentification/cac:MeasurementDimension/cbc:Measure',
      inSellers('MeasurementDimension', at('AttributeID', 'WT') + at('Measure', '126', 'unitCode="GRM"')),
      property('WT', '126', 'GRM'),
    ),
  ];
}
