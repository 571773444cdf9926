import { cifSources } from '../../../src/importers/reading/cif-fields.ts';
import { type RemovableCase, removable } from './removable.ts';

interface Column {
  readonly name: string;
  readonly cell: string;
}

const must: readonly Column[] = [
  { name: 'Supplier ID', cell: 'S' },
  { name: 'Supplier Part ID', cell: '1' },
  { name: 'Item Description', cell: 'Kamera' },
];

/** A file of one row with the columns that it must have and one more, whose cell is marked. */
function file(name: string, cell: string, others: readonly Column[] = [], header = ''): string {
  const own = { name, cell: `⟦${cell}⟧` };
  const columns = [...must, ...others].filter((column) => column.name !== name);
  const all = [own, ...columns];
  const names = all.map((column) => column.name).join(',');
  const cells = all.map((column) => column.cell).join(',');
  return `CIF_I_V3.0\n${header}FIELDNAMES: ${names}\nDATA\n${cells}\nENDOFDATA\n`;
}

const amount = { name: 'Unit Price', cell: '10' };

/** In the order of the sources. */
const documents: readonly (readonly [string, unknown])[] = [
  [file('Supplier ID', 'AN01'), 'AN01'],
  [file('Supplier Part ID', '42'), '42'],
  [file('Short Name', 'Dome'), 'Dome'],
  [file('Item Description', 'Dome 4 MP'), 'Dome 4 MP'],
  [file('Item Description', '"Dome, udendørs"', [{ name: 'Short Name', cell: 'Dome' }]), 'Dome, udendørs'],
  [file('Manufacturer Name', 'Maker AB'), 'Maker AB'],
  [file('Manufacturer Part ID', 'D4-X'), 'D4-X'],
  [file('SPSC Code', '46171610'), '46171610'],
  [file('Classification Codes', '{UNSPSC_V13.5=46171610}'), '46171610'],
  [file('Parametric Name', 'Kameraer'), 'Kameraer'],
  [file('Unit of Measure', 'EA'), 'EA'],
  [file('Price Unit', 'BX'), 'BX'],
  [file('Unit Price', '8450.5', [], 'CURRENCY: DKK\n'), { minor: 845050, currency: 'DKK' }],
  [file('Currency', 'SEK', [amount], 'CURRENCY: DKK\n'), { minor: 1000, currency: 'SEK' }],
  [file('Delete', '', [amount], '⟦CURRENCY: NOK\n⟧').replace('⟦⟧', ''), { minor: 1000, currency: 'NOK' }],
  [file('Price Unit Quantity', '100'), 100],
  [file('Effective Date', '2026-01-01'), '2026-01-01'],
  [file('Expiration Date', '2026-12-31'), '2026-12-31'],
  [file('Country of Origin', 'TW'), 'TW'],
  [file('Lead Time', '5'), 5],
  [file('Supplier URL', 'https://example.dk/d4'), 'https://example.dk/d4'],
  [file('Manufacturer URL', 'https://example.dk/m'), 'https://example.dk/m'],
  [file('Parametric Data', '{WDR=120 dB}'), [{ name: 'WDR', value: '120 dB', unit: null }]],
  [file('Classification Codes', '{eclass=19010203}'), [{ name: 'eclass', value: '19010203', unit: null }]],
  [file('Market Price', '99.50'), [{ name: 'Market Price', value: '99.50', unit: null }]],
];

export const cases: readonly RemovableCase[] = documents.map(([marked, value], index) => {
  const { field, from } = cifSources[index] ?? { field: '', from: 'no such source' };
  return removable(field, from, marked, value);
});
