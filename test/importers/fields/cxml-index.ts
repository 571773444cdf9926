import { cxmlSources } from '../../../src/importers/reading/cxml-sources.ts';
import { type RemovableCase, removable } from './removable.ts';

const id = '<ItemID><SupplierPartID>1</SupplierPartID></ItemID>';
const description = '<Description xml:lang="da">Kamera</Description>';

function index(content: string, top = '<SupplierID domain="DUNS">S</SupplierID>'): string {
  return `<!DOCTYPE Index SYSTEM "http://example.dk/cXML.dtd"><Index loadmode="Full">${top}<IndexItem><IndexItemAdd>${content}</IndexItemAdd></IndexItem></Index>`;
}

function detail(content: string): string {
  return index(`${id}<ItemDetail>${description}${content}</ItemDetail>`);
}

function retail(content: string): string {
  return detail(`<ItemDetailIndustry><ItemDetailRetail>${content}</ItemDetailRetail></ItemDetailIndustry>`);
}

function indexDetail(content: string): string {
  return index(`${id}<ItemDetail>${description}</ItemDetail><IndexItemDetail>${content}</IndexItemDetail>`);
}

/** In the order of the sources. */
const documents: readonly (readonly [string, unknown])[] = [
  [
    index(`${id}<ItemDetail>${description}</ItemDetail>`, '⟦<SupplierID domain="DUNS">77</SupplierID>⟧'),
    '77',
  ],
  [index(`⟦${id}⟧<ItemDetail>${description}</ItemDetail>`), '1'],
  [
    index(
      `${id}<ItemDetail><Description xml:lang="da">⟦<ShortName>Dome</ShortName>⟧ Udendørs</Description></ItemDetail>`,
    ),
    'Dome',
  ],
  [index(`${id}<ItemDetail>⟦${description}⟧</ItemDetail>`), 'Kamera'],
  [
    index(
      `${id}<ItemDetail><Description xml:lang="en"><ShortName>Dome</ShortName>Outdoor</Description>⟦<Description xml:lang="da"><ShortName>Dome</ShortName>\n  Udendørs</Description>⟧</ItemDetail>`,
    ),
    'Udendørs',
  ],
  [detail('⟦<ManufacturerName>Maker AB</ManufacturerName>⟧'), 'Maker AB'],
  [detail('⟦<ManufacturerPartID>D4-X</ManufacturerPartID>⟧'), 'D4-X'],
  [retail('⟦<EANID>5701234567899</EANID>⟧'), '5701234567899'],
  [detail('⟦<Classification domain="UNSPSC">46171610</Classification>⟧'), '46171610'],
  [detail('⟦<UnitOfMeasure>EA</UnitOfMeasure>⟧'), 'EA'],
  [
    detail(
      '<UnitOfMeasure>EA</UnitOfMeasure><PriceBasisQuantity quantity="10" conversionFactor="0.1">⟦<UnitOfMeasure>BX</UnitOfMeasure>⟧</PriceBasisQuantity>',
    ),
    'BX',
  ],
  [
    detail('⟦<UnitPrice><Money currency="DKK">8450.5</Money></UnitPrice>⟧'),
    { minor: 845050, currency: 'DKK' },
  ],
  [detail('<PriceBasisQuantity⟦ quantity="10"⟧ conversionFactor="1"/>'), 10],
  [indexDetail('⟦<EffectiveDate>2026-01-01T00:00:00+00:00</EffectiveDate>⟧'), '2026-01-01'],
  [indexDetail('⟦<ExpirationDate>2026-12-31T09:46:33+00:00</ExpirationDate>⟧'), '2026-12-31'],
  [detail('⟦<Extrinsic name="CountryOfOrigin">TW</Extrinsic>⟧'), 'TW'],
  [detail('⟦<LeadTime>5</LeadTime>⟧'), 5],
  [indexDetail('⟦<LeadTime>7</LeadTime>⟧'), 7],
  [detail('⟦<URL>https://bruger:kode@example.dk/d4</URL>⟧'), 'https://example.dk/d4'],
  [
    detail('⟦<Classification domain="SupplierCode" code="cam">Kameraer</Classification>⟧'),
    [{ name: 'SupplierCode', value: 'cam', unit: null }],
  ],
  [retail('⟦<Characteristic domain="color" value="hvid"/>⟧'), [{ name: 'color', value: 'hvid', unit: null }]],
  [detail('⟦<Extrinsic name="WDR">120 dB</Extrinsic>⟧'), [{ name: 'WDR', value: '120 dB', unit: null }]],
  [
    indexDetail('<SearchGroupData>⟦<SearchDataElement name="Opløsning" value="4 MP"/>⟧</SearchGroupData>'),
    [{ name: 'Opløsning', value: '4 MP', unit: null }],
  ],
];

export const cases: readonly RemovableCase[] = documents.map(([marked, value], index) => {
  const { field, from } = cxmlSources[index] ?? { field: '', from: 'no such source' };
  return removable(field, from, marked, value);
});
