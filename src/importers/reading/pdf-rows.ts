import { cellsOf, type PdfColumn } from './pdf-columns.ts';
import type { PdfLine } from './pdf-line.ts';

interface Written {
  readonly line: PdfLine;
  readonly cells: readonly string[];
  readonly filled: number;
}

/** A column that more than this share of the rows fill: a line that leaves one of them empty may belong to another row. */
const usualShare = 0.6;
/** A gap that is so much smaller than the one between rows lies inside a row. */
const clearlySmaller = 0.8;
/** Lines of one text follow each other within so many letter sizes. */
const sameText = 1.6;

/** With fewer stretches between rules, the rules frame the table and do not part its rows. */
const fewestBands = 3;
/** A cell that is a price or a number. */
const figure = /^[\d.]*\d(,\d+|,-)?$/;

/**
 * The rows of a table: a text that is too long for its cell goes on in the next line, above or below the line that the
 * rest of its row stands on.
 */
export function pdfRows(
  lines: readonly PdfLine[],
  columns: readonly PdfColumn[],
): readonly (readonly string[])[] {
  const written = lines.map((line) => {
    const cells = cellsOf(line, columns);
    return { line, cells, filled: cells.filter((cell) => cell !== '').length };
  });
  const bands = bandsOf(written);
  if (bands !== null) return bands;
  const heads = written.filter(isHead);
  const rowGap = usualGap(heads);
  const usual = columns.map(
    (_, column) => heads.filter(({ cells }) => cells[column] !== '').length > heads.length * usualShare,
  );
  const isWhole = ({ cells }: Written) => usual.every((filled, column) => !filled || cells[column] !== '');
  const owners = written.map((one, index) =>
    isHead(one) && isWhole(one) ? index : ownerOf(written, one, index, rowGap),
  );
  const rows = new Map<number, readonly string[]>();
  for (const [index, { cells }] of written.entries()) {
    const owner = rootOf(owners, index);
    const row = rows.get(owner);
    rows.set(owner, row === undefined ? cells : joinedCells(row, cells));
  }
  return [...rows].sort(([one], [other]) => one - other).map(([, row]) => row);
}

/** Rules between most rows leave no doubt: what stands between two of them is one row. Null where rules part only some. */
function bandsOf(written: readonly Written[]): readonly (readonly string[])[] | null {
  const bands: Written[][] = [];
  for (const one of written) {
    const band = bands.at(-1);
    if (band === undefined || one.line.ruledAbove) bands.push([one]);
    else band.push(one);
  }
  const loose = bands.filter(holdsSeveral);
  if (bands.length < fewestBands || loose.length > bands.length / 4) return null;
  return bands.map((band) => {
    let [row, ...others] = band.map(({ cells }) => cells);
    for (const cells of others) row = joinedCells(row ?? [], cells);
    return row ?? [];
  });
}

function holdsSeveral(band: readonly Written[]): boolean {
  const width = band[0]?.cells.length ?? 0;
  return Array.from({ length: width }, (_, column) => column).some(
    (column) => band.filter(({ cells }) => figure.test(cells[column] ?? '')).length > 1,
  );
}

/** The gap between two lines that are rows of their own. */
function usualGap(heads: readonly Written[]): number {
  const gaps = heads.slice(1).map(({ line }, index) => line.y - (heads[index]?.line.y ?? line.y));
  return gaps.toSorted((one, other) => one - other)[Math.floor(gaps.length / 2)] ?? 0;
}

/** A line that begins in the first column or has a figure, and says more than that; or fills most columns. */
function isHead({ cells, filled }: Written): boolean {
  const begins = cells[0] !== '' || cells.some((cell) => /^\d[\d.,]*$/.test(cell));
  return (begins && filled >= 2) || filled > cells.length / 2;
}

/** The line that a line belongs to; its own index where it is a row. */
function ownerOf(written: readonly Written[], one: Written, index: number, rowGap: number): number {
  const above = gapBetween(written[index - 1], one);
  const below = gapBetween(one, written[index + 1]);
  const near = sameText * one.line.size;
  if (isHead(one)) return above < Math.min(near, rowGap * clearlySmaller) ? index - 1 : index;
  const isHeading = one.cells[0] !== '' && one.filled === 1;
  if (isHeading) return above < Math.min(near, below * clearlySmaller) ? index - 1 : index;
  if (below < near && below < above * clearlySmaller) return index + 1;
  return above < near ? index - 1 : index;
}

function gapBetween(upper: Written | undefined, lower: Written | undefined): number {
  return upper === undefined || lower === undefined || lower.line.ruledAbove
    ? Number.POSITIVE_INFINITY
    : lower.line.y - upper.line.y;
}

/** Lines point at each other in chains; two that point at each other are one row. */
function rootOf(owners: readonly number[], index: number): number {
  const seen = new Set<number>();
  let root = index;
  while (!seen.has(root)) {
    seen.add(root);
    root = owners[root] ?? root;
  }
  return Math.min(root, owners[root] ?? root);
}

/** The cells of two lines of one row, the upper one first. */
export function joinedCells(upper: readonly string[], lower: readonly string[]): readonly string[] {
  return lower.map((cell, column) => joinedText(upper[column] ?? '', cell));
}

/** A word parted by a hyphen at the end of the line is whole again; a hyphen before a capital or digit is part of a code. */
export function joinedText(upper: string, lower: string): string {
  if (upper === '' || lower === '') return upper + lower;
  if (/\p{Ll}-$/u.test(upper) && /^\p{Ll}/u.test(lower)) return upper.slice(0, -1) + lower;
  return /\S-$/.test(upper) ? upper + lower : `${upper} ${lower}`;
}
