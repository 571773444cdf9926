import { sum } from '../../budget/round-list.ts';
import type { Table } from '../../model/document.ts';
import { outcomes } from '../../model/value.ts';
import { column, number, row, table, text, total } from '../views/blocks.ts';
import { type MemoInput, write } from './section.ts';

/** How many cameras of each department have each outcome. */
export function outcomeTable(input: MemoInput): Table {
  const { departments } = input.run;
  return table(
    'outcomes',
    write(input, 'memo.outcomes-caption'),
    [
      column('department', write(input, 'memo.department')),
      column('cameras', write(input, 'memo.cameras'), 'right'),
      ...outcomes.map((outcome) => column(outcome, write(input, `outcome.${outcome}`), 'right')),
    ],
    [
      ...departments.map(({ code, cameras, outcomes: counts }) =>
        row(text(code), number(cameras), ...outcomes.map((outcome) => number(counts[outcome]))),
      ),
      total(
        text(write(input, 'report.total')),
        number(sum(departments.map(({ cameras }) => cameras))),
        ...outcomes.map((outcome) => number(sum(departments.map((one) => one.outcomes[outcome])))),
      ),
    ],
  );
}
