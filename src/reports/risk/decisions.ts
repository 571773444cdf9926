import { sum } from '../../budget/round-list.ts';
import type { Table } from '../../model/document.ts';
import type { Outcome } from '../../model/value.ts';
import { departmentCounts } from '../parts/department-counts.ts';
import type { Group } from '../parts/groups.ts';
import { column, number, row, table, text } from '../views/blocks.ts';
import type { RiskInput } from './input.ts';
import { budgetedKroner } from './kroner.ts';

/** The outcomes that wait for somebody, the ones that stop a purchase first. */
const waiting = ['gap', 'question', 'unidentified', 'reserved'] as const satisfies readonly Outcome[];

/** What must be decided now, by whom, and for how much; losses that somebody has accepted wait for nobody. */
export function decisionTable({ run, groups, says, context }: RiskInput): Table {
  const rows = waiting
    .map((outcome) => ({
      outcome,
      own: groups.filter((group) => group.outcome === outcome).flatMap(undecided),
    }))
    .filter(({ own }) => own.length > 0);
  return table(
    'decisions-needed',
    says('risk.decide-caption'),
    [
      column('decision', says('risk.decision')),
      column('who', says('risk.who')),
      column('departments', says('risk.departments')),
      column('cameras', says('memo.cameras'), 'right'),
      column('kroner', says('risk.kroner'), 'right'),
    ],
    rows.map(({ outcome, own }) =>
      row(
        text(says(`risk.decide-${outcome}`)),
        text(says(`risk.who-${outcome}`)),
        text(departmentCounts(own, run)),
        number(sum(own.map(({ cameras }) => cameras.length))),
        number(budgetedKroner(own, context)),
      ),
    ),
    rows.length === 0 ? [says('risk.decide-nothing')] : [],
  );
}

/** The group without the cameras whose loss is accepted; nothing where that is all of them. */
function undecided(group: Group): readonly Group[] {
  const cameras = group.cameras.filter(({ acceptedBy }) => acceptedBy === undefined);
  return cameras.length === 0 ? [] : [{ ...group, cameras }];
}
