import type { Table } from '../../model/document.ts';
import { blank } from '../parts/cells.ts';
import { column, number, row, table, text, total } from '../views/blocks.ts';
import { type MemoInput, unitLabel, write } from './section.ts';

/** Table 3: each committee's appropriation by year. Only the years with money are printed: the others would be blank. */
export function appropriationTable(input: MemoInput): Table {
  const { tables, context } = input;
  const { budget, language } = context;
  const { years, rows, totals } = tables.appropriations;
  const words = budget.appropriations;
  const columns = [
    column('activity', ''),
    column('committee', write(input, 'memo.committee')),
    column('appropriation', write(input, 'memo.appropriation')),
    column('direction', write(input, 'memo.direction')),
    ...years.map((year) => column(`year-${year}`, String(year), 'right')),
    column('total', write(input, 'report.total'), 'right'),
  ];
  const body = rows.map(({ committee, appropriation, amounts, total: sum }) =>
    row(
      words === undefined ? blank : text(words.activity[language]),
      text(committee),
      text(appropriation),
      words === undefined ? blank : text(words.direction[language]),
      ...[...amounts, sum].map(number),
    ),
  );
  const last = total(
    text(words?.total[language] ?? write(input, 'report.total')),
    blank,
    blank,
    blank,
    ...[...totals, tables.total].map(number),
  );
  const caption = write(input, 'memo.table-3', { control: budget.control[language] });
  return { ...table('table-3', caption, columns, [...body, last]), unit: unitLabel(input) };
}
