import type { HeaderRules } from '../model/headers.ts';
import type { RawTable } from '../model/raw-table.ts';
import { askedLabel, type ColumnMap } from './column-mapping.ts';
import { headerBook } from './header-book.ts';
import { findHeaderRowWith } from './header-row.ts';

interface SplitMap {
  readonly master: ColumnMap | null;
  readonly prices: ColumnMap | null;
}

/**
 * One column map serves both files of a join: each file is asked for the labels that it has. A label that neither has
 * stays with the master data, whose import then says so.
 */
export function splitMap(
  map: ColumnMap | null,
  masterTables: readonly RawTable[],
  priceTables: readonly RawTable[],
  rules: HeaderRules,
): SplitMap {
  if (map === null) return { master: null, prices: null };
  const book = headerBook(rules);
  const stands = (tables: readonly RawTable[], label: string) =>
    label === '' || tables.some((table) => findHeaderRowWith(table, [label], book) !== null);
  const entries = Object.entries(map);
  const prices = entries.filter(([, wish]) => stands(priceTables, askedLabel(wish)));
  const master = entries.filter(
    ([, wish]) => stands(masterTables, askedLabel(wish)) || !stands(priceTables, askedLabel(wish)),
  );
  return { master: Object.fromEntries(master), prices: Object.fromEntries(prices) };
}
