import { StartOver } from '../errors.ts';
import { allRejected } from '../importers/all-rejected.ts';
import type { CatalogLine } from '../model/catalog-line.ts';
import type { HeaderRules } from '../model/headers.ts';
import type { StreamedTable } from '../model/raw-table.ts';
import type { Reject } from '../model/reject.ts';
import { catalogStream } from './catalog-stream.ts';
import type { ColumnMap, ColumnMapping } from './column-mapping.ts';
import type { PriceJoiner } from './join.ts';
import { lineValue } from './preview-rows.ts';
import { type ReadRows, rowsToLookAt } from './preview-samples.ts';
import { rejectCounter } from './reject-counter.ts';

/** Stands where a person has not yet said agreement or supplier, so that the rest can be shown. */
export const notYetSaid = '–';

interface CatalogPreview {
  readonly rules: HeaderRules;
  readonly map: ColumnMap | null;
  readonly agreement: string | null;
  readonly supplier: string | null;
  /** Gives each line its price, where there is a price book. */
  readonly join: PriceJoiner['join'] | null;
  /** Finds items that stand twice; made anew for every reading. */
  readonly repeats: () => {
    readonly see: (line: CatalogLine) => Reject | null;
    /** Item numbers that stand for several products. */
    readonly shared: () => readonly Reject[];
  };
}

/** Reads one catalogue table as the import does, row by row: only the first lines stay, to be shown. */
export async function catalogRows(
  table: StreamedTable,
  mapping: ColumnMapping,
  preview: CatalogPreview,
): Promise<ReadRows> {
  const has = (wanted: string) => mapping.columns.some(({ field }) => field === wanted);
  const context = {
    agreement: preview.agreement ?? (has('agreement') ? null : notYetSaid),
    supplier: preview.supplier ?? (has('supplier') ? null : notYetSaid),
    map: preview.map,
  };
  const source = async () => ({ tables: [table], close: async () => {} });
  const stream = catalogStream(source, preview.rules, context);
  for (;;) {
    try {
      return await readOnce(table.file, mapping, stream.read(), preview);
    } catch (error) {
      if (!(error instanceof StartOver)) throw error;
    }
  }
}

async function readOnce(
  file: string,
  mapping: ColumnMapping,
  steps: ReturnType<ReturnType<typeof catalogStream>['read']>,
  { join, repeats }: CatalogPreview,
): Promise<ReadRows> {
  const watch = repeats();
  const byRow = new Map<number, CatalogLine>();
  const [rejects, warnings] = [rejectCounter(), rejectCounter()];
  let [taken, understood] = [0, mapping];

  function take(read: CatalogLine): void {
    const repeated = watch.see(read);
    if (repeated !== null) {
      rejects.add(repeated);
      return;
    }
    const warning = join?.(read).warning ?? null;
    if (warning !== null) warnings.add(warning);
    taken += 1;
    // The line's own price is shown: that of the price book stands beside other cells.
    if (byRow.size < rowsToLookAt) byRow.set(read.row, read);
  }

  for await (const step of steps) {
    for (const reject of step.rejects) rejects.add(reject);
    for (const warning of step.warnings)
      if (warning.field !== null && warning.row > mapping.headerRow) warnings.add(warning);
    for (const line of step.lines) take(line);
    understood = step.mapping ?? understood;
  }
  for (const warning of watch.shared()) warnings.add(warning);
  return {
    mapping: understood,
    taken,
    records: taken,
    ...{ rejects: rejects.first, rejected: rejects.count() },
    ...{ warnings: warnings.first, unread: warnings.count() },
    notes: [],
    problem: taken === 0 ? allRejected(file, rejects.count(), rejects.first) : null,
    valueOf: (row, field) => lineValue(byRow.get(row), field),
  };
}
