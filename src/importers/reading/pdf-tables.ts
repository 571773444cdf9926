import { cellsOf, columnOf, overlap, type PdfColumn, pdfColumns } from './pdf-columns.ts';
import { lineText, type PdfLine, pieceText } from './pdf-line.ts';
import { joinedCells, pdfRows } from './pdf-rows.ts';

export interface PdfTable {
  /** The line of text above the table; null where there is none. */
  readonly name: string | null;
  readonly rows: readonly (readonly string[])[];
}

/** Lines that stand together and have more than one cell. */
interface Region {
  readonly name: string | null;
  readonly header: readonly PdfLine[];
  readonly body: readonly PdfLine[];
  readonly columns: readonly PdfColumn[];
}

interface Growing {
  readonly name: string | null;
  readonly header: readonly PdfLine[];
  readonly columns: readonly PdfColumn[];
  readonly pages: (readonly PdfLine[])[];
}

/** A gap of so many letter sizes ends a table, unless its lines stand that far apart throughout. */
const farApart = 4;
/** The lines of one label follow each other within so many letter sizes. */
const labelGap = 1.6;
/** So many lines of running text in a row are no notes inside a table. */
const mostNotes = 2;

/** The tables of a document, pages in order. One that goes on after a heading or on the next page is one table. */
export function pdfTables(pages: readonly (readonly PdfLine[])[]): readonly PdfTable[] {
  const tables: Growing[] = [];
  for (const region of pages.flatMap(regionsOf)) {
    const last = tables.at(-1);
    if (last !== undefined && goesOn(last, region)) {
      last.pages.push(region.body);
      tables[tables.length - 1] = { ...last, columns: widened(last.columns, region.columns) };
    } else
      tables.push({
        name: region.name,
        header: region.header,
        columns: region.columns,
        pages: [region.body],
      });
  }
  return tables.flatMap(finished);
}

function regionsOf(lines: readonly PdfLine[]): readonly Region[] {
  const regions: Region[] = [];
  let open: PdfLine[] = [];
  let name: string | null = null;
  let notes = 0;
  let above: PdfLine | null = null;
  const close = () => {
    const kept = open.slice(0, open.length - notes);
    if (kept.length > 0) regions.push(regionOf(name, kept));
    name = null;
    open = [];
    notes = 0;
  };
  for (const [index, line] of lines.entries()) {
    const before = open.at(-1);
    if (before !== undefined && line.y - before.y > farApart * Math.max(line.size, before.size)) close();
    const single = line.chunks.length < 2;
    if (single && open.length === 0) {
      name = lineText(line);
      above = line;
    } else {
      if (open.length === 0 && above !== null && isLabelAbove(above, lines.slice(index, index + 2)))
        open.push(above);
      notes = single && spans(line, open) ? notes + 1 : 0;
      open.push(line);
      if (notes > mostNotes) {
        close();
        name = lineText(line);
        above = null;
      }
    }
  }
  close();
  return regions;
}

/**
 * "Pris" alone above "ekskl. moms" is half a label, also where labels of one line stand between the halves; what is
 * wider, or stands above the first column, is a heading.
 */
function isLabelAbove(above: PdfLine, lines: readonly PdfLine[]): boolean {
  const [half] = above.chunks;
  const [first] = lines;
  if (half === undefined || first === undefined || /\d/.test(lineText(above))) return false;
  if (half.left <= (first.chunks[0]?.right ?? 0)) return false;
  return lines.some(({ y, size, chunks }, index) => {
    if (y - above.y > labelGap * size * (index === 0 ? 1 : 1.3)) return false;
    const [below, second] = chunks.filter((label) => overlap(label, half) > 0);
    if (below === undefined || second !== undefined || /\d/.test(pieceText(below.pieces))) return false;
    return half.right - half.left <= 2.5 * (below.right - below.left);
  });
}

/** Whether a line runs over most of the width, as prose does. */
function spans({ chunks }: PdfLine, table: readonly PdfLine[]): boolean {
  const all = table.flatMap((line) => line.chunks);
  const width = Math.max(...all.map(({ right }) => right)) - Math.min(...all.map(({ left }) => left));
  const [chunk] = chunks;
  return chunk !== undefined && chunk.right - chunk.left > width * 0.6;
}

