import type { HeaderRules } from '../model/headers.ts';
import { withoutUserInfo } from '../model/link.ts';
import type { RawCell, RawRow } from '../model/raw-table.ts';
import type { Reject } from '../model/reject.ts';
import type { Say } from '../model/say.ts';
import { say } from '../text/index.ts';
import { blankWords } from './blank-words.ts';
import type { ColumnMapping } from './column-mapping.ts';
import { readDanishDate } from './danish-date.ts';
import { type DecimalReader, decimalReader, type NumberFormats } from './decimal-column.ts';
import { remembered } from './remembered.ts';
import { rowsAside } from './rows-aside.ts';

/** Reads the cells of one table by field; what it cannot read is null and a warning that names row and field. */
export interface RowReader {
  /** Without the number decisions, which may still change. */
  readonly mapping: ColumnMapping;
  readonly numbers: DecimalReader;
  /** The warnings since the last time, and forgets them. */
  readonly takeWarnings: () => readonly Reject[];
  readonly has: (field: string) => boolean;
  readonly cell: (row: RawRow, field: string) => RawCell;
  /** The text of a cell; null where it is blank, says "unknown" or is an error of the spreadsheet. */
  readonly text: (row: RawRow, field: string) => string | null;
  readonly day: (row: RawRow, field: string) => string | null;
  readonly decimal: DecimalReader['read'];
  /** Why a row is no record at all: a total, a heading, or the header once more; null for all other rows. */
  readonly aside: (row: RawRow) => Say | null;
  readonly warn: (row: RawRow, field: string, why: Say) => void;
}

const noCell: RawCell = { text: '', kind: 'text' };

export interface ReaderOptions {
  /** The fields whose numbers are read, each in the way its whole column is written. */
  readonly numberFields: readonly string[];
  /** The fields that may stand alone in a row; any other lone cell is a heading or a footnote. */
  readonly loneFields: readonly string[];
}

export function rowReader(
  mapping: ColumnMapping,
  rules: HeaderRules,
  { numberFields, loneFields }: ReaderOptions,
  settled: NumberFormats | null = null,
): RowReader {
  const columns = new Map(mapping.columns.map((column) => [column.field, column]));
  let warnings: Reject[] = [];
  const isBlank = blankWords(rules.blanks);
  const readDay = remembered((written) => readDanishDate(written));
  const readMonthFirst = remembered((written) => readDanishDate(written, 'month-first'));

  function cell(row: RawRow, field: string): RawCell {
    const column = columns.get(field);
    return column === undefined ? noCell : (row.cells[column.index] ?? noCell);
  }

  function warn(row: RawRow, field: string, why: Say): void {
    warnings.push({ row: row.number, field, why });
  }

  function text(row: RawRow, field: string): string | null {
    const { text: written, kind } = cell(row, field);
    if (kind === 'error') warn(row, field, say('import.error-cell', { value: written }));
    return kind === 'error' || isBlank(written) ? null : withoutUserInfo(written);
  }

  function day(row: RawRow, field: string): string | null {
    const written = text(row, field);
    if (written === null || cell(row, field).kind === 'date') return written;
    const read = columns.get(field)?.dates === 'month-first' ? readMonthFirst(written) : readDay(written);
    if (read.why !== null) warn(row, field, read.why);
    return read.day;
  }

  function takeWarnings(): readonly Reject[] {
    const taken = warnings;
    warnings = [];
    return taken;
  }

  const numbers = decimalReader({ columns, cell, isBlank, rules }, numberFields, settled);
  return {
    mapping,
    numbers,
    takeWarnings,
    has: (field) => columns.has(field),
    cell,
    text,
    day,
    decimal: numbers.read,
    aside: rowsAside(mapping, rules.totals, loneFields),
    warn,
  };
}
