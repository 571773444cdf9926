import type { CatalogLine } from '../model/catalog-line.ts';
import type { RawTable } from '../model/raw-table.ts';
import type { Reject } from '../model/reject.ts';
import { say } from '../text/index.ts';

/** Lines with what a person must still confirm, and the sentence that says so. */
export interface Confirmation {
  readonly lines: readonly CatalogLine[];
  readonly notes: readonly Reject[];
}

/**
 * Marks what was read from a page layout: nobody has yet looked whether the columns are right. Where a person has
 * (`confirmedBy`), the lines are as good as any.
 */
export function confirmation(
  lines: readonly CatalogLine[],
  tables: readonly RawTable[],
  confirmedBy: string | null,
): Confirmation {
  if (confirmedBy !== null || !tables.some(({ unconfirmed }) => unconfirmed)) return { lines, notes: [] };
  const why = say('pdf.unconfirmed', { lines: lines.length });
  return {
    lines: lines.map((line) => ({ ...line, unconfirmed: true as const })),
    notes: [{ row: 1, field: null, why }],
  };
}
