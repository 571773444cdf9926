import { InputError } from '../errors.ts';
import type { HeaderField, HeaderRules } from '../model/headers.ts';
import type { RawTable } from '../model/raw-table.ts';
import type { Reject } from '../model/reject.ts';
import { type MessageKey, say } from '../text/index.ts';
import { askedLabels, type ColumnMap, type ColumnMapping } from './column-mapping.ts';
import { columnNotes } from './column-notes.ts';
import { mapColumns } from './columns.ts';
import { foldHeader } from './fold.ts';
import { headerBook } from './header-book.ts';
import { findHeaderRowWith } from './header-row.ts';

/** Columns of which one must be there, and the sentence for when none is. */
export interface Requirement {
  readonly anyOf: readonly string[];
  readonly missing: MessageKey;
}

export interface MappedTable {
  readonly table: RawTable;
  readonly mapping: ColumnMapping;
}

interface MappedTables {
  readonly mapped: readonly MappedTable[];
  /** Sheets of a workbook that hold something else, such as a guide, and what a person should know of the columns. */
  readonly skipped: readonly Reject[];
}

/**
 * Maps the columns of every table. A sheet without the required columns is passed over where another sheet of its file
 * has them.
 * @throws InputError where no table of a file can be used, naming what is missing and the columns found (exit 3), and
 * for a `map` that does not fit (exit 2).
 */
export function mapTables(
  tables: readonly RawTable[],
  rules: HeaderRules,
  map: ColumnMap | null,
  requirements: readonly Requirement[],
): MappedTables {
  const mapped: MappedTable[] = [];
  const skipped: Reject[] = [];
  for (const [file, sheets] of byFile(tables)) {
    const candidates = withLabels(sheets, rules, map).map((table) => ({
      table,
      mapping: mapColumns(table, rules, map),
    }));
    const usable = candidates
      .filter(hasMapping)
      .filter(({ mapping }) => unmet(mapping, requirements) === null);
    if (usable.length === 0) throw refusal(file, candidates, rules, requirements);
    mapped.push(...usable);
    for (const { table, mapping } of usable)
      skipped.push(...(table.notes ?? []), ...columnNotes(table, mapping));
    for (const table of sheets)
      if (!usable.some((used) => used.table === table))
        skipped.push({
          row: 1,
          field: null,
          why: say(skippedBecause(candidates, table), { sheet: table.sheet ?? file }),
        });
  }
  return { mapped, skipped };
}

/** A sheet of prices beside one of items is worth knowing of: it can be joined. */
function skippedBecause(candidates: readonly Candidate[], table: RawTable): MessageKey {
  const columns = candidates.find((candidate) => candidate.table === table)?.mapping?.columns ?? [];
  const fields = new Set(columns.map(({ field }) => field));
  return fields.has('item') && fields.has('price') ? 'import.sheet-of-prices' : 'import.sheet-skipped';
}

function byFile(tables: readonly RawTable[]): ReadonlyMap<string, readonly RawTable[]> {
  const files = new Map<string, RawTable[]>();
  for (const table of tables) files.set(table.file, [...(files.get(table.file) ?? []), table]);
  return files;
}

/** With labels of a person's own only the sheets that have them; none of them: the first, so that its error is told. */
function withLabels(
  sheets: readonly RawTable[],
  rules: HeaderRules,
  map: ColumnMap | null,
): readonly RawTable[] {
  const labels = askedLabels(map);
  if (labels.length === 0) return sheets;
  const book = headerBook(rules);
  const fitting = sheets.filter((sheet) => findHeaderRowWith(sheet, labels, book) !== null);
  return fitting.length > 0 ? fitting : sheets.slice(0, 1);
}

interface Candidate {
  readonly table: RawTable;
  readonly mapping: ColumnMapping | null;
}

function hasMapping(candidate: Candidate): candidate is MappedTable {
  return candidate.mapping !== null;
}

function unmet({ columns }: ColumnMapping, requirements: readonly Requirement[]): Requirement | null {
  const fields = new Set(columns.map(({ field }) => field));
  return requirements.find(({ anyOf }) => !anyOf.some((field) => fields.has(field))) ?? null;
}

/** Speaks of the table that came closest. */
function refusal(
  file: string,
  candidates: readonly Candidate[],
  rules: HeaderRules,
  requirements: readonly Requirement[],
): InputError {
  const [closest] = candidates
    .filter(hasMapping)
    .toSorted((a, b) => b.mapping.columns.length - a.mapping.columns.length);
  const missing = closest === undefined ? null : unmet(closest.mapping, requirements);
  if (closest === undefined || missing === null) return new InputError(say('import.no-header', { file }), 3);
  const { columns, unused } = closest.mapping;
  const found = [...columns, ...unused].toSorted((a, b) => a.index - b.index).map(({ label }) => label);
  const names = rules.fields
    .filter(({ id }) => missing.anyOf.includes(id))
    .map((field) => `"${exampleOf(field)}"`)
    .join(', ');
  const values = { file, names, row: String(closest.mapping.headerRow), columns: found.join(', ') };
  return new InputError(say(missing.missing, values), 3);
}

/** The spelling that is the field's own name, else the best one. */
function exampleOf({ names, label }: HeaderField): string {
  return names.find((name) => foldHeader(name) === foldHeader(label.da)) ?? names[0] ?? label.da;
}
