import type { CatalogLine } from '../model/catalog-line.ts';
import type { HeaderRules } from '../model/headers.ts';
import type { Money } from '../model/money.ts';
import type { RawTable } from '../model/raw-table.ts';
import type { Reject } from '../model/reject.ts';
import { say } from '../text/index.ts';
import { catalogNumbers } from './catalog-row.ts';
import type { ColumnMap, ColumnMapping } from './column-mapping.ts';
import { damagedCode } from './damaged-code.ts';
import { type MappedTable, mapTables, type Requirement } from './mapped-tables.ts';
import { priceReader } from './price-cell.ts';
import { tableReader } from './table-reader.ts';
import { unitQuantity } from './unit-quantity.ts';

/** What may join a price to its item, the surest first: a price book is read by the first that it has. */
const joinFields = ['item', 'gtin', 'model'] as const;
type JoinField = (typeof joinFields)[number];

/** One row of a price book. `supplier` is null where the book is one supplier's own. */
export interface PriceRow {
  /** Item number, GTIN or the maker's number, as the book writes it; `by` says which. */
  readonly item: string;
  readonly by: JoinField;
  readonly supplier: string | null;
  readonly price: Money | null;
  readonly priceQuantity: number | null;
  readonly unit: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly file: string;
  readonly row: number;
}

export interface PriceBook {
  readonly rows: ReadonlyMap<string, PriceRow>;
  readonly rejects: readonly Reject[];
  readonly warnings: readonly Reject[];
  readonly mappings: readonly ColumnMapping[];
}

const requirements: readonly Requirement[] = [
  { anyOf: joinFields, missing: 'import.missing-item' },
  { anyOf: ['price'], missing: 'import.missing-price' },
];

/**
 * What joins a price to its item: the item number, else GTIN or the maker's number, with the supplier where the price
 * book names one. Item numbers count exactly as written; a GTIN with and without leading zeros is one; letters of the
 * maker's number count in any case.
 */
function priceKey(code: string, supplier: string | null, by: JoinField = 'item'): string {
  const plain = { item: code, gtin: code.replace(/\D/g, '').padStart(14, '0'), model: code.toUpperCase() };
  return JSON.stringify([by, plain[by], supplier]);
}

/** The prices of a line, whichever way its price book is joined. */
export function priceFor(line: CatalogLine, rows: PriceBook['rows']): PriceRow | null {
  for (const by of joinFields) {
    const code = line[by];
    if (code === null) continue;
    const price = rows.get(priceKey(code, line.supplier, by)) ?? rows.get(priceKey(code, null, by));
    if (price !== undefined) return price;
  }
  return null;
}

/**
 * Reads price books, one price per item: a second price for the same item is a reject, the first one stays.
 * @throws InputError (exit 3) where a file has no column for item number or price.
 */
export function readPriceBook(
  tables: readonly RawTable[],
  rules: HeaderRules,
  map: ColumnMap | null,
): PriceBook {
  const { mapped, skipped } = mapTables(tables, rules, map, requirements);
  const rows = new Map<string, PriceRow>();
  const rejects: Reject[] = [];
  const warnings: Reject[] = [...skipped];
  const mappings: ColumnMapping[] = [];
  for (const table of mapped) {
    const read = readTable(table, rules);
    rejects.push(...table.table.rejects, ...read.rejects);
    warnings.push(...read.warnings);
    mappings.push(read.mapping);
    for (const row of read.rows) {
      const key = priceKey(row.item, row.supplier, row.by);
      const first = rows.get(key);
      if (first === undefined) rows.set(key, row);
      else rejects.push(repeated(row, first));
    }
  }
  return { rows, rejects, warnings, mappings };
}

function readTable({ table, mapping }: MappedTable, rules: HeaderRules) {
  const reader = tableReader(table, mapping, rules, { numberFields: catalogNumbers, loneFields: [] });
  const by = joinFields.find((field) => reader.has(field)) ?? 'item';
  const price = priceReader(reader, rules);
  const rows: PriceRow[] = [];
  const rejects: Reject[] = [];
  for (const row of reader.rows) {
    const item = reader.text(row, by);
    const why =
      reader.aside(row) ??
      damagedCode(reader.cell(row, by)) ??
      (item === null ? say('import.no-item') : null);
    if (why !== null || item === null) {
      if (why !== null) rejects.push({ row: row.number, field: by, why });
      continue;
    }
    const unit = reader.text(row, 'unit');
    const counted = unit === null ? null : unitQuantity(unit);
    const quantity = Number(reader.decimal(row, 'priceQuantity')?.decimal ?? counted?.quantity ?? 0);
    rows.push({
      item,
      by,
      supplier: reader.text(row, 'supplier'),
      price: price(row),
      priceQuantity: quantity > 0 ? quantity : null,
      unit: counted === null ? unit : counted.unit || null,
      validFrom: reader.day(row, 'validFrom'),
      validTo: reader.day(row, 'validTo'),
      file: table.file,
      row: row.number,
    });
  }
  return { rows, rejects, warnings: reader.warnings, mapping: reader.mapping };
}

function repeated(row: PriceRow, first: PriceRow): Reject {
  const same =
    JSON.stringify({ ...row, file: '', row: 0 }) === JSON.stringify({ ...first, file: '', row: 0 });
  const key = same ? 'import.price-repeated' : 'import.price-conflict';
  const why = say(key, { item: row.item, file: row.file, first: String(first.row) });
  return { row: row.row, field: 'price', why };
}
