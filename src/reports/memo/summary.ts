import { nearest } from '../../budget/round-list.ts';
import type { Block } from '../../model/document.ts';
import type { Outcome } from '../../model/value.ts';
import { formatDay, formatNumber } from '../../text/index.ts';
import { camerasOf, heading, type MemoInput, paragraph, statements } from './section.ts';

/** What is asked for, and what the run found, in two paragraphs. */
export function summarySection(input: MemoInput): readonly Block[] {
  const { run, tables, context, groups } = input;
  const { budget, language } = context;
  const count = (outcome: Outcome) => camerasOf(groups.filter((group) => group.outcome === outcome));
  return [
    heading(input, 'memo.summary', 2),
    ...statements(input, 'summary'),
    paragraph(input, 'memo.asks', {
      millions: formatNumber(language, nearest(tables.total, 100) / 10, 1),
      year: String(budget.priceYear),
      years: new Intl.ListFormat(language).format(budget.phasing.map(({ year }) => String(year))),
      count: tables.count,
      departments: tables.departments.rows.filter((row) => row.count > 0).length,
    }),
    paragraph(input, 'memo.result', {
      cameras: run.cameras.length,
      covered: count('covered'),
      reserved: count('reserved'),
      question: count('question'),
      gap: count('gap'),
      unidentified: count('unidentified'),
    }),
  ];
}

export function backgroundSection(input: MemoInput): readonly Block[] {
  const { catalog, register } = input.run.run;
  return [
    heading(input, 'memo.background', 2),
    ...statements(input, 'background'),
    paragraph(input, 'memo.run', {
      cameras: register.cameras,
      day: formatDay(input.context.language, catalog.asOf),
      lines: catalog.lines,
      products: catalog.products,
      other: catalog.otherLines,
      unclear: catalog.unclearLines,
    }),
  ];
}
