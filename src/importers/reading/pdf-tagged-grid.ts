import { columnOf, overlap, type PdfColumn } from './pdf-columns.ts';
import { cellText, type PdfGrid } from './pdf-grid.ts';
import type { PdfPiece } from './pdf-line.ts';
import type { TaggedTable } from './pdf-tags.ts';

/** Letters may lean out of their column by this much. */
const slackPoints = 1;

type CellPieces = readonly PdfPiece[];

/**
 * The tables that a page's tags name, where they agree with what a reader sees: columns beside each other, rows below
 * each other. Tags that say something else are passed over, and the table is told from lines and places.
 */
export function taggedGrids(pieces: readonly PdfPiece[], tables: readonly TaggedTable[]): readonly PdfGrid[] {
  const byMark = new Map<string, PdfPiece[]>();
  for (const piece of pieces) {
    if (piece.mark === undefined) continue;
    const same = byMark.get(piece.mark);
    if (same === undefined) byMark.set(piece.mark, [piece]);
    else same.push(piece);
  }
  return tables.flatMap(
    (table) =>
      gridOf(table.map((row) => row.map((marks) => marks.flatMap((mark) => byMark.get(mark) ?? [])))) ?? [],
  );
}

function gridOf(rows: readonly (readonly CellPieces[])[]): PdfGrid | null {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const written = rows.filter((row) => row.some((cell) => cell.length > 0));
  const listed = written.filter((row) => row.filter((cell) => cell.length > 0).length > 1);
  const columns = listed.every((row) => row.length === width)
    ? columnsByOrder(listed, width)
    : columnsByPlace(listed, width);
  if (width < 2 || written.length < 2 || columns === null || !isDownwards(written)) return null;
  const texts = written.map((row) => rowOf(row, columns));
  if (texts.some((row) => row === null)) return null;
  const all = written.flat(2);
  return {
    top: Math.min(...all.map(({ y, size }) => y - size)),
    bottom: Math.max(...all.map(({ y }) => y)),
    columns,
    rows: texts.flatMap((row) => (row === null ? [] : [row])),
    pieces: new Set(all),
  };
}

/** Where the texts of each column stand; null where two columns stand over each other. */
function columnsByOrder(
  rows: readonly (readonly CellPieces[])[],
  width: number,
): readonly PdfColumn[] | null {
  const columns: PdfColumn[] = [];
  let before = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < width; index += 1) {
    const pieces = rows.flatMap((row) => row[index] ?? []);
    const left = pieces.length === 0 ? before : Math.min(...pieces.map((piece) => piece.left));
    const right = pieces.length === 0 ? before : Math.max(...pieces.map((piece) => piece.right));
    if (left < before - slackPoints) return null;
    columns.push({ left, right });
    before = right;
  }
  return columns;
}

/** Cells that are empty may have no tag: the stretches that cells cover are the columns, if they are as many. */
function columnsByPlace(
  rows: readonly (readonly CellPieces[])[],
  width: number,
): readonly PdfColumn[] | null {
  const columns: { left: number; right: number }[] = [];
  const places = rows.flat().filter((cell) => cell.length > 0);
  for (const place of places.map(extent).sort((one, other) => one.left - other.left)) {
    const last = columns.at(-1);
    if (last !== undefined && place.left < last.right) last.right = Math.max(last.right, place.right);
    else columns.push(place);
  }
  return columns.length === width ? columns : null;
}

function extent(pieces: CellPieces): PdfColumn {
  return {
    left: Math.min(...pieces.map(({ left }) => left)),
    right: Math.max(...pieces.map(({ right }) => right)),
  };
}

/** Rows do not reach into each other: the middle of each stands below the middle of the one before. */
function isDownwards(rows: readonly (readonly CellPieces[])[]): boolean {
  let before = Number.NEGATIVE_INFINITY;
  return rows.every((row) => {
    const heights = row.flat().map(({ y }) => y);
    const top = Math.min(...heights);
    const isBelow = top > before;
    before = Math.max(...heights);
    return isBelow;
  });
}

/** The cells of a row by column. A row with fewer cells has wide ones, or empty ones without a tag: places decide. */
function rowOf(row: readonly CellPieces[], columns: readonly PdfColumn[]): readonly string[] | null {
  const texts = columns.map((_, index) => (row.length === columns.length ? cellText(row[index] ?? []) : ''));
  if (row.length === columns.length) return texts;
  const filled = row.filter((cell) => cell.length > 0);
  const [alone, second] = filled;
  if (alone !== undefined && second === undefined)
    return texts.with(placeOf(alone, columns), cellText(alone));
  for (const cell of filled) {
    const place = placeOf(cell, columns);
    if (texts[place] !== '') return null;
    texts[place] = cellText(cell);
  }
  return texts;
}

function placeOf(pieces: CellPieces, columns: readonly PdfColumn[]): number {
  const place = extent(pieces);
  const first = columns.findIndex((column) => overlap(column, place) > 0);
  return first < 0 ? columnOf(place, columns) : first;
}
