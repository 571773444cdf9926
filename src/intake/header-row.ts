import type { RawMerge, RawRow, RawTable } from '../model/raw-table.ts';
import { askedIndex } from './column-mapping.ts';
import { foldAll, foldHeader } from './fold.ts';
import type { HeaderBook } from './header-book.ts';
import { headerLabels } from './header-labels.ts';

/** How far down a header may stand: titles, dates and notices come first. */
const rowsToLookAt = 30;
/** One word may turn up in a title by chance; two in one row are a header. */
const leastFields = 2;

export interface HeaderRow {
  /** The last row of the header; 0 where the table has none and its columns go by number. */
  readonly number: number;
  /** The rows whose labels these are. */
  readonly numbers: readonly number[];
  /** The labels by column, spaces evened out; empty where the column has none. */
  readonly labels: readonly string[];
  /** How many different fields the row names. */
  readonly fields: number;
}

/**
 * The row that names the most fields, the first where two name as many, down to where its group or its merged cells
 * end; null where no row looks like a header.
 */
export function findHeaderRow({ rows, merges }: RawTable, book: HeaderBook): HeaderRow | null {
  let best: HeaderRow | null = null;
  for (const [index, row] of rows.entries()) {
    if (row.number > rowsToLookAt && index >= rowsToLookAt) break;
    const { labels, endsGroup, declines } = headerLabels(row, rows[index - 1], merges, book);
    const names = foldAll(labels);
    const fields = new Set(labels.flatMap((label) => book.match(label, names)?.field ?? [])).size;
    const follows: boolean = best?.number === row.number - 1;
    const asMany: boolean = fields === best?.fields && (endsGroup || reachesDown(merges ?? [], row.number));
    const goesOn: boolean = follows && (asMany || declines);
    if (fields > (best?.fields ?? 0) || goesOn) {
      const numbers: readonly number[] = endsGroup || goesOn ? [row.number - 1, row.number] : [row.number];
      best = { number: row.number, numbers, labels, fields };
    }
  }
  if (best === null) return null;
  const filled = best.labels.filter((label) => label !== '').length;
  return best.fields >= leastFields || filled === 1 ? best : null;
}

/** Whether a label is merged from the row above into this one. */
function reachesDown(merges: readonly RawMerge[], row: number): boolean {
  return merges.some(({ top, bottom }) => top === row - 1 && bottom === row);
}

/**
 * The first row that holds all the labels a person has named. Columns named by number alone need no header: where
 * none is found, every row is a record.
 */
export function findHeaderRowWith(
  table: RawTable,
  wanted: readonly string[],
  book: HeaderBook,
): HeaderRow | null {
  const names = wanted.filter((label) => askedIndex(label) === null).map(foldHeader);
  if (names.length === 0) return findHeaderRow(table, book) ?? numberedColumns(table, wanted);
  for (const [index, row] of table.rows.slice(0, rowsToLookAt).entries()) {
    const { labels, endsGroup } = headerLabels(row, table.rows[index - 1], table.merges, book);
    const folded = foldAll(labels);
    if (!names.every((label) => folded.has(label))) continue;
    const numbers = endsGroup ? [row.number - 1, row.number] : [row.number];
    return { number: row.number, numbers, labels, fields: names.length };
  }
  return null;
}

/** Null where a number lies beyond the widest of the first rows. */
function numberedColumns({ rows }: RawTable, wanted: readonly string[]): HeaderRow | null {
  const width = Math.max(0, ...rows.slice(0, rowsToLookAt).map(({ cells }: RawRow) => cells.length));
  if (wanted.some((label) => (askedIndex(label) ?? 0) >= width)) return null;
  const labels = Array.from({ length: width }, (_, index) => `#${index + 1}`);
  return { number: 0, numbers: [], labels, fields: wanted.length };
}
