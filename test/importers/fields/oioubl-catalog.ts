import type { FieldCase } from './case.ts';
import { catalogueCases, oioublItemCases } from './ubl-catalogue-cases.ts';
import { at, ublDocument } from './ubl-document.ts';

const customization = 'OIOUBL-2.1';
const line = '/Catalogue/cac:CatalogueLine';
const named = at('Name', 'Dome') + at('SellersItemIdentification/ID', '00123');

function write(before: string, item = ''): string {
  const lines = `<cac:CatalogueLine>${before}<cac:Item>${item}${named}</cac:Item></cac:CatalogueLine>`;
  return ublDocument({ root: 'Catalogue', customization, lines });
}

export const cases: readonly FieldCase[] = [
  ...catalogueCases(customization),
  {
    field: 'lineId',
    from: `${line}/cbc:ID`,
    content: write(at('ID', '12312312-00123')),
    value: '12312312-00123',
  },
  {
    field: 'properties',
    from: `${line}/cac:RequiredItemLocationQuantity/cac:Price/cac:AllowanceCharge/cbc:BaseAmount`,
    content: write(
      `<cac:RequiredItemLocationQuantity><cac:Price>${at('PriceAmount', '760.00', 'currencyID="DKK"')}${at('AllowanceCharge/BaseAmount', '800.00', 'currencyID="DKK"')}</cac:Price></cac:RequiredItemLocationQuantity>`,
    ),
    value: [{ name: 'AllowanceCharge/BaseAmount', value: '800.00', unit: 'DKK' }],
  },
  ...oioublItemCases((field, path, content, value) => ({
    field,
    from: `${line}/cac:Item/${path}`,
    content: write(at('ID', '1'), content),
    value,
  })),
];
