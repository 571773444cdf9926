import Papa from 'papaparse';
import { InputError } from '../../errors.ts';
import type { RawCell, RawRow } from '../../model/raw-table.ts';
import type { Reject } from '../../model/reject.ts';
import { say } from '../../text/index.ts';

interface CellText {
  readonly file: string;
  /** Without byte order mark, with `\n` as the only line end. */
  readonly text: string;
  readonly delimiter: string;
  /** The number of the first line of `text` in the file. */
  readonly firstLine: number;
}

interface Cells {
  readonly rows: readonly RawRow[];
  readonly rejects: readonly Reject[];
}

/** In narrower tables a line of prose has as many commas or semicolons as a row. */
export const leastWidthToTell = 4;

/** Beyond this many different cells a column does not repeat itself. */
const mostShared = 20_000;
const blank: RawCell = { text: '', kind: 'text' };

/**
 * Cuts text into cells, without outer blanks. Rows get the number of the line on which they begin.
 * @throws InputError (exit 3) naming the line of a quotation mark that is never closed, or closed rows later.
 */
export function parseCells({ file, text, delimiter, firstLine }: CellText): Cells {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n', header: false });
  const strays = new Set<number>();
  for (const { code, row, index } of errors) {
    if (code === 'MissingQuotes') throw openQuote(file, firstLine + lineBreaks(text.slice(0, index)));
    if (code === 'InvalidQuotes' && row !== undefined) strays.add(row);
  }

  const quoted = text.includes('"');
  const width = quoted ? usualWidth(data) : 0;
  const cellOf = cellMaker();
  const rows: RawRow[] = [];
  const rejects: Reject[] = [];
  let number = firstLine;
  for (const [index, texts] of data.entries()) {
    const breaks = quoted ? breaksIn(texts) : 0;
    const begins = number;
    number += 1 + breaks;
    if (breaks > 0 && (strays.has(index) || swallowsRows(texts, delimiter, width)))
      throw openQuote(file, begins);
    if (strays.has(index) && texts.length !== width)
      rejects.push({ row: begins, field: null, why: say('import.stray-quote') });
    else if (texts.some((cell) => cell !== '' && cell.trim() !== ''))
      rows.push({ number: begins, cells: texts.map(cellOf) });
  }
  return { rows, rejects };
}

/** The error for a quotation mark that swallows rows (exit 3). */
export function openQuote(file: string, line: number): InputError {
  return new InputError(say('import.open-quote', { file, line: String(line) }), 3);
}

/** Makers, units and dates come again and again: one cell serves them all, which halves the memory of a large file. */
function cellMaker(): (text: string) => RawCell {
  const shared = new Map<string, RawCell>([['', blank]]);
  return (text) => {
    const known = shared.get(text);
    if (known !== undefined) return known;
    const trimmed = text.trim();
    const cell: RawCell = trimmed === '' ? blank : { text: trimmed, kind: 'text' };
    if (shared.size < mostShared) shared.set(text, cell);
    return cell;
  };
}

/** A quoted cell with a whole row of the table inside began with a quotation mark that was meant for something else. */
function swallowsRows(texts: readonly string[], delimiter: string, width: number): boolean {
  if (width < leastWidthToTell) return false;
  return texts.some((text) =>
    text
      .split('\n')
      .slice(1, -1)
      .some((line) => line.split(delimiter).length === width),
  );
}

function breaksIn(texts: readonly string[]): number {
  let breaks = 0;
  for (const text of texts) if (text.includes('\n')) breaks += lineBreaks(text);
  return breaks;
}

export function lineBreaks(text: string): number {
  let count = 0;
  for (let place = text.indexOf('\n'); place >= 0; place = text.indexOf('\n', place + 1)) count += 1;
  return count;
}

function usualWidth(data: readonly (readonly string[])[]): number {
  const tally = new Map<number, number>();
  for (const { length } of data) if (length > 1) tally.set(length, (tally.get(length) ?? 0) + 1);
  return usualOf(tally);
}

/** The width that most rows have, of equals the one that came first. */
export function usualOf(tally: ReadonlyMap<number, number>): number {
  return [...tally].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 1;
}
