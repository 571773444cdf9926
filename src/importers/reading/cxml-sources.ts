import type { FieldSource } from '../importer.ts';

/** Where a cXML Index says what, below Index/IndexItem/IndexItemAdd unless it begins with Index. */
export const cxmlSources: readonly FieldSource[] = [
  { field: 'supplier', from: 'Index/SupplierID' },
  { field: 'item', from: 'ItemID/SupplierPartID' },
  { field: 'name', from: 'ItemDetail/Description[@xml:lang]/ShortName' },
  { field: 'name', from: 'ItemDetail/Description[@xml:lang]' },
  { field: 'description', from: 'ItemDetail/Description[@xml:lang]' },
  { field: 'maker', from: 'ItemDetail/ManufacturerName' },
  { field: 'model', from: 'ItemDetail/ManufacturerPartID' },
  { field: 'gtin', from: 'ItemDetail/ItemDetailIndustry/ItemDetailRetail/EANID' },
  { field: 'unspsc', from: "ItemDetail/Classification[@domain='UNSPSC']" },
  { field: 'unit', from: 'ItemDetail/UnitOfMeasure' },
  { field: 'unit', from: 'ItemDetail/PriceBasisQuantity/UnitOfMeasure' },
  { field: 'price', from: 'ItemDetail/UnitPrice/Money[@currency]' },
  { field: 'priceQuantity', from: 'ItemDetail/PriceBasisQuantity/@quantity' },
  { field: 'validFrom', from: 'IndexItemDetail/EffectiveDate' },
  { field: 'validTo', from: 'IndexItemDetail/ExpirationDate' },
  { field: 'origin', from: "ItemDetail/Extrinsic[@name='CountryOfOrigin']" },
  { field: 'leadTimeDays', from: 'ItemDetail/LeadTime' },
  { field: 'leadTimeDays', from: 'IndexItemDetail/LeadTime' },
  { field: 'link', from: 'ItemDetail/URL' },
  { field: 'properties', from: 'ItemDetail/Classification[@domain, @code]' },
  {
    field: 'properties',
    from: 'ItemDetail/ItemDetailIndustry/ItemDetailRetail/Characteristic[@domain, @value]',
  },
  { field: 'properties', from: 'ItemDetail/Extrinsic[@name]' },
  { field: 'properties', from: 'IndexItemDetail/SearchGroupData/SearchDataElement[@name, @value]' },
];
