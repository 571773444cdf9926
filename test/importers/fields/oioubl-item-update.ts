import type { FieldCase } from './case.ts';
import { itemCases, oioublItemCases, supplierCases } from './ubl-catalogue-cases.ts';
import { at, contract, seller, ublDocument } from './ubl-document.ts';

const root = 'CatalogueItemSpecificationUpdate';
const item = `/${root}/cac:${root}Line/cac:Item`;
const number = at('SellersItemIdentification/ID', '00123');

function write(described: string, header = contract + seller): string {
  const lines = `<cac:${root}Line>${at('ID', '1')}<cac:Item>${described}</cac:Item></cac:${root}Line>`;
  return ublDocument({ root, customization: 'OIOUBL-2.1', header, lines });
}

function inItem(field: string, path: string, content: string, value: unknown): FieldCase {
  return { field, from: `${item}/${path}`, content: write(content + number), value };
}

const some = number + at('BrandName', 'Mærke');

export const cases: readonly FieldCase[] = [
  { field: 'agreement', from: `/${root}/cac:ReferencedContract/cbc:ID`, content: write(some), value: 'A-77' },
  ...supplierCases(root, (header) => write(some, header)),
  {
    field: 'item',
    from: `${item}/cac:SellersItemIdentification/cbc:ID`,
    content: write(some),
    value: '00123',
  },
  {
    field: 'item',
    from: `${item}/cac:StandardItemIdentification/cbc:ID`,
    content: write(at('StandardItemIdentification/ID', '5701234567899', 'schemeID="GTIN"')),
    value: '5701234567899',
  },
  { field: 'name', from: `${item}/cbc:Name`, content: write(number + at('Name', 'Dome')), value: 'Dome' },
  ...itemCases(inItem),
  ...oioublItemCases(inItem),
];
