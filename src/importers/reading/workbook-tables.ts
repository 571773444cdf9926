import * as XLSX from '@e965/xlsx';
import { InputError } from '../../errors.ts';
import type { RawTable } from '../../model/raw-table.ts';
import { say } from '../../text/index.ts';
import type { ImportInput } from '../importer.ts';
import { limits } from './limits.ts';
import { look } from './magic.ts';
import { factsByName, factsOfReader, shownTable } from './sheet-shown.ts';
import { sheetTable } from './sheet-table.ts';
import { preflightZip } from './zip-preflight.ts';

/** What is read and what is not: no formulas, styles, macros or pages; numbers stay numbers beside their format. */
const options = {
  type: 'buffer',
  dense: true,
  cellDates: false,
  cellNF: true,
  cellText: true,
  cellFormula: false,
  cellHTML: false,
  cellStyles: false,
  bookVBA: false,
  sheetRows: limits.sheetRows + 1,
} as const;

/**
 * One table per visible sheet that holds anything; hidden sheets are not read.
 * @throws InputError (exit 3) for a file that is too large inside, damaged, protected by a password or no workbook,
 * for a workbook without rows, and for one whose rows were lost in reading.
 */
export async function workbookTables({ file, bytes }: ImportInput): Promise<readonly RawTable[]> {
  const content = await bytes();
  if (content.length > limits.fileBytes)
    throw new InputError(say('import.too-large', { file, megabytes: limits.fileBytes / 1_000_000 }), 3);
  const isZip = look(content.subarray(0, 4)) === 'zip';
  const report = isZip ? await preflightZip(file, content) : null;

  // In a format that is no XML only the reader itself knows what is hidden, and tells it with the styles.
  const isXml = report !== null && (report.ods !== null || report.directory.workbook !== '');
  const workbook = parse(file, content, !isXml);
  const date1904 = workbook.Workbook?.WBProps?.date1904 === true;
  const told = report === null ? null : (report.ods?.sheets() ?? factsByName(report));
  const factsOf = (name: string) => (isXml ? told?.get(name) : factsOfReader(workbook.Sheets[name]));
  const sheets = workbook.SheetNames.map((name, index) => ({
    visible:
      (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) === 0 && report?.ods?.hiddenSheets.has(name) !== true,
    table: shownTable(sheetTable(file, name, workbook.Sheets[name], date1904), factsOf(name)),
  }));
  const filled = sheets.filter(({ table }) => table.rows.length > 0);
  const visible = filled.filter((sheet) => sheet.visible).map(({ table }) => table);
  const hidden = filled.flatMap((sheet) => (sheet.visible ? [] : (sheet.table.sheet ?? [])));
  if (visible.length > 0) return withNote(visible, hidden);
  if (filled.length > 0) throw new InputError(say('import.only-hidden-sheets', { file }), 3);
  throw new InputError(
    say(report?.holdsValues === true ? 'import.rows-lost' : 'import.empty-file', { file }),
    3,
  );
}

/** What was left out is told once, beside the first sheet that is read. */
function withNote(visible: readonly RawTable[], hidden: readonly string[]): readonly RawTable[] {
  if (hidden.length === 0) return visible;
  const why = say('import.hidden-sheets', { sheets: hidden.map((name) => `"${name}"`).join(', ') });
  const note = { row: 1, field: null, why };
  return visible.map((table, index) =>
    index === 0 ? { ...table, notes: [...(table.notes ?? []), note] } : table,
  );
}

function parse(file: string, content: Uint8Array, cellStyles: boolean): XLSX.WorkBook {
  const buffer = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  try {
    return XLSX.read(buffer, { ...options, cellStyles });
  } catch (cause) {
    const locked = cause instanceof Error && /password/i.test(cause.message);
    throw new InputError(say(locked ? 'import.password' : 'import.damaged-workbook', { file }), 3, { cause });
  }
}
