import { memoTables } from '../budget/tables.ts';
import type { Block } from '../model/document.ts';
import { appropriationTable } from './memo/appropriation-table.ts';
import { contentSection } from './memo/content.ts';
import { contracts } from './memo/contracts.ts';
import { economySection } from './memo/economy.ts';
import { gaps } from './memo/gaps.ts';
import { losses } from './memo/losses.ts';
import { outcomeTable } from './memo/outcomes.ts';
import { prices } from './memo/prices.ts';
import { questions } from './memo/questions.ts';
import { heading, type MemoInput, paragraph, statements, write } from './memo/section.ts';
import { backgroundSection, summarySection } from './memo/summary.ts';
import { unidentified } from './memo/unidentified.ts';
import { decisionsBlock } from './parts/decisions.ts';
import { groupCameras } from './parts/groups.ts';
import { lawNotes } from './parts/law-notes.ts';
import { openingNotices } from './parts/notices.ts';
import { provenance } from './parts/provenance.ts';
import type { Report } from './report.ts';

/**
 * The budget memo, in the order of sections that budget memos have: Tables 1 to 3 from the register's numbers and the
 * budget's unit prices, and the section on risk written from the run.
 */
const memo: Report = {
  id: 'memo',
  build(run, context) {
    const tables = memoTables(context.budget, run.departments);
    const input: MemoInput = { run, context, tables, groups: groupCameras(run) };
    const { reference, title } = context.budget;
    return {
      id: 'memo',
      language: context.language,
      title: write(input, 'memo.title', { reference, title: title[context.language] }),
      provenance: provenance(run, context),
      blocks: [
        ...openingNotices(run, context.language),
        { type: 'notice', text: write(input, 'memo.draft', { policy: context.policyTitle }) },
        ...summarySection(input),
        ...backgroundSection(input),
        ...contentSection(input),
        ...economySection(input),
        ...riskSection(input),
        ...earlierFundsSection(input),
        heading(input, 'memo.appendix', 2),
        appropriationTable(input),
        ...decisionsBlock(run, context.language),
        ...lawNotes(context.law, context.language),
      ],
    };
  },
};

export default memo;

function riskSection(input: MemoInput): readonly Block[] {
  const { needs } = input.run.run;
  const { decoded, assumed, none } = needs;
  const read = needs.department + needs['data-sheet'] + needs['catalog-property'] + needs['catalog-text'];
  return [
    heading(input, 'memo.risk', 2),
    ...statements(input, 'risk'),
    paragraph(input, 'memo.needs', { read, decoded, assumed, none, all: read + decoded + assumed + none }),
    heading(input, 'memo.outcomes', 3),
    outcomeTable(input),
    ...losses(input),
    ...gaps(input),
    ...questions(input),
    ...unidentified(input),
    ...contracts(input),
    ...prices(input),
  ];
}

function earlierFundsSection(input: MemoInput): readonly Block[] {
  const stated = statements(input, 'earlier-funds');
  return [
    heading(input, 'memo.earlier-funds', 2),
    ...(stated.length > 0 ? stated : [paragraph(input, 'memo.nothing-stated')]),
  ];
}
