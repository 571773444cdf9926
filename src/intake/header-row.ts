import type { RawCell, RawRow, RawTable } from '../model/raw-table.ts';
import { foldHeader } from './fold.ts';
import type { HeaderBook } from './header-book.ts';

/** How far down a header may stand: titles, dates and notices come first. */
const rowsToLookAt = 30;
/** One word may turn up in a title by chance; two in one row are a header. */
const leastFields = 2;

export interface HeaderRow {
  readonly row: RawRow;
  /** The labels by column, spaces evened out; empty where the column has none. */
  readonly labels: readonly string[];
  /** How many different fields the row names. */
  readonly fields: number;
}

/** The row that names the most fields, the first where two name as many; null where no row looks like a header. */
export function findHeaderRow({ rows }: RawTable, book: HeaderBook): HeaderRow | null {
  let best: HeaderRow | null = null;
  for (const [index, row] of rows.entries()) {
    if (row.number > rowsToLookAt && index >= rowsToLookAt) break;
    const labels = labelsOf(row, rows[index - 1], book);
    const fields = new Set(labels.flatMap((label) => book.match(label, foldAll(labels))?.field ?? [])).size;
    if (fields > (best?.fields ?? 0)) best = { row, labels, fields };
  }
  if (best === null) return null;
  const filled = best.labels.filter((label) => label !== '').length;
  return best.fields >= leastFields || filled === 1 ? best : null;
}

/** The first row that holds all the labels a person has named. */
export function findHeaderRowWith(
  { rows }: RawTable,
  wanted: readonly string[],
  book: HeaderBook,
): HeaderRow | null {
  for (const [index, row] of rows.slice(0, rowsToLookAt).entries()) {
    const labels = labelsOf(row, rows[index - 1], book);
    const folded = foldAll(labels);
    if (wanted.every((label) => folded.has(foldHeader(label)))) return { row, labels, fields: wanted.length };
  }
  return null;
}

export function foldAll(labels: readonly string[]): ReadonlySet<string> {
  return new Set(labels.map(foldHeader));
}

/** In a header of two rows a merged label stands in the upper one; it counts where the lower cell is empty. */
function labelsOf(row: RawRow, above: RawRow | undefined, book: HeaderBook): readonly string[] {
  const own = row.cells.map(labelOf);
  if (above === undefined || above.number !== row.number - 1) return own;
  const upper = above.cells.map(labelOf);
  const width = Math.max(own.length, upper.length);
  const names = foldAll([...own, ...upper]);
  return Array.from({ length: width }, (_, column) => {
    const label = own[column] ?? '';
    const over = upper[column] ?? '';
    const known = over !== '' && (book.match(over, names) !== null || book.isSecret(over));
    return label === '' && known ? over : label;
  });
}

function labelOf({ text, kind }: RawCell): string {
  return kind === 'error' ? '' : text.replace(/\s+/g, ' ').trim();
}
