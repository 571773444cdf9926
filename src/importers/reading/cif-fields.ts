import type { FieldSource } from '../importer.ts';

export type CifField = (typeof names)[number][0];

/** What a column is for, by its names. Source: Ariba catalog format reference, CIF 3.0 item fields. */
const names = [
  ['supplier', 'Supplier ID'],
  ['item', 'Supplier Part ID'],
  ['model', 'Manufacturer Part ID'],
  ['description', 'Item Description'],
  ['shortName', 'Short Name'],
  ['unspsc', 'SPSC Code'],
  ['unspsc', 'UNSPSC Code'],
  ['price', 'Unit Price'],
  ['currency', 'Currency'],
  ['unit', 'Unit of Measure'],
  ['unit', 'Units of Measure'],
  ['priceUnit', 'Price Unit'],
  ['priceQuantity', 'Price Unit Quantity'],
  ['leadTime', 'Lead Time'],
  ['maker', 'Manufacturer Name'],
  ['supplierLink', 'Supplier URL'],
  ['makerLink', 'Manufacturer URL'],
  ['validFrom', 'Effective Date'],
  ['validTo', 'Expiration Date'],
  ['classifications', 'Classification Codes'],
  ['group', 'Parametric Name'],
  ['parameters', 'Parametric Data'],
  ['origin', 'Country of Origin'],
  ['delete', 'Delete'],
  ['punchout', 'PunchOut Enabled'],
] as const;

const byName: ReadonlyMap<string, CifField> = new Map(names.map(([field, name]) => [folded(name), field]));

/** The field that a column is for; null for one that the two sides have agreed on. */
export function cifField(name: string): CifField | null {
  return byName.get(folded(name)) ?? null;
}

/** Names are written `Supplier Part ID`, `SupplierPartID` and `supplier_part_id`. */
function folded(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** Where CIF says what: the columns that FIELDNAMES names. */
export const cifSources: readonly FieldSource[] = [
  { field: 'supplier', from: 'Supplier ID' },
  { field: 'item', from: 'Supplier Part ID' },
  { field: 'name', from: 'Short Name' },
  { field: 'name', from: 'Item Description' },
  { field: 'description', from: 'Item Description' },
  { field: 'maker', from: 'Manufacturer Name' },
  { field: 'model', from: 'Manufacturer Part ID' },
  { field: 'unspsc', from: 'SPSC Code' },
  { field: 'unspsc', from: 'Classification Codes' },
  { field: 'group', from: 'Parametric Name' },
  { field: 'unit', from: 'Unit of Measure' },
  { field: 'unit', from: 'Price Unit' },
  { field: 'price', from: 'Unit Price' },
  { field: 'price', from: 'Currency' },
  { field: 'price', from: 'CURRENCY:' },
  { field: 'priceQuantity', from: 'Price Unit Quantity' },
  { field: 'validFrom', from: 'Effective Date' },
  { field: 'validTo', from: 'Expiration Date' },
  { field: 'origin', from: 'Country of Origin' },
  { field: 'leadTimeDays', from: 'Lead Time' },
  { field: 'link', from: 'Supplier URL' },
  { field: 'link', from: 'Manufacturer URL' },
  { field: 'properties', from: 'Parametric Data' },
  { field: 'properties', from: 'Classification Codes' },
  { field: 'properties', from: 'every other column, by its name' },
];
