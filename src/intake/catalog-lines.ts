import { InputError } from '../errors.ts';
import { allRejected } from '../importers/all-rejected.ts';
import type { CatalogLine } from '../model/catalog-line.ts';
import type { HeaderRules } from '../model/headers.ts';
import type { RawTable } from '../model/raw-table.ts';
import type { Reject } from '../model/reject.ts';
import { say } from '../text/index.ts';
import { type CatalogRowContext, catalogNumbers, catalogRowReader } from './catalog-row.ts';
import type { ColumnMap, ColumnMapping } from './column-mapping.ts';
import { type MappedTable, mapTables, type Requirement } from './mapped-tables.ts';
import { repeatFinder } from './repeats.ts';
import { tableReader } from './table-reader.ts';

export interface CatalogContext extends CatalogRowContext {
  readonly map: ColumnMap | null;
}

export interface ReadCatalog {
  readonly lines: readonly CatalogLine[];
  /** Rows that were left out. */
  readonly rejects: readonly Reject[];
  /** Cells that could not be read in rows that were taken in. */
  readonly warnings: readonly Reject[];
  readonly mappings: readonly ColumnMapping[];
}

/** Without these columns a table is no catalogue. */
export const catalogRequirements: readonly Requirement[] = [
  { anyOf: ['item'], missing: 'import.missing-item' },
  { anyOf: ['name', 'model', 'description'], missing: 'import.missing-name' },
];

/**
 * Rows of catalogues and price lists as catalogue lines. Agreement and supplier are what the row says, else what the
 * context says. Columns that no field claims become properties.
 * @throws InputError: exit 2 where neither columns nor context name agreement or supplier, or the map does not fit; exit
 * 3 where a required column is missing, there are no rows, or none could be taken in (then `cause` holds the rejects).
 */
export function toCatalogLines(
  tables: readonly RawTable[],
  headerRules: HeaderRules,
  context: CatalogContext,
): ReadCatalog {
  const { mapped, skipped } = mapTables(tables, headerRules, context.map, catalogRequirements);
  for (const table of mapped) refuseUnnamed(table, context);
  const lines: CatalogLine[] = [];
  const rejects: Reject[] = [];
  const warnings: Reject[] = [...skipped];
  const mappings: ColumnMapping[] = [];
  const repeat = repeatFinder('item');

  for (const { table, mapping } of mapped) {
    const reader = tableReader(table, mapping, headerRules, { numberFields: catalogNumbers, loneFields: [] });
    const read = catalogRowReader(reader, headerRules, context);
    rejects.push(...table.rejects);
    for (const row of reader.rows) {
      const { line, reject } = read(row);
      const repeated = line === null ? reject : repeat(line);
      if (repeated !== null) rejects.push(repeated);
      else if (line !== null) lines.push(line);
    }
    warnings.push(...reader.warnings);
    mappings.push(reader.mapping);
  }
  if (lines.length === 0) throw nothingTaken(mapped, rejects);
  return { lines, rejects, warnings, mappings };
}

/** @throws InputError (exit 2) where neither columns nor context name agreement or supplier. */
export function refuseUnnamed({ table: { file }, mapping }: MappedTable, context: CatalogContext): void {
  const has = (wanted: string) => mapping.columns.some(({ field }) => field === wanted);
  if (context.agreement === null && !has('agreement'))
    throw new InputError(say('import.no-agreement', { file }), 2);
  if (context.supplier === null && !has('supplier'))
    throw new InputError(say('import.no-supplier', { file }), 2);
}

/** The error for files that hold a header and nothing below it, or rows of which none can be used (exit 3). */
export function nothingTaken(mapped: readonly MappedTable[], rejects: readonly Reject[]): InputError {
  const file = [...new Set(mapped.map(({ table }) => table.file))].join(', ');
  if (rejects.length === 0) return new InputError(say('import.header-only', { file }), 3);
  return new InputError(allRejected(file, rejects.length, rejects), 3, { cause: rejects });
}
