import type { FieldCase } from './case.ts';
import { priceCases, supplierCases } from './ubl-catalogue-cases.ts';
import { at, contract, seller, ublDocument } from './ubl-document.ts';

const root = 'CataloguePricingUpdate';
const line = `/${root}/cac:${root}Line`;
const price = `<cac:RequiredItemLocationQuantity>${at('Price/PriceAmount', '47.50', 'currencyID="DKK"')}</cac:RequiredItemLocationQuantity>`;

function write(priced: string, header = contract + seller): string {
  const lines = `<cac:${root}Line>${at('ID', '12312312-00123')}${priced}</cac:${root}Line>`;
  return ublDocument({ root, customization: 'OIOUBL-2.1', header, lines });
}

export const cases: readonly FieldCase[] = [
  {
    field: 'agreement',
    from: `/${root}/cac:ReferencedContract/cbc:ID`,
    content: write(price),
    value: 'A-77',
  },
  ...supplierCases(root, (header) => write(price, header)),
  { field: 'item', from: `${line}/cbc:ID`, content: write(price), value: '00123' },
  ...priceCases(`${line}/cac:RequiredItemLocationQuantity`, (priced) => write(priced)),
];
