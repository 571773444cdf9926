import { rowsToLookAt } from '../intake/preview-samples.ts';
import type { TableSample } from '../intake/preview-table.ts';
import type { RawRow, StreamedTable } from '../model/raw-table.ts';
import type { Reject } from '../model/reject.ts';

/** The first rows of a table however long it is, and how many it has. */
export async function tableSample({ batches, ...about }: StreamedTable): Promise<TableSample> {
  const first: RawRow[] = [];
  const notes: Reject[] = [...(about.notes ?? [])];
  let rows = 0;
  for await (const batch of batches()) {
    rows += batch.rows.length;
    if (first.length < rowsToLookAt) first.push(...batch.rows.slice(0, rowsToLookAt - first.length));
    notes.push(...(batch.notes ?? []));
  }
  return { table: { ...about, rows: first, rejects: [], notes }, rows };
}
