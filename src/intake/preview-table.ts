import { InputError } from '../errors.ts';
import type { HeaderRules } from '../model/headers.ts';
import type { RawTable } from '../model/raw-table.ts';
import type { Reject } from '../model/reject.ts';
import type { Say } from '../model/say.ts';
import { say } from '../text/index.ts';
import { type ContentKind, columnContents } from './column-content.ts';
import type { ColumnMap, ColumnMapping, NumberDecision } from './column-mapping.ts';
import { columnNotes } from './column-notes.ts';
import { mapColumns } from './columns.ts';
import { type ColumnSample, columnSamples, type ReadRows } from './preview-samples.ts';

/** One column as it is understood; `samples` are empty where its cells are not looked at. */
export interface ColumnPreview {
  /** Counted from 0. */
  readonly index: number;
  readonly label: string;
  readonly use: 'field' | 'property' | 'unused' | 'secret' | 'declined-property' | 'declined-unused';
  /** The field it is, or is declined for. */
  readonly field: string | null;
  /** The word that rules the field out, for a declined column. */
  readonly word: string | null;
  readonly samples: readonly ColumnSample[];
}

/** What a person is shown of one table before it is imported. */
export interface TablePreview {
  readonly table: RawTable;
  readonly headerRows: readonly number[];
  readonly columns: readonly ColumnPreview[];
  /** What the columns of a table without a header look like; empty for all others. */
  readonly contents: readonly ContentKind[];
  readonly numbers: readonly NumberDecision[];
  /** Rows below the header, and how many of them were taken in. */
  readonly rows: number;
  readonly taken: number;
  /** Lines or cameras. */
  readonly records: number;
  readonly rejects: readonly Reject[];
  readonly rejected: number;
  readonly warnings: readonly Reject[];
  readonly unread: number;
  readonly notes: readonly Reject[];
  /** Why the table cannot be imported; null where it can. */
  readonly problem: Say | null;
}

/** What becomes of the columns that no field takes: a catalogue keeps them as properties, a register drops them. */
type Leftover = 'property' | 'unused';

/** A table's first rows, and how many it has in all. */
export interface TableSample {
  readonly table: RawTable;
  readonly rows: number;
}

/**
 * Looks at one table as the import would, and keeps nothing. `read` is the import itself.
 * @throws InputError (exit 2) where the map names a field or a column that there is not.
 */
export async function previewTable(
  { table, rows }: TableSample,
  rules: HeaderRules,
  map: ColumnMap | null,
  leftover: Leftover,
  read: (mapping: ColumnMapping) => ReadRows | Promise<ReadRows>,
): Promise<TablePreview> {
  const mapping = mapColumns(table, rules, map);
  if (mapping === null) return withoutHeader(table, rows);
  const attempt = await attempted(() => read(mapping));
  const { read: taken } = attempt;
  const understood = taken?.mapping ?? mapping;
  return {
    table,
    headerRows: mapping.headerRows,
    columns: columnPreviews(table, understood, leftover, taken),
    contents: [],
    numbers: understood.numbers,
    rows: rows - table.rows.filter(({ number }) => number <= mapping.headerRow).length,
    taken: taken?.taken ?? 0,
    records: taken?.records ?? 0,
    rejects: taken?.rejects ?? attempt.rejects,
    rejected: taken?.rejected ?? attempt.rejects.length,
    warnings: taken?.warnings ?? [],
    unread: taken?.unread ?? 0,
    notes: [...(table.notes ?? []), ...columnNotes(table, mapping), ...(taken?.notes ?? [])],
    problem: taken === null ? attempt.problem : taken.problem,
  };
}

function below({ rows }: RawTable, { headerRow }: ColumnMapping): RawTable['rows'] {
  return rows.filter(({ number }) => number > headerRow);
}

interface Attempt {
  readonly read: ReadRows | null;
  readonly problem: Say | null;
  readonly rejects: readonly Reject[];
}

async function attempted(read: () => ReadRows | Promise<ReadRows>): Promise<Attempt> {
  try {
    return { read: await read(), problem: null, rejects: [] };
  } catch (error) {
    if (!(error instanceof InputError) || error.exitCode === 2) throw error;
    return { read: null, problem: error.says, rejects: rejectsOf(error.cause) };
  }
}

/** The import hands the rejected rows over as the cause of its refusal. */
function rejectsOf(cause: unknown): readonly Reject[] {
  return Array.isArray(cause) ? cause.filter(isReject) : [];
}

function isReject(value: unknown): value is Reject {
  return typeof value === 'object' && value !== null && 'row' in value && 'why' in value;
}

function columnPreviews(
  table: RawTable,
  mapping: ColumnMapping,
  leftover: Leftover,
  read: ReadRows | null,
): readonly ColumnPreview[] {
  const rows = below(table, mapping);
  const declined = new Map(mapping.declined.map((column) => [column.index, column]));
  const rest = { field: null, word: null, samples: [] };
  const fields = mapping.columns.map(({ field, index, label }) => ({
    index,
    label,
    use: 'field' as const,
    field,
    word: null,
    samples: columnSamples(rows, index, (row) => read?.valueOf(row.number, field)),
  }));
  const unused = mapping.unused.map(({ index, label }) => {
    const why = declined.get(index);
    const use = why === undefined ? leftover : (`declined-${leftover}` as const);
    const column = { ...rest, index, label, use, field: why?.field ?? null, word: why?.word ?? null };
    // A register's other columns may hold anything, passwords under an unknown name too.
    if (leftover === 'unused') return column;
    const samples = columnSamples(rows, index, (row) =>
      read?.valueOf(row.number, '') === undefined ? undefined : (row.cells[index]?.text ?? null),
    );
    return { ...column, samples };
  });
  const secret = mapping.dropped.map((label, place) => ({
    ...rest,
    index: mapping.droppedAt[place] ?? 0,
    label,
    use: 'secret' as const,
  }));
  return [...fields, ...unused, ...secret].toSorted((one, other) => one.index - other.index);
}

function withoutHeader(table: RawTable, rows: number): TablePreview {
  return {
    table,
    headerRows: [],
    columns: [],
    contents: columnContents(table),
    numbers: [],
    rows,
    taken: 0,
    records: 0,
    rejects: [],
    rejected: 0,
    warnings: [],
    unread: 0,
    notes: table.notes ?? [],
    problem: say('preview.no-header'),
  };
}
