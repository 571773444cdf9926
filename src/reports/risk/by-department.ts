import type { Block, Row, Table } from '../../model/document.ts';
import { outcomes } from '../../model/value.ts';
import { formatNumber } from '../../text/index.ts';
import { camerasOf } from '../memo/section.ts';
import { compareText } from '../parts/compare-text.ts';
import type { Group } from '../parts/groups.ts';
import { kindAndPurpose } from '../parts/names.ts';
import { column, number, row, table, text, total } from '../views/blocks.ts';
import { causesOf } from './causes.ts';
import type { RiskInput } from './input.ts';
import { budgetedKroner } from './kroner.ts';

/** Every department: outcomes and kroner, and then the cameras that are not simply covered, with why. */
export function byDepartment(input: RiskInput): readonly Block[] {
  const { run, groups, says, context } = input;
  const concerned = run.departments
    .map((department) => ({ ...department, open: openGroups(groups, department.code) }))
    .filter(({ open }) => open.length > 0);
  return [
    { type: 'heading', level: 2, text: says('risk.by-department') },
    departmentTable(input),
    ...(context.asSheet === true
      ? [
          openTable(
            'open',
            concerned.flatMap(({ open }) => open),
            input,
          ),
        ]
      : concerned.flatMap(({ code, name, cameras, open }): readonly Block[] => [
          { type: 'heading', level: 3, text: says('risk.department-heading', { code, name }) },
          {
            ...openTable(`open-${code}`, open, input),
            // In the caption, which no format parts from its table.
            caption: says('risk.department', {
              cameras,
              open: camerasOf(open),
              kroner: budgetedKroner(open, context),
            }),
          },
        ])),
  ];
}

function departmentTable({ run, groups, says, context }: RiskInput): Table {
  const numbers = (own: readonly Group[]) => {
    const open = own.filter(({ outcome }) => outcome !== 'covered');
    return [
      camerasOf(own),
      ...outcomes.map((outcome) => camerasOf(own.filter((group) => group.outcome === outcome))),
      budgetedKroner(open, context),
    ].map(number);
  };
  return table(
    'departments',
    says('risk.departments-caption'),
    [
      column('department', says('memo.department')),
      column('cameras', says('memo.cameras'), 'right'),
      ...outcomes.map((outcome) => column(outcome, says(`outcome.${outcome}`), 'right')),
      column('open-kroner', says('risk.open-kroner'), 'right'),
    ],
    [
      ...run.departments.map(({ code }) =>
        row(text(code), ...numbers(groups.filter(({ department }) => department === code))),
      ),
      total(text(says('report.total')), ...numbers(groups)),
    ],
  );
}

function openGroups(groups: readonly Group[], code: string): readonly Group[] {
  return groups
    .filter(({ department, outcome }) => department === code && outcome !== 'covered')
    .sort(
      (one, other) =>
        outcomes.indexOf(other.outcome) - outcomes.indexOf(one.outcome) ||
        other.cameras.length - one.cameras.length ||
        compareText(one.name, other.name),
    );
}

function openTable(id: string, open: readonly Group[], input: RiskInput): Table {
  const { says, context } = input;
  const isSheet = context.asSheet === true;
  return table(
    id,
    says('risk.open-caption'),
    [
      ...(isSheet ? [column('department', says('memo.department'))] : []),
      column('model', says('conversion.installed')),
      column('kind', says('memo.kind')),
      column('cameras', says('memo.cameras'), 'right'),
      column('outcome', says('conversion.outcome')),
      column('cause', says('risk.cause')),
    ],
    open.map(
      (group): Row =>
        row(
          ...(isSheet ? [text(group.department)] : []),
          text(group.name),
          text(kindAndPurpose(group, context)),
          number(group.cameras.length),
          text(says(`outcome.${group.outcome}`)),
          text(causeText(group, input)),
        ),
    ),
  );
}

/** What is behind the outcome, and of how many cameras the loss is accepted. */
function causeText(group: Group, input: RiskInput): string {
  const { says, context } = input;
  const accepted = group.cameras.filter(({ acceptedBy }) => acceptedBy !== undefined).length;
  const causes = says(`risk.cause-${group.outcome}`, { name: causesOf(group, input).join(', ') });
  return accepted === 0
    ? causes
    : says('risk.accepted', { causes, count: formatNumber(context.language, accepted) });
}
