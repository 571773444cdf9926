import { type PdfChunk, type PdfLine, pieceText } from './pdf-line.ts';

/** From where to where the cells of a column reach, in points. */
export interface PdfColumn {
  readonly left: number;
  readonly right: number;
}

/** So many of a hundred lines may run across the space between two columns, for a note or a heading does. */
const crossingShare = 0.08;

/**
 * The columns of a table: where no line of the body writes, there is space between two. The header names columns that
 * are empty below, and parts two that a long text has run together.
 */
export function pdfColumns(header: readonly PdfLine[], body: readonly PdfLine[]): readonly PdfColumn[] {
  const lines = body.length > 0 ? body : header;
  const chunks = lines.flatMap((line) => line.chunks);
  const usual = covered(chunks, Math.floor(lines.length * crossingShare));
  const seldom = chunks.filter((chunk) => !usual.some((column) => overlap(column, chunk) > 0));
  let columns: readonly PdfColumn[] = [...usual, ...covered(seldom, 0)].sort(
    (one, other) => one.left - other.left,
  );
  if (body.length === 0) return columns;
  const labels = header.flatMap((line) => line.chunks);
  for (const line of header) columns = namedBy(line, labels, columns, chunks);
  return columns;
}

/** The stretches that more than `crossing` chunks cover. */
function covered(chunks: readonly PdfChunk[], crossing: number): readonly PdfColumn[] {
  const edges = chunks
    .flatMap(({ left, right }) => [
      { x: left, step: 1 },
      { x: right, step: -1 },
    ])
    .sort((one, other) => one.x - other.x || other.step - one.step);
  const columns: PdfColumn[] = [];
  let depth = 0;
  let from = 0;
  for (const { x, step } of edges) {
    const before = depth;
    depth += step;
    if (before <= crossing && depth > crossing) from = x;
    if (before > crossing && depth <= crossing) columns.push({ left: from, right: x });
  }
  return columns;
}

function namedBy(
  line: PdfLine,
  labels: readonly PdfChunk[],
  columns: readonly PdfColumn[],
  body: readonly PdfChunk[],
): readonly PdfColumn[] {
  let named = columns;
  for (const label of line.chunks)
    if (!named.some((column) => overlap(column, label) > 0)) named = withLabel(label, named, labels);
  return named.flatMap((column) => {
    const own = line.chunks.filter((label) => columnOf(label, named) === named.indexOf(column));
    return partedBetween(column, own, body);
  });
}

/** A label beside a column that has none is its label, as "Pris" to the left of figures set to the right. */
function withLabel(
  label: PdfColumn,
  columns: readonly PdfColumn[],
  labels: readonly PdfColumn[],
): readonly PdfColumn[] {
  const after = columns.findIndex(({ left }) => left > label.left);
  const place = after < 0 ? columns.length : after;
  const [nearest] = [columns[place - 1], columns[place]]
    .filter((column) => column !== undefined)
    .filter((column) => !labels.some((other) => overlap(column, other) > 0))
    .sort((one, other) => overlap(other, label) - overlap(one, label));
  const wide = {
    left: Math.min(label.left, nearest?.left ?? label.left),
    right: Math.max(label.right, nearest?.right ?? label.right),
  };
  if (nearest === undefined) return columns.toSpliced(place, 0, wide);
  return columns.map((column) => (column === nearest ? wide : column));
}

function partedBetween(
  column: PdfColumn,
  [first, ...others]: readonly PdfChunk[],
  body: readonly PdfChunk[],
): readonly PdfColumn[] {
  const parts: PdfColumn[] = [];
  let left = column.left;
  let before = first;
  for (const label of others) {
    // A label wider than its column reaches over a neighbour that starts below it: only what the body parts is two.
    const edge = quietest(before?.right ?? left, label.left, body);
    if (edge <= left || edge >= column.right) continue;
    parts.push({ left, right: edge });
    left = edge;
    before = label;
  }
  return [...parts, { left, right: column.right }];
}

/** Where between two labels the fewest cells write across. */
function quietest(from: number, to: number, body: readonly PdfChunk[]): number {
  const places = [to - 0.1, ...body.flatMap(({ left }) => [left - 0.1]).filter((x) => x >= from && x < to)];
  const crossings = (x: number) => body.filter(({ left, right }) => left < x && x < right).length;
  return (
    places.map((x) => ({ x, count: crossings(x) })).sort((a, b) => a.count - b.count || b.x - a.x)[0]?.x ?? to
  );
}

export function overlap(one: PdfColumn, other: PdfColumn): number {
  return Math.min(one.right, other.right) - Math.max(one.left, other.left);
}

/** The column that a chunk shares most with, or stands nearest to. */
export function columnOf(place: PdfColumn, columns: readonly PdfColumn[]): number {
  let best = 0;
  for (const [index, column] of columns.entries())
    if (overlap(column, place) > overlap(columns[best] ?? column, place)) best = index;
  return best;
}

/** The texts of a line by column. A chunk that reaches over several is given out word by word. */
export function cellsOf({ chunks }: PdfLine, columns: readonly PdfColumn[]): readonly string[] {
  const cells: string[] = columns.map(() => '');
  const put = (index: number, text: string) => {
    cells[index] = [cells[index] ?? '', text].filter((part) => part !== '').join(' ');
  };
  for (const chunk of chunks) {
    const reached = columns.filter((column) => overlap(column, chunk) > 0);
    if (reached.length < 2 || chunk.pieces.length === 1)
      put(columnOf(chunk, columns), pieceText(chunk.pieces));
    else for (const piece of chunk.pieces) put(columnOf(piece, columns), piece.text);
  }
  return cells;
}
