import type { HeaderRules } from '../model/headers.ts';
import type { RawTable } from '../model/raw-table.ts';
import type { Reject } from '../model/reject.ts';
import { say } from '../text/index.ts';
import type { ColumnMap, ColumnMapping } from './column-mapping.ts';
import { readDanishDate } from './danish-date.ts';
import { mapTables, type Requirement } from './mapped-tables.ts';
import { tableReader } from './table-reader.ts';

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
      const refuse = (field: string, why: Reject['why']) => rejects.push({ row: raw.number, field, why });
      const aside = reader.aside(raw);
      if (aside !== null) {
        // A heading or a total among the rows is no answer that somebody gave.
        if (reader.text(raw, 'answer') !== null) rejects.push({ row: raw.number, field: null, why: aside });
        continue;
      }
      const id = reader.text(raw, 'question');
      const answer = reader.text(raw, 'answer');
      if (id === null && answer === null) continue;
      if (id === null) {
        refuse('question', say('answer.no-id'));
        continue;
      }
      const written = answer === null ? null : reader.text(raw, 'date');
      const isDate = reader.cell(raw, 'date').kind === 'date';
      const answered = written === null || isDate ? written : readDanishDate(written).day;
      if (written !== null && answered === null) {
        refuse('date', say('answer.unread-date', { value: written }));
        continue;
      }
      if (answered !== null && answered > seen) {
        refuse('date', say('answer.future-date', { value: written ?? answered }));
        continue;
      }
      if (answer !== null && answered === null)
        warnings.push({ row: raw.number, field: 'date', why: say('answer.no-date') });
      rows.push({
        ...{ row: raw.number, id, answer, answered },
        item: reader.text(raw, 'item'),
        unit: reader.text(raw, 'unit'),
        answeredBy: reader.text(raw, 'answeredBy'),
        reference: reader.text(raw, 'reference'),
      });
    }
    warnings.push(...reader.warnings);
  }
  return { rows, rejects, warnings, mappings };
}
