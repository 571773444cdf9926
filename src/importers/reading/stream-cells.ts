import Papa from 'papaparse';
import { StartOver } from '../../errors.ts';
import type { RawCell, RawRow, RowBatch } from '../../model/raw-table.ts';
import type { Reject } from '../../model/reject.ts';
import { say } from '../../text/index.ts';
import { leastWidthToTell, lineBreaks, openQuote, usualOf } from './csv-cells.ts';
import { limits } from './limits.ts';

interface CellStream {
  readonly file: string;
  /** Text as `streamText` gives it, without the lines before the table. */
  readonly pieces: AsyncIterable<string>;
  readonly delimiter: string;
  readonly firstLine: number;
  /** The usual width, where an earlier reading has found it; null at first. */
  readonly settledWidth: number | null;
  readonly settle: (width: number) => void;
}

const blank: RawCell = { text: '', kind: 'text' };

/**
 * Cuts text into cells as `parseCells` does, without ever holding more than a piece of it. What stray quotation marks
 * mean depends on how wide the table is as a whole.
 * @throws InputError (exit 3) for a quotation mark that is never closed, StartOver where the width so far was wrong.
 */
export async function* streamCells(source: CellStream): AsyncGenerator<RowBatch> {
  const table = rowMaker(source);
  let text = '';
  let wanted = 0;
  for await (const piece of source.pieces) {
    text += piece;
    // A cell that goes on over many pieces is not read again with each of them.
    if (text.length < wanted) continue;
    const { batch, cursor } = table.take(text, true);
    const cut = text.slice(0, cursor);
    text = text.slice(cursor);
    wanted = text.length * 2;
    if (text.length > limits.openQuoteCharacters) throw openQuote(source.file, table.line());
    if (batch.rows.length > 0 || batch.rejects.length > 0) yield { ...batch, text: cut };
  }
  const { batch } = table.take(text, false);
  table.end();
  yield batch;
}

function rowMaker({ file, delimiter, firstLine, settledWidth, settle }: CellStream) {
  const parser = new Papa.Parser({ delimiter, newline: '\n' });
  const widths = new Map<number, number>();
  /** Where a row of the width holds lines of that width inside a cell: the first such place of each. */
  const swallowed = new Map<number, number>();
  const decidedBy = new Set<number>();
  let number = firstLine;

  function take(text: string, goesOn: boolean): { readonly batch: RowBatch; readonly cursor: number } {
    const { data, errors, meta }: Papa.ParseResult<string[]> = parser.parse(text, 0, goesOn);
    const strays = new Set<number>();
    for (const { code, row, index } of errors) {
      if (code === 'MissingQuotes') throw openQuote(file, number + lineBreaks(text.slice(0, index)));
      if (code === 'InvalidQuotes' && row !== undefined) strays.add(row);
    }
    for (const { length } of data) if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1);
    // Where there are as many lines as rows, no cell goes on over several.
    const lines = lineBreaks(text.slice(0, meta.cursor)) + (goesOn ? 0 : 1);
    const mayBreak = text.includes('"') && lines !== data.length;
    const rows: RawRow[] = [];
    const rejects: Reject[] = [];
    for (const [index, texts] of data.entries()) {
      const begins = number;
      number += 1;
      const isStray = strays.has(index);
      if (mayBreak) number += breaks(texts, begins, isStray);
      if (isStray && leavesOut(texts.length))
        rejects.push({ row: begins, field: null, why: say('import.stray-quote') });
      else {
        const cells = texts.map(cellOf);
        if (cells.some((cell) => cell !== blank)) rows.push({ number: begins, cells });
      }
    }
    return { batch: { rows, rejects }, cursor: meta.cursor };
  }

  function breaks(texts: readonly string[], begins: number, isStray: boolean): number {
    let count = 0;
    for (const text of texts) {
      if (!text.includes('\n')) continue;
      count += lineBreaks(text);
      for (const line of text.split('\n').slice(1, -1)) {
        const width = line.split(delimiter).length;
        if (width >= leastWidthToTell && !swallowed.has(width)) swallowed.set(width, begins);
      }
    }
    if (count > 0 && isStray) throw openQuote(file, swallowed.get(usualOf(widths)) ?? begins);
    return count;
  }

  function leavesOut(width: number): boolean {
    const usual = settledWidth ?? usualOf(widths);
    decidedBy.add(usual);
    return width !== usual;
  }

  function end(): void {
    const usual = usualOf(widths);
    const line = swallowed.get(usual);
    if (line !== undefined) throw openQuote(file, line);
    if ([...decidedBy].every((width) => width === usual)) return;
    settle(usual);
    throw new StartOver();
  }

  return { take, end, line: () => number };
}

function cellOf(text: string): RawCell {
  if (text === '') return blank;
  if (isInk(text.charCodeAt(0)) && isInk(text.charCodeAt(text.length - 1))) return { text, kind: 'text' };
  const trimmed = text.trim();
  return trimmed === '' ? blank : { text: trimmed, kind: 'text' };
}

/** Characters that `trim` leaves, as far as Danish goes: asking costs less than trimming millions of cells. */
function isInk(code: number): boolean {
  return code > 0x20 && code < 0x1680 && code !== 0xa0;
}
