import type { PdfColumn } from './pdf-columns.ts';
import { type EdgeGroup, edgeGroups } from './pdf-edge-groups.ts';
import type { PdfEdge } from './pdf-edges.ts';
import { lineText, type PdfPiece, pdfLines } from './pdf-line.ts';
import { joinedText, pdfRows } from './pdf-rows.ts';

/** A table whose cells the page itself tells, by lines or by tags. */
export interface PdfGrid {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly PdfColumn[];
  readonly rows: readonly (readonly string[])[];
  readonly pieces: ReadonlySet<PdfPiece>;
}

/** Lines so close are one border: of two cells that stand beside each other, or drawn twice. */
const sameBorderPoints = 3.5;

interface GridCell {
  readonly column: number;
  readonly columns: number;
  readonly row: number;
  readonly rows: number;
  readonly pieces: PdfPiece[];
}

/** The tables that lines part into cells: what stands between the same four lines is one cell. */
export function pdfGrids(pieces: readonly PdfPiece[], edges: readonly PdfEdge[]): readonly PdfGrid[] {
  const groups = edgeGroups(edges)
    .filter((group) => group.edges.length >= 4)
    .sort((one, other) => areaOf(one) - areaOf(other));
  let left = pieces;
  const grids: PdfGrid[] = [];
  for (const group of groups) {
    const grid = gridOf(group, left);
    if (grid === null) continue;
    grids.push(grid);
    left = left.filter((piece) => !grid.pieces.has(piece));
  }
  return grids.sort((one, other) => one.top - other.top);
}

function areaOf({ left, right, top, bottom }: EdgeGroup): number {
  return (right - left) * (bottom - top);
}

/** Null where the lines part nothing: a frame around text, an underlining, a bar across the page. */
function gridOf(group: EdgeGroup, pieces: readonly PdfPiece[]): PdfGrid | null {
  const down = group.edges.filter(({ axis }) => axis === 'down');
  const across = group.edges.filter(({ axis }) => axis === 'across');
  const places = borders([group.left, group.right, ...down.map(({ at }) => at)]);
  const heights = borders([group.top, group.bottom, ...across.map(({ at }) => at)]);
  if (places.length < 3 || heights.length < 2) return null;
  const cells = new Map<string, GridCell>();
  const taken = new Set<PdfPiece>();
  for (const piece of pieces) {
    const y = piece.y - piece.size * 0.35;
    const x = (piece.left + piece.right) / 2;
    if (x < group.left || x > group.right || y < group.top || y > group.bottom) continue;
    taken.add(piece);
    for (const part of partedByEdges(piece, y, down)) {
      const middle = (part.left + part.right) / 2;
      const [first, last] = between(middle, places, crossing(down, y));
      const [top, bottom] = between(y, heights, crossing(across, middle));
      const key = [first, last, top, bottom].join();
      const cell = cells.get(key) ?? {
        ...{ column: first, columns: last - first, row: top, rows: bottom - top },
        pieces: [],
      };
      cell.pieces.push(part);
      cells.set(key, cell);
    }
  }
  const filled = [...cells.values()];
  if (new Set(filled.map(({ column }) => column)).size < 2) return null;
  const columns = places.slice(1).map((right, index) => ({ left: places[index] ?? 0, right }));
  const rows = rowsOf(filled, columns, heights.length - 1);
  return rows.length < 2 ? null : { top: group.top, bottom: group.bottom, columns, rows, pieces: taken };
}

/** One place for each border, in order. */
function borders(values: readonly number[]): readonly number[] {
  const places: { from: number; to: number }[] = [];
  for (const value of values.toSorted((one, other) => one - other)) {
    const last = places.at(-1);
    if (last !== undefined && value - last.to <= sameBorderPoints) last.to = value;
    else places.push({ from: value, to: value });
  }
  return places.map(({ from, to }) => (from + to) / 2);
}

/** Where the lines that a straight line at `place` meets stand. */
function crossing(edges: readonly PdfEdge[], place: number): readonly number[] {
  return edges.filter(({ from, to }) => from - 1 <= place && place <= to + 1).map(({ at }) => at);
}

