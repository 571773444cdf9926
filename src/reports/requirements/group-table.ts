import { sum } from '../../budget/round-list.ts';
import type { Row, Table } from '../../model/document.ts';
import type { CameraResult } from '../../model/run.ts';
import { blank } from '../parts/cells.ts';
import { column, number, row, table, text, total } from '../views/blocks.ts';
import type { RequirementsInput } from './input.ts';
import { namedGroups } from './lock-in.ts';

/** Every group with its cameras per department; the cameras without known needs stand last, so that it adds up to the run. */
export function groupTable({ run, chapters, without, says }: RequirementsInput): Table {
  const codes = run.departments.map(({ code }) => code);
  const counts = (cameras: readonly CameraResult[]) =>
    codes.map((code) => cameras.filter(({ department }) => department === code).length);
  const groups = namedGroups(chapters);
  const cells = (cameras: readonly CameraResult[]) => [cameras.length, ...counts(cameras)].map(number);
  const unknown: readonly Row[] =
    without.length === 0 ? [] : [row(blank, text(says('requirements.without')), ...cells(without))];
  return table(
    'groups',
    says('requirements.groups-caption'),
    [
      column('group', says('requirements.group'), 'right'),
      column('name', says('requirements.camera-sort')),
      column('cameras', says('memo.cameras'), 'right'),
      ...codes.map((code) => column(code, code, 'right')),
    ],
    [
      ...groups.map(({ number: id, name, cameras }) => row(number(id), text(name), ...cells(cameras))),
      ...unknown,
      total(
        text(says('report.total')),
        blank,
        ...[sum([...groups.map(({ cameras }) => cameras.length), without.length])].map(number),
        ...codes.map((_, index) =>
          number(
            sum([...groups.map(({ cameras }) => counts(cameras)[index] ?? 0), counts(without)[index] ?? 0]),
          ),
        ),
      ),
    ],
  );
}
