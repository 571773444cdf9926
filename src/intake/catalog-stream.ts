import { StartOver } from '../errors.ts';
import type { CatalogLine } from '../model/catalog-line.ts';
import type { HeaderRules } from '../model/headers.ts';
import type { Reject } from '../model/reject.ts';
import { type CatalogContext, catalogRequirements, refuseUnnamed } from './catalog-lines.ts';
import { catalogNumbers, catalogRowReader } from './catalog-row.ts';
import type { ColumnMapping } from './column-mapping.ts';
import type { NumberFormats } from './decimal-column.ts';
import { type MappedTable, mapTables } from './mapped-tables.ts';
import { rowReader } from './row-reader.ts';
import { type StartedTable, startTable, type TableSource } from './table-head.ts';

/** What some rows of a catalogue came to; a mapping comes once its table is read to the end. */
export interface CatalogStep {
  readonly lines: readonly CatalogLine[];
  /** Rows that were left out. */
  readonly rejects: readonly Reject[];
  /** Cells that could not be read in rows that were taken in. */
  readonly warnings: readonly Reject[];
  readonly mapping: ColumnMapping | null;
}

const nothing: CatalogStep = { lines: [], rejects: [], warnings: [], mapping: null };

/**
 * Reads tables as `toCatalogLines` does, batch by batch. How a number column is written is known for certain only at
 * its end: until then the rows so far decide, and where they were wrong the reading starts over with what is certain.
 * What is repeated is for the caller to find, since the lines are not kept here.
 * @throws InputError as `toCatalogLines` does, but for an empty catalogue; StartOver, after which `read` may be called
 * once more.
 */
export function catalogStream(
  open: () => Promise<TableSource>,
  rules: HeaderRules,
  context: CatalogContext,
): { readonly read: () => AsyncGenerator<CatalogStep> } {
  const settled = new Map<string, NumberFormats>();

  async function* read(): AsyncGenerator<CatalogStep> {
    const started: StartedTable[] = [];
    const source = await open();
    try {
      for (const table of source.tables) started.push(await startTable(table));
      const heads = started.map(({ head }) => head);
      const { mapped, skipped } = mapTables(heads, rules, context.map, catalogRequirements);
      for (const table of mapped) refuseUnnamed(table, context);
      yield { ...nothing, warnings: skipped };
      for (const one of mapped)
        for (const { head, batches } of started) if (head === one.table) yield* rows(one, batches);
    } finally {
      for (const { close } of started) await close();
      await source.close();
    }
  }

  async function* rows({ table, mapping }: MappedTable, batches: StartedTable['batches']) {
    const key = JSON.stringify([table.file, table.sheet]);
    const options = { numberFields: catalogNumbers, loneFields: [] };
    const reader = rowReader(mapping, rules, options, settled.get(key) ?? null);
    const readRow = catalogRowReader(reader, rules, context);
    for await (const batch of batches()) {
      const lines: CatalogLine[] = [];
      const rejects: Reject[] = [...batch.rejects];
      const below = batch.rows.filter(({ number }) => number > mapping.headerRow);
      reader.numbers.see(below);
      for (const row of below) {
        const { line, reject } = readRow(row);
        if (line === null) rejects.push(reject);
        else lines.push(line);
      }
      yield { lines, rejects, warnings: [...(batch.notes ?? []), ...reader.takeWarnings()], mapping: null };
    }
    if (!reader.numbers.isSettled()) {
      settled.set(key, reader.numbers.formats());
      throw new StartOver();
    }
    yield { ...nothing, mapping: { ...mapping, numbers: reader.numbers.decisions() } };
  }

  return { read };
}
