import { InputError } from '../../errors.ts';
import type { RawRow } from '../../model/raw-table.ts';
import type { Reject } from '../../model/reject.ts';
import { say } from '../../text/index.ts';
import { decodeCif } from './cif-text.ts';
import { parseCells } from './csv-cells.ts';

/** A CIF file taken apart: its header, and its rows between DATA and ENDOFDATA. */
export interface CifDocument {
  /** Keys as the format writes them, in capitals. */
  readonly header: ReadonlyMap<string, string>;
  /** The columns' names as written, and the file's line that names them. */
  readonly fields: readonly string[];
  readonly rows: readonly RawRow[];
  /** How many cells a row has at most: as many as there are names, or as a spreadsheet has filled all rows up to. */
  readonly width: number;
  /** Rows and cells that were not understood before any column was looked at. */
  readonly rejects: readonly Reject[];
}

/** What CIF 2.1 and 3.0 take the first columns for where nothing names them. Source: Ariba, CIF 2.1 field order. */
const defaultFields =
  'Supplier ID,Supplier Part ID,Manufacturer Part ID,Item Description,SPSC Code,Unit Price,Units of Measure,Lead Time,Manufacturer Name,Supplier URL,Manufacturer URL,Market Price';

/** Spreadsheets fill every line up with empty cells. */
const emptyCells = /[\s,;"]+$/;
const end = /^[\s"]*ENDOFDATA[\s,;"]*$/;

/** @throws InputError (exit 3) without DATA or ENDOFDATA, and for a quotation mark that is never closed. */
export function cifDocument(file: string, bytes: Uint8Array): CifDocument {
  const { text, problem } = decodeCif(bytes);
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const dataAt = lines.findIndex((line) => bare(line) === 'DATA');
  if (dataAt < 0) throw new InputError(say('trade.cif-no-data', { file }), 3);
  const endAt = lines.findLastIndex((line) => end.test(line));
  if (endAt <= dataAt) throw new InputError(say('trade.cif-cut-short', { file }), 3);

  const { header, unkeyed } = headerOf(lines.slice(0, dataAt));
  const firstRow = lines[dataAt + 1] ?? '';
  const repeats = /supplier\s*part\s*id/i.test(firstRow);
  const named = header.get('FIELDNAMES') || unkeyed || (repeats ? firstRow : defaultFields);
  const start = dataAt + (repeats ? 2 : 1);
  const fields = fieldsOf(named);
  const body = lines.slice(start, endAt).join('\n');
  const { rows, rejects } = parseCells({
    file,
    text: body,
    delimiter: delimiterOf(lines.slice(start, endAt), fields.length, named),
    firstLine: start + 1,
  });
  const notes: readonly Reject[] =
    problem === null ? rejects : [{ row: 1, field: 'charset', why: problem }, ...rejects];
  return { header, fields, rows, width: Math.max(fields.length, usualWidth(rows)), rejects: notes };
}

/** Of two that are equally common the smaller: a comma too many makes a row longer. */
function usualWidth(rows: readonly RawRow[]): number {
  const tally = new Map<number, number>();
  for (const { cells } of rows) tally.set(cells.length, (tally.get(cells.length) ?? 0) + 1);
  return [...tally].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
}

function headerOf(lines: readonly string[]): {
  readonly header: ReadonlyMap<string, string>;
  readonly unkeyed: string | null;
} {
  const header = new Map<string, string>();
  let unkeyed: string | null = null;
  for (const line of lines) {
    const [, key, value = ''] = /^[\s"]*([A-Z_]+)\s*:[\s,;]*(.*)$/i.exec(line) ?? [];
    if (key !== undefined) header.set(key.toUpperCase(), value.replace(emptyCells, ''));
    else if (/supplier\s*part\s*id/i.test(line)) unkeyed = line.replace(emptyCells, '');
  }
  return { header, unkeyed };
}

/** Names stand between commas or tabs, whichever the line has. */
function fieldsOf(named: string): readonly string[] {
  return named.split(named.includes('\t') ? '\t' : ',').map((name) => name.replace(/"/g, '').trim());
}

/** Comma or tab: the one that cuts the first row into as many cells as there are names, which may themselves be cut by the other. */
function delimiterOf(rows: readonly string[], fields: number, named: string): string {
  const row = rows.find((line) => line.trim() !== '') ?? '';
  const tabs = row.split('\t').length;
  if (tabs === fields) return '\t';
  if (named.includes('\t') && tabs > 1) return '\t';
  return tabs > fields / 2 ? '\t' : ',';
}

function bare(line: string): string {
  return line.replace(/^[\s"]+/, '').replace(emptyCells, '');
}
