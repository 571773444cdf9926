import { chosenCandidate } from '../../budget/spread.ts';
import type { Block } from '../../model/document.ts';
import { compareText } from '../parts/compare-text.ts';
import type { Group } from '../parts/groups.ts';
import { column, number, row, table, text } from '../views/blocks.ts';
import { camerasOf, heading, type MemoInput, paragraph, write } from './section.ts';

const losing = ['covered', 'reserved', 'gap'] as const;

/** Which functions are lost, for how many cameras: with a replacement, and where the nearest product falls short. */
export function losses(input: MemoInput): readonly Block[] {
  const lost = input.groups.map((group) => ({ group, features: lostFeatures(group) }));
  const ids = [...new Set(lost.flatMap(({ features }) => features))];
  if (ids.length === 0) return [heading(input, 'memo.losses', 3), paragraph(input, 'memo.no-losses')];
  const rows = ids
    .map((id) => {
      const groups = lost.filter(({ features }) => features.includes(id)).map(({ group }) => group);
      return { name: input.context.featureName(id), groups, cameras: camerasOf(groups) };
    })
    .sort((one, other) => other.cameras - one.cameras || compareText(one.name, other.name));
  return [
    heading(input, 'memo.losses', 3),
    paragraph(input, 'memo.losses-intro'),
    table(
      'losses',
      write(input, 'memo.losses-caption'),
      [
        column('feature', write(input, 'memo.feature')),
        column('cameras', write(input, 'memo.cameras'), 'right'),
        ...losing.map((outcome) => column(outcome, write(input, `outcome.${outcome}`), 'right')),
      ],
      rows.map(({ name, groups, cameras }) =>
        row(
          text(name),
          number(cameras),
          ...losing.map((outcome) => number(camerasOf(groups.filter((group) => group.outcome === outcome)))),
        ),
      ),
    ),
  ];
}

function lostFeatures({ result, outcome }: Group): readonly string[] {
  if (result === null) return [];
  if (outcome === 'gap') return result.determination?.best?.failing ?? [];
  return (chosenCandidate(result)?.features ?? [])
    .filter(({ verdict }) => verdict === 'worse')
    .map(({ id }) => id);
}
