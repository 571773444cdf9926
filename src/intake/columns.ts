import { InputError } from '../errors.ts';
import { limits } from '../importers/reading/limits.ts';
import type { HeaderRules } from '../model/headers.ts';
import type { RawTable } from '../model/raw-table.ts';
import { say } from '../text/index.ts';
import { chooseColumns, repeatedLabels } from './column-choice.ts';
import { askedIndex, askedLabels, type ColumnMap, type ColumnMapping } from './column-mapping.ts';
import { foldAll, foldHeader } from './fold.ts';
import { type HeaderBook, headerBook } from './header-book.ts';
import { findHeaderRow, findHeaderRowWith, type HeaderRow } from './header-row.ts';

/**
 * Finds the header row of a table and what its columns hold; null where no row looks like a header.
 * @throws InputError (exit 2) where `map` names a field or a label that there is not.
 */
export function mapColumns(
  table: RawTable,
  rules: HeaderRules,
  map: ColumnMap | null,
  book: HeaderBook = headerBook(rules),
): ColumnMapping | null {
  const asked = Object.entries(map ?? {});
  refuseUnknownFields(rules, asked);
  const labels = askedLabels(map);
  const header = labels.length === 0 ? findHeaderRow(table, book) : findHeaderRowWith(table, labels, book);
  if (header === null && labels.length === 0) return null;
  if (header === null) throw missingLabel(table, labels, findHeaderRow(table, book), book);

  const read = header.labels.slice(0, limits.sheetColumns);
  const visible = read.map((label) => (book.isSecret(label) ? '' : label));
  const asksSecret = labels.find((label) => book.isSecret(header.labels[askedIndex(label) ?? -1] ?? label));
  if (asksSecret !== undefined) throw missingLabel(table, [asksSecret], header, book);
  const columns = chooseColumns(visible, asked, book);
  const used = new Set(columns.map(({ index }) => index));
  const secrets = [...read.entries()]
    .filter(([, label]) => label !== '' && book.isSecret(label))
    .map(([index, label]) => ({ index, label }));
  return {
    file: table.file,
    sheet: table.sheet,
    encoding: table.encoding,
    headerRow: header.number,
    headerRows: header.numbers,
    width: headerWidth(table, header.numbers),
    columns,
    // Without a header nobody can tell a password from a name: only the columns asked for are looked at.
    unused: (header.number === 0 ? [] : [...visible.entries()])
      .filter(([index, label]) => label !== '' && !used.has(index))
      .map(([index, label]) => ({ index, label })),
    declined: [...visible.entries()].flatMap(([index, label]) => {
      const why = label === '' || used.has(index) ? null : book.declined(label);
      return why === null ? [] : [{ index, label, ...why }];
    }),
    repeated: repeatedLabels(visible),
    dropped: secrets.map(({ label }) => label),
    droppedAt: secrets.map(({ index }) => index),
    numbers: [],
  };
}

function headerWidth({ delimiter, rows }: RawTable, numbers: readonly number[]): number | null {
  if (delimiter === undefined || numbers.length === 0) return null;
  const widths = rows.filter(({ number }) => numbers.includes(number)).map(({ cells }) => cells.length);
  return Math.max(...widths);
}

function refuseUnknownFields(rules: HeaderRules, asked: readonly (readonly [string, unknown])[]): void {
  const known = rules.fields.map(({ id }) => id);
  const stranger = asked.find(([field]) => !known.includes(field));
  if (stranger === undefined) return;
  throw new InputError(say('import.map-unknown-field', { field: stranger[0], fields: known.join(', ') }), 2);
}

function missingLabel(
  { file, rows }: RawTable,
  labels: readonly string[],
  header: HeaderRow | null,
  book: HeaderBook,
): InputError {
  const there = foldAll(header?.labels ?? []);
  const width = Math.max(0, ...rows.slice(0, 30).map(({ cells }) => cells.length));
  const isThere = (wanted: string) => (askedIndex(wanted) ?? width) < width || there.has(foldHeader(wanted));
  const label = labels.find((wanted) => book.isSecret(wanted) || !isThere(wanted)) ?? labels.join(', ');
  return new InputError(
    say('import.map-missing-label', { file, label, columns: shownLabels(header, book) }),
    2,
  );
}

function shownLabels(header: HeaderRow | null, book: HeaderBook): string {
  const labels = header?.labels.filter((label) => label !== '' && !book.isSecret(label)) ?? [];
  return labels.length === 0 ? '–' : labels.join(', ');
}
