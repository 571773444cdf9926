import type { HeaderRules } from '../model/headers.ts';
import type { RawRow, RawTable } from '../model/raw-table.ts';
import type { Reject } from '../model/reject.ts';
import { say } from '../text/index.ts';
import type { ColumnMap, ColumnMapping } from './column-mapping.ts';
import { readDanishDate } from './danish-date.ts';
import { mapTables, type Requirement } from './mapped-tables.ts';
import { type TableReader, tableReader } from './table-reader.ts';

/** One row of a form that came back; `answer` null: it was left blank, or says that nobody knows. */
export interface AnswerRow {
  readonly row: number;
  readonly id: string;
  readonly item: string | null;
  readonly answer: string | null;
  /** What stands in the unit's own column. */
  readonly unit: string | null;
  readonly answeredBy: string | null;
  readonly answered: string | null;
  readonly reference: string | null;
}

export interface AnswerRows {
  readonly rows: readonly AnswerRow[];
  readonly rejects: readonly Reject[];
  readonly warnings: readonly Reject[];
  readonly mappings: readonly ColumnMapping[];
}

const requirements: readonly Requirement[] = [
  { anyOf: ['question'], missing: 'answer.missing-column' },
  { anyOf: ['answer'], missing: 'answer.missing-column' },
];

/**
 * The rows of a filled-in form, in whichever order and among whichever other sheets.
 * @param seen `YYYY-MM-DD`, the day of the import: no answer is dated later.
 * @throws InputError: exit 2 for a map that does not fit; exit 3 where no sheet has the id and the answer.
 */
export function toAnswerRows(
  tables: readonly RawTable[],
  headerRules: HeaderRules,
  map: ColumnMap | null,
  seen: string,
): AnswerRows {
  const { mapped } = mapTables(tables, headerRules, map, requirements);
  const rows: AnswerRow[] = [];
  const rejects: Reject[] = [];
  const warnings: Reject[] = [];
  const mappings: ColumnMapping[] = [];
  for (const { table, mapping } of mapped) {
    const reader = tableReader(table, mapping, headerRules, { numberFields: [], loneFields: ['question'] });
    rejects.push(...table.rejects);
    mappings.push(reader.mapping);
    for (const raw of reader.rows) {
      const read = readRow(reader, raw, seen);
      if (read === null) continue;
      if ('why' in read) rejects.push(read);
      else rows.push(read);
    }
    warnings.push(...reader.warnings);
  }
  return { rows, rejects, warnings, mappings };
}

/** Null for a row that holds nothing; a heading or a total among the rows is no answer that somebody gave. */
function readRow(reader: TableReader, raw: RawRow, seen: string): AnswerRow | Reject | null {
  const { text } = reader;
  const refused = (field: string | null, why: Reject['why']): Reject => ({ row: raw.number, field, why });
  const answer = text(raw, 'answer');
  const aside = reader.aside(raw);
  if (aside !== null) return answer === null ? null : refused(null, aside);
  const id = text(raw, 'question');
  if (id === null) return answer === null ? null : refused('question', say('answer.no-id'));
  const common = { row: raw.number, id, item: text(raw, 'item'), unit: text(raw, 'unit') };
  const answeredBy = text(raw, 'answeredBy');
  const reference = text(raw, 'reference');
  if (answer === null) return { ...common, answer, answered: null, answeredBy, reference };
  const answered = answerDay(reader, raw, seen);
  if (answered !== null && 'why' in answered) return refused('date', answered.why);
  return { ...common, answer, answered: answered?.day ?? null, answeredBy, reference };
}

function answerDay(
  { text, cell }: TableReader,
  raw: RawRow,
  seen: string,
): { readonly day: string } | { readonly why: Reject['why'] } | null {
  const written = text(raw, 'date');
  if (written === null) return null;
  const day = cell(raw, 'date').kind === 'date' ? written : readDanishDate(written).day;
  if (day === null) return { why: say('answer.unread-date', { value: written }) };
  return day > seen ? { why: say('answer.future-date', { value: written }) } : { day };
}
