import type { FieldSource } from '../importer.ts';

/** Where the header of every document of the family says what it is of. */
function headerReads(root: string): readonly FieldSource[] {
  return [
    { field: 'agreement', from: `/${root}/cac:ReferencedContract/cbc:ID` },
    { field: 'supplier', from: `/${root}/cac:SellerSupplierParty/cac:Party/cac:PartyName/cbc:Name` },
    {
      field: 'supplier',
      from: `/${root}/cac:SellerSupplierParty/cac:Party/cac:PartyLegalEntity/cbc:RegistrationName`,
    },
    { field: 'supplier', from: `/${root}/cac:ProviderParty/cac:PartyName/cbc:Name` },
    { field: 'supplier', from: `/${root}/cac:ProviderParty/cac:PartyLegalEntity/cbc:RegistrationName` },
    { field: 'supplier', from: `/${root}/cac:SellerSupplierParty/cac:Party/cac:PartyIdentification/cbc:ID` },
    { field: 'supplier', from: `/${root}/cac:ProviderParty/cac:PartyIdentification/cbc:ID` },
  ];
}

function itemReads(item: string): readonly FieldSource[] {
  return [
    { field: 'item', from: `${item}/cac:SellersItemIdentification/cbc:ID` },
    { field: 'item', from: `${item}/cac:StandardItemIdentification/cbc:ID` },
    { field: 'name', from: `${item}/cbc:Name` },
    { field: 'description', from: `${item}/cbc:Description` },
    { field: 'brand', from: `${item}/cbc:BrandName` },
    { field: 'maker', from: `${item}/cac:ManufacturerParty/cac:PartyName/cbc:Name` },
    { field: 'maker', from: `${item}/cac:ManufacturerParty/cac:PartyLegalEntity/cbc:RegistrationName` },
    { field: 'model', from: `${item}/cac:ManufacturersItemIdentification/cbc:ID` },
    { field: 'model', from: `${item}/cbc:ModelName` },
    { field: 'gtin', from: `${item}/cac:StandardItemIdentification/cbc:ID[@schemeID='0160']` },
    {
      field: 'unspsc',
      from: `${item}/cac:CommodityClassification/cbc:ItemClassificationCode[@listID='TST']`,
    },
    {
      field: 'unspsc',
      from: `${item}/cac:CommodityClassification/cbc:ItemClassificationCode[@listID='MP']`,
    },
    { field: 'origin', from: `${item}/cac:OriginCountry/cbc:IdentificationCode` },
    { field: 'origin', from: `${item}/cac:OriginAddress/cac:Country/cbc:IdentificationCode` },
    {
      field: 'link',
      from: `${item}/cac:ItemSpecificationDocumentReference/cac:Attachment/cac:ExternalReference/cbc:URI`,
    },
    { field: 'properties', from: `${item}/cac:AdditionalItemProperty/cbc:Value` },
    { field: 'properties', from: `${item}/cac:AdditionalItemProperty/cbc:ValueQuantity` },
    { field: 'properties', from: `${item}/cac:AdditionalItemProperty/cbc:NameCode` },
    { field: 'properties', from: `${item}/cac:Certificate` },
    { field: 'properties', from: `${item}/cac:Dimension/cbc:Measure` },
    { field: 'properties', from: `${item}/cac:TransactionConditions/cbc:ActionCode` },
    {
      field: 'properties',
      from: `${item}/cac:CommodityClassification/cbc:ItemClassificationCode[@listID='HS']`,
    },
  ];
}

function oioublItemReads(item: string): readonly FieldSource[] {
  return [
    {
      field: 'unspsc',
      from: `${item}/cac:CommodityClassification/cbc:ItemClassificationCode[@listID='UNSPSC']`,
    },
    { field: 'gtin', from: `${item}/cac:StandardItemIdentification/cbc:ID[@schemeID='GTIN']` },
    {
      field: 'properties',
      from: `${item}/cac:SellersItemIdentification/cac:PhysicalAttribute/cbc:Description`,
    },
    {
      field: 'properties',
      from: `${item}/cac:SellersItemIdentification/cac:MeasurementDimension/cbc:Measure`,
    },
  ];
}

