import { InputError } from '../errors.ts';
import type { HeaderRules } from '../model/headers.ts';
import type { RawTable } from '../model/raw-table.ts';
import { say } from '../text/index.ts';
import { chooseColumns, repeatedLabels } from './column-choice.ts';
import type { ColumnMap, ColumnMapping } from './column-mapping.ts';
import { foldHeader } from './fold.ts';
import { type HeaderBook, headerBook } from './header-book.ts';
import { findHeaderRow, findHeaderRowWith, foldAll, type HeaderRow } from './header-row.ts';

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
  const labels = asked.map(([, label]) => label).filter((label) => label !== '');
  const header = labels.length === 0 ? findHeaderRow(table, book) : findHeaderRowWith(table, labels, book);
  if (header === null && labels.length === 0) return null;
  if (header === null) throw missingLabel(table, labels, findHeaderRow(table, book), book);

  const visible = header.labels.map((label) => (book.isSecret(label) ? '' : label));
  const secret = labels.find((label) => book.isSecret(label));
  if (secret !== undefined) throw missingLabel(table, [secret], header, book);
  const columns = chooseColumns(visible, asked, book);
  const used = new Set(columns.map(({ index }) => index));
  return {
    file: table.file,
    sheet: table.sheet,
    encoding: table.encoding,
    headerRow: header.row.number,
    columns,
    unused: [...visible.entries()]
      .filter(([index, label]) => label !== '' && !used.has(index))
      .map(([index, label]) => ({ index, label })),
    repeated: repeatedLabels(visible),
    dropped: header.labels.filter((label) => label !== '' && book.isSecret(label)),
    numbers: [],
  };
}

function refuseUnknownFields(rules: HeaderRules, asked: readonly (readonly [string, string])[]): void {
  const known = rules.fields.map(({ id }) => id);
  const stranger = asked.find(([field]) => !known.includes(field));
  if (stranger === undefined) return;
  throw new InputError(say('import.map-unknown-field', { field: stranger[0], fields: known.join(', ') }), 2);
}

function missingLabel(
  { file }: RawTable,
  labels: readonly string[],
  header: HeaderRow | null,
  book: HeaderBook,
): InputError {
  const there = foldAll(header?.labels ?? []);
  const label =
    labels.find((wanted) => book.isSecret(wanted) || !there.has(foldHeader(wanted))) ?? labels.join(', ');
  return new InputError(
    say('import.map-missing-label', { file, label, columns: shownLabels(header, book) }),
    2,
  );
}

function shownLabels(header: HeaderRow | null, book: HeaderBook): string {
  const labels = header?.labels.filter((label) => label !== '' && !book.isSecret(label)) ?? [];
  return labels.length === 0 ? '–' : labels.join(', ');
}
