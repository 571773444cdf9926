import { sum } from '../../budget/round-list.ts';
import type { Row, Table } from '../../model/document.ts';
import type { CameraResult } from '../../model/run.ts';
import { blank } from '../parts/cells.ts';
import { departmentCounts } from '../parts/department-counts.ts';
import { column, number, row, table, text, total } from '../views/blocks.ts';
import type { RequirementsInput } from './input.ts';
import { namedGroups } from './lock-in.ts';

/** Something that cameras are counted for: a group, or a sort with all its groups. */
interface Counted {
  readonly number: number;
  readonly name: string;
  readonly cameras: readonly CameraResult[];
}

/** Every sort of camera with its cameras per department. */
export function sortTable(input: RequirementsInput): Table {
  const { chapters, says } = input;
  const sorts = chapters.map(({ number: id, name, groups }) => ({
    ...{ number: id, name },
    cameras: groups.flatMap(({ cameras }) => cameras),
  }));
  return countTable('sorts', 'sort-number', says('requirements.sorts-caption'), sorts, input);
}

/** Every group with its cameras per department: columns on a sheet, and only the departments that have any on a page. */
export function groupTable(input: RequirementsInput): Table {
  const { chapters, says, context, run } = input;
  if (context.asSheet !== true)
    return table(
      'groups',
      says('requirements.groups-caption'),
      [
        column('group', says('requirements.group'), 'right'),
        column('name', says('requirements.camera-sort')),
        column('cameras', says('memo.cameras'), 'right'),
        column('departments', says('requirements.per-department')),
      ],
      namedGroups(chapters).map(({ number: id, name, cameras }) =>
        row(number(id), text(name), number(cameras.length), text(departmentCounts([{ cameras }], run))),
      ),
    );
  return countTable('groups', 'group', says('requirements.groups-caption'), namedGroups(chapters), input);
}

/** The cameras without known needs stand last, so that the table adds up to the run. */
function countTable(
  id: string,
  label: 'sort-number' | 'group',
  caption: string,
  counted: readonly Counted[],
  { run, without, says }: RequirementsInput,
): Table {
  const codes = run.departments.map(({ code }) => code);
  const counts = (cameras: readonly CameraResult[]) => [
    cameras.length,
    ...codes.map((code) => cameras.filter(({ department }) => department === code).length),
  ];
  const rows = counted.map(({ cameras }) => counts(cameras));
  const unknown: readonly Row[] =
    without.length === 0
      ? []
      : [row(blank, text(says('requirements.without')), ...counts(without).map(number))];
  return table(
    id,
    caption,
    [
      column(label, says(`requirements.${label}`), 'right'),
      column('name', says('requirements.camera-sort')),
      column('cameras', says('memo.cameras'), 'right'),
      ...codes.map((code) => column(code, code, 'right')),
    ],
    [
      ...counted.map((one, index) =>
        row(number(one.number), text(one.name), ...(rows[index] ?? []).map(number)),
      ),
      ...unknown,
      total(
        text(says('report.total')),
        blank,
        ...counts(without).map((own, index) => number(own + sum(rows.map((each) => each[index] ?? 0)))),
      ),
    ],
  );
}
