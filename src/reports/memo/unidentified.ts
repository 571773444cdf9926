import type { Block } from '../../model/document.ts';
import { column, number, row, table, text } from '../views/blocks.ts';
import { camerasOf, heading, type MemoInput, paragraph, write } from './section.ts';

/** The cameras that we do not know, in the register's own words. */
export function unidentified(input: MemoInput): readonly Block[] {
  const groups = input.groups.filter(({ outcome }) => outcome === 'unidentified');
  if (groups.length === 0)
    return [heading(input, 'memo.unidentified', 3), paragraph(input, 'memo.no-unidentified')];
  return [
    heading(input, 'memo.unidentified', 3),
    paragraph(input, 'memo.unidentified-intro', { cameras: camerasOf(groups) }),
    table(
      'unidentified',
      write(input, 'memo.unidentified-caption'),
      [
        column('department', write(input, 'memo.department')),
        column('as-written', write(input, 'memo.as-written')),
        column('cameras', write(input, 'memo.cameras'), 'right'),
      ],
      groups.map(({ department, name, cameras }) =>
        row(text(department), text(name), number(cameras.length)),
      ),
    ),
  ];
}
