import { unitPrice } from '../../budget/cost.ts';
import type { Table } from '../../model/document.ts';
import { fill } from '../../text/index.ts';
import { marked } from '../parts/cells.ts';
import { column, number, row, table, text, total } from '../views/blocks.ts';
import { type MemoInput, unitLabel, write } from './section.ts';

/** Table 1: departments by activity, with the signs of the kinds that have other prices. */
export function departmentTable(input: MemoInput): Table {
  const { tables, context } = input;
  const { budget, language } = context;
  const { rows, totals } = tables.departments;
  const columns = [
    column('department', ''),
    column('count', write(input, 'memo.count'), 'right'),
    ...budget.activities.map(({ id, name }) => column(id, name[language], 'right')),
    column('total', write(input, 'report.total'), 'right'),
  ];
  const body = rows.map(({ code, counts, count, amounts, total: sum }) => {
    const signs = budget.kinds.flatMap(({ mark }, index) =>
      mark !== undefined && (counts[index] ?? 0) > 0 ? [mark] : [],
    );
    const numbers = [count, ...amounts, sum].map((value, index) => {
      const id = columns[index + 1]?.id ?? '';
      return marked(value, signs.find((mark) => mark.columns.includes(id))?.sign);
    });
    return row(text(code), ...numbers);
  });
  const last = total(
    text(write(input, 'report.total')),
    ...[tables.count, ...totals, tables.total].map(number),
  );
  return {
    ...table('table-1', write(input, 'memo.table-1'), columns, [...body, last], notes(input)),
    unit: unitLabel(input),
  };
}

function notes(input: MemoInput): readonly string[] {
  const { budget, language } = input.context;
  const { rows } = input.tables.departments;
  const kinds = budget.kinds.flatMap((kind, index) => {
    if (kind.footnote === null || rows.every(({ counts }) => (counts[index] ?? 0) === 0)) return [];
    const prices = Object.fromEntries(
      budget.activities.map(({ id }) => [id, unitPrice(budget, kind, id)] as const),
    );
    const sign = kind.mark === undefined ? '' : `${kind.mark.sign} `;
    return [`${sign}${fill(language, kind.footnote[language], prices)}`];
  });
  const others = budget.footnotes.map(({ mark, text: note }) =>
    write(input, 'memo.note', { mark, text: note[language] }),
  );
  return [...kinds, ...others];
}