/** Between which two borders a place lies, of those that are drawn there; at the ends of the table also undrawn. */
function between(place: number, all: readonly number[], drawn: readonly number[]): readonly [number, number] {
  const isDrawn = (border: number) => drawn.some((at) => Math.abs(at - border) <= sameBorderPoints);
  let first = 0;
  let last = all.length - 1;
  for (const [index, border] of all.entries()) {
    if (!isDrawn(border)) continue;
    if (border <= place) first = index;
    else {
      last = index;
      break;
    }
  }
  return [first, Math.max(last, first + 1)];
}

/** A run of text that a line crosses holds two cells: it is parted at the blank that is nearest to the line. */
function partedByEdges(piece: PdfPiece, y: number, down: readonly PdfEdge[]): readonly PdfPiece[] {
  const each = (piece.right - piece.left) / piece.text.length;
  const cuts = crossing(down, y).filter(
    (at) => at > piece.left + piece.size * 0.5 && at < piece.right - piece.size * 0.5,
  );
  if (cuts.length === 0) return [piece];
  const blanks = [...piece.text.matchAll(/\s+/g)].map(({ index }) => index);
  const places = cuts.flatMap((at) => {
    const [nearest] = blanks
      .map((index) => ({ index, off: Math.abs(piece.left + index * each - at) }))
      .sort((one, other) => one.off - other.off);
    return nearest !== undefined && nearest.off < 2 * piece.size ? [nearest.index] : [];
  });
  const bounds = [0, ...new Set(places.sort((one, other) => one - other)), piece.text.length];
  return bounds.slice(1).map((end, index) => {
    const start = bounds[index] ?? 0;
    return {
      ...piece,
      text: piece.text.slice(start, end).trim(),
      left: piece.left + start * each,
      right: piece.left + end * each,
    };
  });
}

/** The text of a cell, its lines put together again. */
export function cellText(pieces: readonly PdfPiece[]): string {
  let text = '';
  for (const line of pdfLines(pieces)) text = joinedText(text, lineText(line));
  return text;
}

function rowsOf(
  cells: readonly GridCell[],
  columns: readonly PdfColumn[],
  count: number,
): readonly (readonly string[])[] {
  const several = cells.filter(({ pieces }) => holdsSeveralRows(pieces));
  const bands = new Set(cells.filter((cell) => cell.columns === 1).map(({ row }) => row));
  const isLoose = new Set(several.map(({ row }) => row)).size > bands.size / 3;
  const rows: (readonly string[])[] = [];
  for (let row = 0; row < count; row += 1) {
    const starting = cells.filter((cell) => cell.row === row);
    if (starting.length === 0) continue;
    if (isLoose && several.some((cell) => cell.row === row))
      rows.push(...pdfRows(pdfLines(starting.flatMap(({ pieces }) => pieces)), columns));
    else rows.push(rowAt(row, cells, columns.length));
  }
  return rows;
}

/**
 * A cell over several rows or columns stands in each of them, but neither a heading that is alone in its row nor a
 * label above further labels.
 */
function rowAt(row: number, cells: readonly GridCell[], width: number): readonly string[] {
  const texts = Array.from({ length: width }, () => '');
  const here = cells.filter((cell) => cell.row <= row && row < cell.row + cell.rows);
  const starting = here.filter((cell) => cell.row === row);
  const isLabels = !starting.some(({ pieces }) => hasDigit(pieces));
  for (const cell of here) {
    if (cell.row < row && isLabels) continue;
    const reach = starting.length === 1 && cell.row === row ? 1 : cell.columns;
    const text = cellText(cell.pieces);
    for (let column = cell.column; column < cell.column + reach; column += 1)
      texts[column] = joinedText(texts[column] ?? '', text);
  }
  return texts;
}

function hasDigit(pieces: readonly PdfPiece[]): boolean {
  return pieces.some(({ text }) => /\d/.test(text));
}

/** Two figures below each other: only the columns are ruled, and the rows are told from where the text stands. */
function holdsSeveralRows(pieces: readonly PdfPiece[]): boolean {
  const lines = pdfLines(pieces).map(lineText);
  return lines.filter((line) => /^[\d.]*\d(,\d+|,-)?$/.test(line)).length > 1;
}
