import { compareWithBaseline } from '../../budget/baseline.ts';
import { unitPrice } from '../../budget/cost.ts';
import type { Block } from '../../model/document.ts';
import { formatNumber } from '../../text/index.ts';
import { kindName } from '../parts/names.ts';
import { column, number, row, table, text } from '../views/blocks.ts';
import { departmentTable } from './department-table.ts';
import { heading, type MemoInput, paragraph, statements, write } from './section.ts';

/** The premises, Table 1, and where the register's numbers are not the note's. */
export function contentSection(input: MemoInput): readonly Block[] {
  return [
    heading(input, 'memo.content', 2),
    ...statements(input, 'content'),
    { type: 'list', items: [...unitPrices(input), ...whatTheyCover(input)] },
    departmentTable(input),
    ...deviations(input),
  ];
}

function unitPrices(input: MemoInput): readonly string[] {
  const { budget, language } = input.context;
  return budget.kinds.map((kind, index) =>
    write(input, 'memo.unit-prices', {
      count: input.tables.departments.rows.reduce((count, { counts }) => count + (counts[index] ?? 0), 0),
      kind: kind.name[language],
      note: kind.note === undefined ? '' : write(input, 'memo.note-reference', { mark: kind.note }),
      prices: budget.activities
        .map(({ id, name }) =>
          write(input, 'memo.unit-price', {
            activity: lowerFirst(name[language]),
            kroner: formatNumber(language, unitPrice(budget, kind, id)),
          }),
        )
        .join(', '),
    }),
  );
}

function whatTheyCover(input: MemoInput): readonly string[] {
  const { budget, language } = input.context;
  return budget.activities.flatMap(({ name, covers }) =>
    covers === null || covers === undefined
      ? []
      : [write(input, 'memo.covers', { activity: name[language], covers: covers[language] })],
  );
}

function deviations(input: MemoInput): readonly Block[] {
  const found = compareWithBaseline(input.context.budget, input.run.departments);
  if (found.length === 0) return [paragraph(input, 'memo.as-baseline')];
  return [
    paragraph(input, 'memo.not-as-baseline'),
    table(
      'deviations',
      write(input, 'memo.deviations'),
      [
        column('department', write(input, 'memo.department')),
        column('kind', write(input, 'memo.kind')),
        column('baseline', write(input, 'memo.baseline'), 'right'),
        column('counted', write(input, 'memo.counted'), 'right'),
        column('difference', write(input, 'memo.difference'), 'right'),
      ],
      found.map(({ code, kind, baseline, counted }) =>
        row(
          text(code),
          text(kindName(kind, input.context)),
          number(baseline),
          number(counted),
          number(counted - baseline),
        ),
      ),
    ),
  ];
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
