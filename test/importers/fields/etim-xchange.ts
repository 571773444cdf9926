import { xchangeSources } from '../../../src/importers/reading/xchange-sources.ts';
import { type RemovableCase, removable } from './removable.ts';

const root = '"CatalogueId":"K","CatalogueType":"FULL","GenerationDate":"2026-05-05"';
const seller = '"SupplierName":"S"';
const ids = '"SupplierItemNumber":"1"';
const named =
  '"ItemDetails":{"ItemDescriptions":[{"DescriptionLanguage":"da-DK","MinimalItemDescription":"Kamera"}]}';

function supplierWith(supplier: string, product: string, top = ''): string {
  return `{${root},${top}"Supplier":[{${supplier}"Product":[{${product}}]}]}`;
}

function catalogue(product: string, top = ''): string {
  return supplierWith(`${seller},`, product, top);
}

function item(content: string, top = ''): string {
  return catalogue(`"TradeItem":[{${content}}]`, top);
}

const whole = `"ItemIdentification":{${ids}},${named}`;

function identified(content: string, top = ''): string {
  return item(`"ItemIdentification":{${content}${ids}},${named}`, top);
}

function product(content: string): string {
  return catalogue(`${content}"TradeItem":[{${whole}}]`);
}

function made(content: string): string {
  return product(`"ProductIdentification":{${content}},`);
}

/** Of an item that the supplier does not describe himself. */
function described(content: string, name = '"MinimalProductDescription":"Kamera"'): string {
  return catalogue(
    `"ProductDetails":{"ProductDescriptions":[{${content}${name}}]},"TradeItem":[{"ItemIdentification":{${ids}}}]`,
  );
}

function priced(content: string, top = '"CurrencyCode":"DKK",'): string {
  return item(`${whole},"Pricing":[{${content}"PriceOnRequest":false}]`, top);
}

/** In the order of the sources. */
const documents: readonly (readonly [string, unknown])[] = [
  [item(whole, '⟦"ContractReferenceNumber":"A-9",⟧'), 'A-9'],
  [supplierWith('⟦"SupplierName":"Sælger",⟧', `"TradeItem":[{${whole}}]`), 'Sælger'],
  [supplierWith('⟦"SupplierIdGln":"5790000000005",⟧', `"TradeItem":[{${whole}}]`), '5790000000005'],
  [item(`"ItemIdentification":{⟦"SupplierItemNumber":"42"⟧},${named}`), '42'],
  [
    item(
      `"ItemIdentification":{${ids}},"ItemDetails":{"ItemDescriptions":[{⟦"UniqueMainItemDescription":"Dome 4 MP",⟧"MinimalItemDescription":"Dome"}]}`,
    ),
    'Dome 4 MP',
  ],
  [
    item(
      `"ItemIdentification":{${ids}},"ItemDetails":{"ItemDescriptions":[{⟦"MinimalItemDescription":"Dome"⟧}]}`,
    ),
    'Dome',
  ],
  [described('⟦"UniqueMainProductDescription":"Lang",⟧'), 'Lang'],
  [described('', '⟦"MinimalProductDescription":"Kort"⟧'), 'Kort'],
  [described('⟦"FullProductDescription":"Udendørs",⟧'), 'Udendørs'],
  [described('⟦"ProductSpecificationText":"IP66",⟧'), 'IP66'],
  [made('⟦"BrandName":"Mærke"⟧'), 'Mærke'],
  [made('⟦"ManufacturerName":"Maker AB"⟧'), 'Maker AB'],
  [made('⟦"ManufacturerProductNumber":"D4-X"⟧'), 'D4-X'],
  [identified('⟦"ManufacturerItemNumber":"D5",⟧'), 'D5'],
  [identified('⟦"ItemGtin":["05701234567899"],⟧'), '05701234567899'],
  [made('⟦"ProductGtin":["5701234567899"]⟧'), '5701234567899'],
  [
    product(
      '"OtherClassifications":[{"ClassificationName":"UNSPSC"⟦,"ClassificationClassCode":"46171610"⟧}],',
    ),
    '46171610',
  ],
  [priced('⟦"PriceUnit":"C62",⟧'), 'C62'],
  [item(`${whole},"Ordering":{⟦"OrderUnit":"BX"⟧}`), 'BX'],
  [priced('⟦"NetPrice":"8450.5",⟧'), { minor: 845050, currency: 'DKK' }],
  [priced('"NetPrice":"10",', '⟦"CurrencyCode":"NOK",⟧'), { minor: 1000, currency: 'NOK' }],
  [priced('⟦"PriceQuantity":"100",⟧'), 100],
  [priced('⟦"PriceValidityDate":"2026-01-01",⟧'), '2026-01-01'],
  [identified('⟦"ItemValidityDate":"2026-02-01",⟧'), '2026-02-01'],
  [item(whole, '⟦"CatalogueValidityStart":"2026-03-01",⟧'), '2026-03-01'],
  [priced('⟦"PriceExpiryDate":"2026-12-31",⟧'), '2026-12-31'],
  [identified('⟦"ItemObsolescenceDate":"2027-01-31",⟧'), '2027-01-31'],
  [item(whole, '⟦"CatalogueValidityEnd":"2027-02-28",⟧'), '2027-02-28'],
  [
    item(
      `"ItemIdentification":{${ids}},"ItemDetails":{⟦"ItemStatus":"OBSOLETE",⟧"ItemDescriptions":[{"MinimalItemDescription":"x"}]}`,
    ),
    false,
  ],
  [made('⟦"CountryOfOrigin":["TW"]⟧'), 'TW'],
  [described('⟦"ProductPageUrl":"https://example.dk/d4",⟧'), 'https://example.dk/d4'],
  [
    product('"EtimClassification":[{"EtimReleaseVersion":"10.0"⟦,"EtimClassCode":"EC002704"⟧}],'),
    [{ name: 'ETIM-10.0', value: 'EC002704', unit: null }],
  ],
  [
    product(
      '"EtimClassification":[{"EtimFeatures":[⟦{"EtimFeatureCode":"EF000008","EtimValueRangeLower":"2.8","EtimValueRangeUpper":"12"}⟧]}],',
    ),
    [{ name: 'EF000008', value: '2.8 – 12', unit: null }],
  ],
  [
    product(
      '"OtherClassifications":[{"ClassificationName":"ECLASS"⟦,"ClassificationClassCode":"19010203"⟧}],',
    ),
    [{ name: 'ECLASS', value: '19010203', unit: null }],
  ],
  [
    made('⟦"CustomsCommodityCode":"85258900"⟧'),
    [{ name: 'CustomsCommodityCode', value: '85258900', unit: null }],
  ],
  [
    product('"ProductDetails":{⟦"WarrantyBusiness":60⟧},'),
    [{ name: 'WarrantyBusiness', value: '60', unit: 'MON' }],
  ],
  [
    item(`${whole},"ItemRelations":[⟦{"RelatedSupplierItemNumber":"9","RelationType":"MANDATORY"}⟧]`),
    [{ relation: 'requires', item: '9' }],
  ],
];

export const cases: readonly RemovableCase[] = documents.map(([marked, value], index) => {
  const { field, from } = xchangeSources[index] ?? { field: '', from: 'no such source' };
  return removable(field, from, marked, value);
});
