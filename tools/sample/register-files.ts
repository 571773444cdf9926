import { csvFile } from './csv.ts';
import { danishDay } from './fill.ts';
import type { Plan } from './plan.ts';
import type { RegisterPlan } from './plan-register.ts';
import type { RegisterRow } from './register.ts';
import type { SampleFile } from './supplier-files.ts';
import { workbook } from './xlsx.ts';

type Column = keyof RegisterPlan['columns'];

/** The same rows as a spreadsheet with real dates and as the CSV that Danish Excel makes of it. */
export function registerFiles(
  rows: readonly RegisterRow[],
  { register, notice }: Plan,
  paths: { readonly xlsx: string; readonly csv: string },
): readonly SampleFile[] {
  const columns: readonly Column[] = typedKeys(register.columns);
  const header = columns.map((column) => register.columns[column]);
  // Excel gives every row of a CSV as many separators as the widest one, title rows too.
  const titles = [register.title, notice.da].map((title) =>
    columns.map((_, index) => (index === 0 ? title : '')),
  );

  const csv = csvFile(
    [
      ...titles,
      header,
      ...rows.map((row) =>
        columns.map((column) => (column === 'contractEnd' ? danishDay(row.contractEnd) : row[column])),
      ),
    ],
    'windows-1252',
  );
  const xlsx = workbook(register.sheet, [
    [{ type: 'title', text: register.title }],
    [{ type: 'text', text: notice.da }],
    header.map((text) => ({ type: 'header', text })),
    ...rows.map((row) =>
      columns.map((column) => {
        const text = row[column];
        if (text === '') return null;
        return column === 'contractEnd' ? { type: 'day' as const, text } : { type: 'text' as const, text };
      }),
    ),
  ]);
  return [
    { path: paths.xlsx, bytes: xlsx },
    { path: paths.csv, bytes: csv },
  ];
}

function typedKeys<T extends string>(record: Readonly<Record<T, string>>): readonly T[] {
  const keys: T[] = [];
  for (const key in record) keys.push(key);
  return keys;
}
