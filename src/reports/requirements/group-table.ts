import type { Cell, Table } from '../../model/document.ts';
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

/** Every group with its cameras per department. */
export function groupTable(input: RequirementsInput): Table {
  const { chapters, says } = input;
  return countTable('groups', 'group', says('requirements.groups-caption'), namedGroups(chapters), input);
}

/**
 * The cameras without known needs stand last, so that the table adds up to the run. A sheet has a column for each
 * department, a page only names those that have any.
 */
function countTable(
  id: string,
  label: 'sort-number' | 'group',
  caption: string,
  counted: readonly Counted[],
  { run, without, says, context }: RequirementsInput,
): Table {
  const isSheet = context.asSheet === true;
  const codes = run.departments.map(({ code }) => code);
  const perDepartment = (cameras: readonly CameraResult[]): readonly Cell[] =>
    isSheet
      ? codes.map((code) => number(cameras.filter(({ department }) => department === code).length))
      : [text(departmentCounts([{ cameras }], run))];
  const cells = (cameras: readonly CameraResult[]) => [number(cameras.length), ...perDepartment(cameras)];
  const all = [...counted.flatMap(({ cameras }) => cameras), ...without];
  return table(
    id,
    caption,
    [
      column(label, says(`requirements.${label}`), 'right'),
      column('name', says('requirements.camera-sort')),
      column('cameras', says('memo.cameras'), 'right'),
      ...(isSheet
        ? codes.map((code) => column(code, code, 'right'))
        : [column('departments', says('requirements.per-department'))]),
    ],
    [
      ...counted.map((one) => row(number(one.number), text(one.name), ...cells(one.cameras))),
      ...(without.length === 0 ? [] : [row(blank, text(says('requirements.without')), ...cells(without))]),
      total(text(says('report.total')), blank, ...cells(all)),
    ],
  );
}