function priceReads(line: string): readonly FieldSource[] {
  const block = `${line}/cac:RequiredItemLocationQuantity`;
  return [
    { field: 'price', from: `${block}/cac:Price/cbc:PriceAmount` },
    { field: 'price', from: `${block}/cac:Price/cbc:PriceAmount/@currencyID` },
    { field: 'priceQuantity', from: `${block}/cac:Price/cbc:BaseQuantity` },
    { field: 'unit', from: `${block}/cac:Price/cbc:BaseQuantity/@unitCode` },
    { field: 'leadTimeDays', from: `${block}/cbc:LeadTimeMeasure` },
  ];
}

const line = '/Catalogue/cac:CatalogueLine';
const block = `${line}/cac:RequiredItemLocationQuantity`;

/** What is read of a catalogue in every standard of the family. */
export const catalogueReads: readonly FieldSource[] = [
  ...headerReads('Catalogue'),
  { field: 'title', from: '/Catalogue/cbc:Name' },
  { field: 'edition', from: '/Catalogue/cbc:ActionCode' },
  { field: 'edition', from: `${line}/cbc:ActionCode` },
  { field: 'validFrom', from: '/Catalogue/cac:ValidityPeriod/cbc:StartDate' },
  { field: 'validTo', from: '/Catalogue/cac:ValidityPeriod/cbc:EndDate' },
  { field: 'validFrom', from: `${line}/cac:LineValidityPeriod/cbc:StartDate` },
  { field: 'validTo', from: `${line}/cac:LineValidityPeriod/cbc:EndDate` },
  { field: 'lot', from: `${line}/cbc:ContractSubdivision` },
  { field: 'orderable', from: `${line}/cbc:OrderableIndicator` },
  { field: 'unit', from: `${line}/cbc:OrderableUnit` },
  { field: 'warranty', from: `${line}/cbc:WarrantyInformation` },
  { field: 'related', from: `${line}/cac:ReplacedRelatedItem/cbc:ID` },
  { field: 'related', from: `${line}/cac:RequiredRelatedItem/cbc:ID` },
  { field: 'related', from: `${line}/cac:AccessoryRelatedItem/cbc:ID` },
  { field: 'related', from: `${line}/cac:ComponentRelatedItem/cbc:ID` },
  ...priceReads(line),
  { field: 'properties', from: `${block}/cbc:MinimumQuantity` },
  { field: 'properties', from: `${block}/cbc:MaximumQuantity` },
  { field: 'properties', from: `${block}/cac:Price/cbc:PriceType` },
  { field: 'properties', from: `${block}/cac:Price/cbc:OrderableUnitFactorRate` },
  ...itemReads(`${line}/cac:Item`),
];

/** What OIOUBL writes in ways of its own. */
export const oioublReads: readonly FieldSource[] = [
  { field: 'lineId', from: `${line}/cbc:ID` },
  { field: 'properties', from: `${block}/cac:Price/cac:AllowanceCharge/cbc:BaseAmount` },
  ...oioublItemReads(`${line}/cac:Item`),
];

const priceLine = '/CataloguePricingUpdate/cac:CataloguePricingUpdateLine';
export const priceUpdateReads: readonly FieldSource[] = [
  ...headerReads('CataloguePricingUpdate'),
  { field: 'item', from: `${priceLine}/cbc:ID` },
  ...priceReads(priceLine),
];

const itemLine = '/CatalogueItemSpecificationUpdate/cac:CatalogueItemSpecificationUpdateLine';
export const itemUpdateReads: readonly FieldSource[] = [
  ...headerReads('CatalogueItemSpecificationUpdate'),
  ...itemReads(`${itemLine}/cac:Item`),
  ...oioublItemReads(`${itemLine}/cac:Item`),
];

export const deletionReads: readonly FieldSource[] = headerReads('CatalogueDeletion');