/** Labels hold no figures; the first line with one is the body's. */
function regionOf(name: string | null, lines: readonly PdfLine[]): Region {
  const firstOfBody = lines.findIndex((line) => line.chunks.length > 1 && /\d/.test(lineText(line)));
  const header = lines.slice(0, headerEnd(lines, Math.max(0, firstOfBody)));
  const body = lines.slice(header.length);
  return {
    name,
    header,
    body,
    columns: pdfColumns(
      header,
      body.filter(({ chunks }) => chunks.length > 1),
    ),
  };
}

/** The first row may begin above its figures: a rule tells where, else that its lines stand closer to each other. */
function headerEnd(lines: readonly PdfLine[], firstOfBody: number): number {
  for (let index = firstOfBody; index > 0; index -= 1) if (lines[index]?.ruledAbove) return index;
  let end = firstOfBody;
  for (; end > 1; end -= 1) {
    const [above, line, below] = [lines[end - 2], lines[end - 1], lines[end]];
    if (above === undefined || line === undefined || below === undefined) break;
    const isNear = below.y - line.y < labelGap * line.size && below.y - line.y < (line.y - above.y) * 0.8;
    if (!isNear) break;
  }
  return end;
}

/** A table goes on where the columns stand in the same places and no other labels are put above them. */
function goesOn(table: Growing, region: Region): boolean {
  const labels = region.header.map(lineText).join(' ');
  if (labels !== '' && labels !== table.header.map(lineText).join(' ')) return false;
  const alone = (one: PdfColumn, others: readonly PdfColumn[]) =>
    others.filter((other) => overlap(one, other) > 0).length <= 1;
  return (
    region.columns.every((column) => alone(column, table.columns)) &&
    table.columns.every((column) => alone(column, region.columns))
  );
}

function widened(columns: readonly PdfColumn[], others: readonly PdfColumn[]): readonly PdfColumn[] {
  const wide = columns.map((column) => {
    const same = others.find((other) => overlap(column, other) > 0) ?? column;
    return { left: Math.min(column.left, same.left), right: Math.max(column.right, same.right) };
  });
  const added = others.filter((other) => !columns.some((column) => overlap(column, other) > 0));
  return [...wide, ...added].sort((one, other) => one.left - other.left);
}

function finished({ name, header, columns, pages }: Growing): readonly PdfTable[] {
  const rows = [...headerRows(header, columns), ...pages.flatMap((lines) => pdfRows(lines, columns))];
  return columns.length < 2 ? [] : sideBySide({ name, rows });
}

/** Labels over several lines are one row, so that "Pris" above "ekskl. moms" is read as one label. */
function headerRows(
  header: readonly PdfLine[],
  columns: readonly PdfColumn[],
): readonly (readonly string[])[] {
  const isTitle = ({ chunks: [first, second] }: PdfLine) =>
    second === undefined && first !== undefined && columnOf(first, columns) === 0;
  const titles = header.filter(isTitle);
  const labels = header.filter((line) => !isTitle(line)).map((line) => cellsOf(line, columns));
  const [first, ...others] = labels;
  if (first === undefined) return titles.map((line) => [lineText(line)]);
  let row = first;
  for (const cells of others) row = joinedCells(row, cells);
  return [...titles.map((line) => [lineText(line)]), row];
}

/** A list that is set in two columns has its labels twice: the right half follows below the left one. */
function sideBySide(table: PdfTable): readonly PdfTable[] {
  const half = (table.rows[0]?.length ?? 0) / 2;
  const isDouble = table.rows.some(
    (row) =>
      Number.isInteger(half) &&
      row.length === 2 * half &&
      half >= 2 &&
      row.every((cell, index) => cell !== '' && cell === row[(index + half) % row.length]),
  );
  if (!isDouble) return [table];
  const right = table.rows.map((row) => row.slice(half)).filter((row) => row.some((cell) => cell !== ''));
  return [
    { ...table, rows: table.rows.map((row) => row.slice(0, half)) },
    { ...table, rows: right },
  ];
}
