import type { Block } from '../../model/document.ts';
import { formatDay } from '../../text/index.ts';
import { compareText } from '../parts/compare-text.ts';
import { column, number, row, table, text } from '../views/blocks.ts';
import { heading, type MemoInput, paragraph, write } from './section.ts';

/** Cameras whose contract runs beyond the last year with money: they cannot be replaced for it. */
export function contracts(input: MemoInput): readonly Block[] {
  const { cameras } = input.run;
  const { budget, language } = input.context;
  const lastYear = Math.max(...budget.phasing.map(({ year }) => year));
  const bound = cameras.flatMap(({ department, contractEnd }) =>
    contractEnd !== null && Number(contractEnd.slice(0, 4)) > lastYear ? [{ department, contractEnd }] : [],
  );
  const intro = paragraph(input, 'memo.contracts-intro', {
    cameras: bound.length,
    year: String(lastYear),
    unknown: cameras.filter(({ contractEnd }) => contractEnd === null).length,
  });
  if (bound.length === 0) return [heading(input, 'memo.contracts', 3), intro];
  const departments = [...new Set(bound.map(({ department }) => department))].sort(compareText);
  return [
    heading(input, 'memo.contracts', 3),
    intro,
    table(
      'contracts',
      write(input, 'memo.contracts-caption'),
      [
        column('department', write(input, 'memo.department')),
        column('cameras', write(input, 'memo.cameras'), 'right'),
        column('latest', write(input, 'memo.latest-end')),
      ],
      departments.map((department) => {
        const ends = bound.filter((one) => one.department === department).map((one) => one.contractEnd);
        return row(
          text(department),
          number(ends.length),
          text(formatDay(language, ends.sort().at(-1) ?? '')),
        );
      }),
    ),
  ];
}
