import type { Block, Table } from '../../model/document.ts';
import { fill } from '../../text/index.ts';
import { blank } from '../parts/cells.ts';
import { column, number, row, table, text, total } from '../views/blocks.ts';
import { heading, type MemoInput, paragraph, statements, unitLabel, write } from './section.ts';

export function economySection(input: MemoInput): readonly Block[] {
  return [
    heading(input, 'memo.economy', 2),
    ...statements(input, 'economy'),
    activityTable(input),
    paragraph(input, 'memo.rounding'),
  ];
}

/** Table 2: activities by year over the whole window, years without money as zeros. */
function activityTable(input: MemoInput): Table {
  const { tables, context } = input;
  const { budget, language } = context;
  const { years, rows, totals } = tables.activities;
  const labels = new Map(
    budget.activities.map(({ id, label }) => [id, fill(language, label[language], { count: tables.count })]),
  );
  const columns = [
    column('activity', ''),
    column('control', write(input, 'memo.control')),
    ...years.map((year) => column(`year-${year}`, String(year), 'right')),
    column('total', write(input, 'report.total'), 'right'),
  ];
  const body = rows.map(({ id, amounts, total: sum }) =>
    row(text(labels.get(id) ?? id), text(budget.control[language]), ...[...amounts, sum].map(number)),
  );
  const last = total(text(write(input, 'memo.net-total')), blank, ...[...totals, tables.total].map(number));
  return {
    ...table('table-2', write(input, 'memo.table-2'), columns, [...body, last]),
    unit: unitLabel(input),
  };
}
