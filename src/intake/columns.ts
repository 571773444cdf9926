import { InputError } from '../errors.ts';
import type { HeaderRules } from '../model/headers.ts';
import type { RawTable } from '../model/raw-table.ts';
import type { Say } from '../model/say.ts';
import { say } from '../text/index.ts';
import { foldHeader } from './fold.ts';
import { type HeaderBook, headerBook } from './header-book.ts';
import { findHeaderRow, findHeaderRowWith, foldAll, type HeaderRow } from './header-row.ts';

export interface MappedColumn {
  readonly field: string;
  /** Counted from 0. */
  readonly index: number;
  readonly label: string;
}

/** How one column's numbers are read, and why, in a sentence. */
export interface NumberDecision {
  readonly field: string;
  readonly label: string;
  readonly decimal: ',' | '.';
  readonly why: Say;
}

/** What a table's columns were taken for: what a person looks at before an import. */
export interface ColumnMapping {
  readonly file: string;
  readonly sheet: string | null;
  readonly encoding: string | null;
  readonly headerRow: number;
  readonly columns: readonly MappedColumn[];
  /** Columns with a label that no field took. A catalogue keeps them as properties, a register drops them. */
  readonly unused: readonly { readonly index: number; readonly label: string }[];
  /** Labels that stand over two columns or more; the first column counts. */
  readonly repeated: readonly string[];
  /** Labels of columns with passwords and user names: their cells are never looked at. */
  readonly dropped: readonly string[];
  readonly numbers: readonly NumberDecision[];
}

/** Field ► header label, as a person has written it for one supplier; an empty label leaves the field without a column. */
export type ColumnMap = Readonly<Record<string, string>>;

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
  const header =
    labels.length === 0 ? findHeaderRow(table, book) : findHeaderRowWith(table, labels, book);
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

/** A person's own choice first; for the other fields the best spelling, the leftmost of equals. */
function chooseColumns(
  labels: readonly string[],
  asked: readonly (readonly [string, string])[],
  book: HeaderBook,
): readonly MappedColumn[] {
  const chosen = new Map<string, { readonly index: number; readonly label: string; readonly rank: number }>();
  const taken = new Set<number>();
  const settled = new Set(asked.map(([field]) => field));
  for (const [field, wanted] of asked) {
    const index = labels.findIndex((label) => wanted !== '' && foldHeader(label) === foldHeader(wanted));
    if (index < 0) continue;
    chosen.set(field, { index, label: labels[index] ?? '', rank: 0 });
    taken.add(index);
  }
  const row = foldAll(labels);
  for (const [index, label] of labels.entries()) {
    const match = taken.has(index) ? null : book.match(label, row);
    if (match === null || settled.has(match.field)) continue;
    const rival = chosen.get(match.field);
    if (rival === undefined || match.rank < rival.rank)
      chosen.set(match.field, { index, label, rank: match.rank });
  }
  return [...chosen]
    .map(([field, { index, label }]) => ({ field, index, label }))
    .toSorted((a, b) => a.index - b.index);
}

function repeatedLabels(labels: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  const repeated = new Map<string, string>();
  for (const label of labels) {
    const folded = foldHeader(label);
    if (folded === '') continue;
    if (seen.has(folded) && !repeated.has(folded)) repeated.set(folded, label);
    seen.add(folded);
  }
  return [...repeated.values()];
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
  return new InputError(say('import.map-missing-label', { file, label, columns: shownLabels(header, book) }), 2);
}

function shownLabels(header: HeaderRow | null, book: HeaderBook): string {
  const labels = header?.labels.filter((label) => label !== '' && !book.isSecret(label)) ?? [];
  return labels.length === 0 ? '–' : labels.join(', ');
}
