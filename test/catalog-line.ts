import type { CatalogLine } from '../src/model/catalog-line.ts';

/** A catalogue line that says nothing but who offers what; every test says only what differs. */
export function catalogLine(stated: Partial<CatalogLine>): CatalogLine {
  return {
    agreement: 'EKS',
    lot: null,
    supplier: 'A',
    item: '1',
    name: '',
    description: '',
    brand: null,
    maker: null,
    model: null,
    gtin: null,
    unspsc: null,
    group: null,
    unit: null,
    price: null,
    priceQuantity: 1,
    validFrom: null,
    validTo: null,
    orderable: true,
    origin: null,
    leadTimeDays: null,
    warranty: null,
    link: null,
    properties: [],
    file: 'katalog.csv',
    row: 1,
    ...stated,
  };
}
