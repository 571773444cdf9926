import type { CatalogLine } from '../model/catalog-line.ts';
import type { HeaderRules } from '../model/headers.ts';
import { productKey } from '../model/offer-key.ts';
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
  const joiner = priceJoiner(book);
  const joined = master.lines.map(joiner.join);
  return {
    lines: joined.map(({ line }) => line),
    rejects: [...master.rejects, ...book.rejects, ...joiner.unused().map(priceWithoutItem)],
    warnings: [...master.warnings, ...book.warnings, ...joined.flatMap(({ warning }) => warning ?? [])],
    mappings: [...master.mappings, ...book.mappings],
  };
}

interface JoinedLine {
  readonly line: CatalogLine;
  /** Whether the price book has the item. */
  readonly hasPrice: boolean;
  /** Where it does not, or has one price for several products. */
  readonly warning: Reject | null;
}

export interface PriceJoiner {
  readonly join: (line: CatalogLine) => JoinedLine;
  /** The prices that no line so far has asked for. */
  readonly unused: () => readonly PriceRow[];
}

/** Gives lines their prices, one by one. */
export function priceJoiner(book: PriceBook): PriceJoiner {
  const used = new Map<PriceRow, { readonly row: number; readonly product: string }>();
  return {
    join(line) {
      const price = priceFor(line, book.rows);
      if (price !== null) {
        const first = used.get(price);
        const { row, item } = line;
        if (first === undefined) used.set(price, { row, product: productKey(line) });
        const isShared = price.by === 'item' && first !== undefined && first.product !== productKey(line);
        const why = say('import.join-shared-price', { item, row, first: first?.row ?? row });
        const warning = isShared ? { row, field: 'price', why } : null;
        return { line: withPrice(line, price), hasPrice: true, warning };
      }
      const why = say('import.join-no-price', { item: line.item });
      return { line, hasPrice: false, warning: { row: line.row, field: 'price', why } };
    },
    unused: () => [...book.rows.values()].filter((row) => !used.has(row)),
  };
}

export function priceWithoutItem({ item, file, row }: PriceRow): Reject {
  return { row, field: 'item', why: say('import.join-no-item', { item, file }) };
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
