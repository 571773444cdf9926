import { limits } from '../importers/reading/limits.ts';
import type { RawTable } from '../model/raw-table.ts';
import type { Reject } from '../model/reject.ts';
import { type MessageKey, say } from '../text/index.ts';
import type { ColumnMapping } from './column-mapping.ts';
import { foldHeader } from './fold.ts';

/** A, B … Z, AA: what a spreadsheet calls the column; `index` counts from 0. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

/** What a person should know of how the columns were taken: declined ones, labels that stand twice, too many. */
export function columnNotes({ rows }: RawTable, mapping: ColumnMapping): readonly Reject[] {
  const row = mapping.headerRow;
  const note = (
    field: string | null,
    key: MessageKey,
    values: Readonly<Record<string, string | number>>,
  ) => ({
    row,
    field,
    why: say(key, values),
  });
  const header = rows.find(({ number }) => number === row);
  const isTooWide = (header?.cells.length ?? 0) > limits.sheetColumns;
  return [
    ...mapping.declined.map(({ field, label, word }) =>
      note(field, 'import.column-declined', { label, word, field }),
    ),
    ...mapping.columns
      .filter(({ label }) => mapping.repeated.some((repeated) => foldHeader(repeated) === foldHeader(label)))
      .map(({ field, label, index }) =>
        note(field, 'import.column-repeated', { label, column: columnName(index) }),
      ),
    ...(isTooWide ? [note(null, 'import.too-wide', { columns: limits.sheetColumns })] : []),
  ];
}
