import { chosenCandidate } from '../../budget/spread.ts';
import type { Block, Table } from '../../model/document.ts';
import type { Importance } from '../../model/value.ts';
import type { MessageKey } from '../../text/index.ts';
import { compareText } from '../parts/compare-text.ts';
import type { Group } from '../parts/groups.ts';
import { column, number, row, table, text } from '../views/blocks.ts';
import { camerasOf, heading, type MemoInput, paragraph, write } from './section.ts';

const losing = ['covered', 'reserved', 'gap'] as const;

/**
 * Which functions are lost, for how many cameras: with a replacement, and where the nearest product falls short.
 * Figures that decide nothing (makers measure light differently) stand apart from functions.
 */
export function losses(input: MemoInput): readonly Block[] {
  const functions = lossRows(input, ['must', 'should']);
  const figures = lossRows(input, ['info']);
  return [
    heading(input, 'memo.losses', 3),
    ...(functions.length === 0
      ? [paragraph(input, 'memo.no-losses')]
      : [
          paragraph(input, 'memo.losses-intro'),
          lossTable(input, 'losses', 'memo.losses-caption', functions),
        ]),
    ...(figures.length === 0
      ? []
      : [
          paragraph(input, 'memo.figures-intro'),
          lossTable(input, 'figures', 'memo.figures-caption', figures),
        ]),
  ];
}

interface LossRow {
  readonly name: string;
  readonly groups: readonly Group[];
  readonly cameras: number;
}

function lossRows(input: MemoInput, importances: readonly Importance[]): readonly LossRow[] {
  const lost = input.groups.map((group) => ({ group, features: lostFeatures(group, importances) }));
  return [...new Set(lost.flatMap(({ features }) => features))]
    .map((id) => {
      const groups = lost.filter(({ features }) => features.includes(id)).map(({ group }) => group);
      return { name: input.context.featureName(id), groups, cameras: camerasOf(groups) };
    })
    .sort((one, other) => other.cameras - one.cameras || compareText(one.name, other.name));
}

function lossTable(input: MemoInput, id: string, caption: MessageKey, rows: readonly LossRow[]): Table {
  return table(
    id,
    write(input, caption),
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
  );
}

/** What a group loses: with its replacement, or with the nearest product where there is none. */
export function lostFeatures(
  { result, outcome }: Group,
  importances: readonly Importance[],
): readonly string[] {
  if (result === null) return [];
  if (outcome === 'gap')
    return importances.includes('must') ? (result.determination?.best?.failing ?? []) : [];
  return (chosenCandidate(result)?.features ?? [])
    .filter(({ verdict, importance }) => verdict === 'worse' && importances.includes(importance))
    .map(({ id }) => id);
}
