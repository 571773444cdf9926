import type { FieldCase } from './case.ts';
import { supplierCases } from './ubl-catalogue-cases.ts';
import { contract, seller, ublDocument } from './ubl-document.ts';

const root = 'CatalogueDeletion';

function write(header: string): string {
  return ublDocument({ root, customization: 'OIOUBL-2.1', header, lines: '' });
}

export const cases: readonly FieldCase[] = [
  {
    field: 'agreement',
    from: `/${root}/cac:ReferencedContract/cbc:ID`,
    content: write(contract + seller),
    value: 'A-77',
  },
  ...supplierCases(root, write),
];
