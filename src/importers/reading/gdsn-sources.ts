import type { FieldSource } from '../importer.ts';

/** Where a GDSN notification says what: below the tradeItem of a base unit, modules below tradeItemInformation/extension. */
export const gdsnSources: readonly FieldSource[] = [
  { field: 'supplier', from: 'informationProviderOfTradeItem/partyName' },
  { field: 'supplier', from: 'StandardBusinessDocumentHeader/Sender/Identifier' },
  { field: 'item', from: "additionalTradeItemIdentification[@…TypeCode='SUPPLIER_ASSIGNED']" },
  { field: 'item', from: 'gtin' },
  {
    field: 'name',
    from: 'tradeItemDescriptionModule/tradeItemDescriptionInformation/tradeItemDescription[@languageCode]',
  },
  { field: 'name', from: 'tradeItemDescriptionModule/tradeItemDescriptionInformation/descriptionShort' },
  {
    field: 'description',
    from: 'tradeItemDescriptionModule/tradeItemDescriptionInformation/descriptionShort',
  },
  {
    field: 'brand',
    from: 'tradeItemDescriptionModule/tradeItemDescriptionInformation/brandNameInformation/brandName',
  },
  { field: 'brand', from: 'brandOwner/partyName' },
  { field: 'maker', from: 'manufacturerOfTradeItem/partyName' },
  { field: 'model', from: "additionalTradeItemIdentification[@…TypeCode='MANUFACTURER_PART_NUMBER']" },
  { field: 'model', from: "additionalTradeItemIdentification[@…TypeCode='MODEL_NUMBER']" },
  { field: 'gtin', from: 'gtin' },
  { field: 'unspsc', from: 'gdsnTradeItemClassification/additionalTradeItemClassification (UNSPSC)' },
  {
    field: 'validFrom',
    from: 'deliveryPurchasingInformationModule/deliveryPurchasingInformation/startAvailabilityDateTime',
  },
  {
    field: 'validTo',
    from: 'deliveryPurchasingInformationModule/deliveryPurchasingInformation/endAvailabilityDateTime',
  },
  { field: 'orderable', from: 'isTradeItemAnOrderableUnit' },
  {
    field: 'origin',
    from: 'placeOfItemActivityModule/placeOfProductActivity/countryOfOrigin/countryCode (a number)',
  },
  {
    field: 'link',
    from: 'referencedFileDetailInformationModule/referencedFileHeader/uniformResourceIdentifier',
  },
  { field: 'properties', from: 'gdsnTradeItemClassification/gpcCategoryCode' },
  { field: 'properties', from: 'gdsnTradeItemClassification/additionalTradeItemClassification' },
];
