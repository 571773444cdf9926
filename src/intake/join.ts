import type { CatalogLine } from '../model/catalog-line.ts';
import type { HeaderRules } from '../model/headers.ts';
import type { RawTable } from '../model/raw-table.ts';
import type { Reject } from '../model/reject.ts';
import { say } from '../text/index.ts';
import { type CatalogContext, type ReadCatalog, toCatalogLines } from './catalog-lines.ts';
import type { ColumnMap } from './column-mapping.ts';
import { splitMap } from './join-map.ts';
import { type PriceBook, type PriceRow, priceFor, readPriceBook } from './price-book.ts';

export interface JoinContext extends CatalogContext {
  /** The price book's own column map; without one, `map` serves both files. */
  readonly priceMap?: ColumnMap | null;
}

/**
 * Joins master data (what the items are) with a price book (what they cost) on the item number, exactly as written:
 * `00123` and `123` are two items. What the price book says of price, unit and validity wins. An item without a price
 * stays as a line with an unknown price and a warning; a price without an item is a reject.
 * @throws InputError as toCatalogLines does, and where the price book has no column for item number or price (exit 3).
 */
export function joinTables(
  masterTables: readonly RawTable[],
  priceTables: readonly RawTable[],
  headerRules: HeaderRules,
  context: JoinContext,
): ReadCatalog {
  const maps = context.priceMap
    ? { master: context.map, prices: context.priceMap }
    : splitMap(context.map, masterTables, priceTables, headerRules);
  const master = toCatalogLines(masterTables, headerRules, { ...context, map: maps.master });
  const book = readPriceBook(priceTables, headerRules, maps.prices);
  const used = new Set<PriceRow>();
  const warnings: Reject[] = [...master.warnings, ...book.warnings];

  const lines = master.lines.map((line) => {
    const price = priceOf(line, book);
    if (price === null) {
      warnings.push({ row: line.row, field: 'price', why: say('import.join-no-price', { item: line.item }) });
      return line;
    }
    used.add(price);
    return withPrice(line, price);
  });
  return {
    lines,
    rejects: [...master.rejects, ...book.rejects, ...unused(book, used)],
    warnings,
    mappings: [...master.mappings, ...book.mappings],
  };
}

function priceOf(line: CatalogLine, { rows }: PriceBook): PriceRow | null {
  return priceFor(line, rows);
}

function withPrice(line: CatalogLine, price: PriceRow): CatalogLine {
  return {
    ...line,
    price: price.price ?? line.price,
    priceQuantity: price.priceQuantity ?? line.priceQuantity,
    unit: price.unit ?? line.unit,
    validFrom: price.validFrom ?? line.validFrom,
    validTo: price.validTo ?? line.validTo,
  };
}

function unused({ rows }: PriceBook, used: ReadonlySet<PriceRow>): readonly Reject[] {
  return [...rows.values()]
    .filter((row) => !used.has(row))
    .map(({ item, file, row }) => ({
      row,
      field: 'item',
      why: say('import.join-no-item', { item, file }),
    }));
}
