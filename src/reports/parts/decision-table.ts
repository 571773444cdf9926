import type { RunDecision } from '../../model/decision.ts';
import type { Cell, Table } from '../../model/document.ts';
import { formatDay, type Language, speaker } from '../../text/index.ts';
import { column, number, row, table, text } from '../views/blocks.ts';
import { blank } from './cells.ts';

/** A decision in a list or in a run; in a list nobody has counted its cameras. */
type Listed = Omit<RunDecision, 'cameras' | 'changes'> & Partial<Pick<RunDecision, 'cameras' | 'changes'>>;

/** Decisions with reason, who, approved by, until when, and how they stand on a day. */
export function decisionTable(decisions: readonly Listed[], day: string, language: Language): Table {
  const says = speaker(language);
  const isCounted = decisions.some(({ cameras }) => cameras !== undefined);
  const counted = (cell: Cell): readonly Cell[] => (isCounted ? [cell] : []);
  return table(
    'decisions',
    says('decision.caption', { day: formatDay(language, day) }),
    [
      column('id', says('decision.id')),
      column('kind', says('decision.kind')),
      column('subject', says('decision.subject')),
      column('department', says('decision.department')),
      ...(isCounted ? [column('cameras', says('decision.cameras'), 'right')] : []),
      column('reason', says('decision.reason')),
      column('by', says('decision.by')),
      column('approved-by', says('decision.approved-by')),
      column('decided-on', says('decision.decided-on')),
      column('until', says('decision.until')),
      column('state', says('decision.state')),
    ],
    decisions.map((decision) =>
      row(
        text(decision.id),
        text(says(`decision.kind.${decision.kind}`)),
        text(decision.subject),
        text(decision.department ?? says('decision.all-departments')),
        ...counted(decision.cameras === undefined ? blank : number(decision.cameras)),
        text(decision.reason),
        text(decision.decidedBy),
        text(decision.approvedBy ?? ''),
        text(decision.decidedOn),
        text(decision.validTo),
        text(stateText(decision, language)),
      ),
    ),
  );
}

/** How it stands, and why where dates alone do not say it. */
function stateText({ state, changes = [], withdrawn }: Listed, language: Language): string {
  const says = speaker(language);
  if (withdrawn !== null && state === 'withdrawn') {
    const { decidedOn, decidedBy, approvedBy, reason } = withdrawn;
    const signed = { day: decidedOn, by: decidedBy, approver: approvedBy ?? '–', reason };
    return says('decision.withdrawn-by', signed);
  }
  const word = says(`decision.state.${state}`);
  return changes.length === 0
    ? word
    : says('decision.state-because', { state: word, changes: changes.join(' ') });
}
