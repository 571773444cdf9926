import type { RawMerge, RawRow } from '../../model/raw-table.ts';

/** Where a header may stand, with room for its second row. */
const headerZoneRows = 40;

interface Unmerged {
  readonly rows: readonly RawRow[];
  /** The merges of the header zone, for whoever reads groups of columns. */
  readonly merges: readonly RawMerge[];
  /** How many cells were filled in below the header zone, and the row of the first. */
  readonly filled: number;
  readonly firstRow: number;
}

/**
 * A text that is merged over several rows of one column stands for each of them. Numbers are not filled in: a merged
 * number may be the sum of its rows. Merges over columns are left as they are: only a header's groups mean anything.
 */
export function unmerge(rows: readonly RawRow[], merges: readonly RawMerge[]): Unmerged {
  const header = merges.filter(({ top, left, right }) => top <= headerZoneRows && right - left < 500);
  const tall = merges.filter(({ top, bottom, left, right }) => left === right && bottom > top);
  if (tall.length === 0) return { rows, merges: header, filled: 0, firstRow: 0 };
  const byTop = new Map<number, RawMerge[]>();
  for (const merge of tall) byTop.set(merge.top, [...(byTop.get(merge.top) ?? []), merge]);
  let open: { readonly merge: RawMerge; readonly cell: RawRow['cells'][number] }[] = [];
  let filled = 0;
  let firstRow = 0;
  const whole = rows.map((row) => {
    open = open.filter(({ merge }) => merge.bottom >= row.number);
    const cells = [...row.cells];
    for (const { merge, cell } of open) {
      if ((cells[merge.left]?.text ?? '') !== '') continue;
      while (cells.length < merge.left) cells.push({ text: '', kind: 'text' });
      cells[merge.left] = cell;
      filled += 1;
      firstRow = firstRow === 0 ? row.number : firstRow;
    }
    for (const merge of byTop.get(row.number) ?? []) {
      const cell = row.cells[merge.left];
      if (cell !== undefined && cell.text !== '' && cell.kind === 'text') open.push({ merge, cell });
    }
    return { ...row, cells };
  });
  return { rows: whole, merges: header, filled, firstRow };
}
