import type { Block } from '../../model/document.ts';
import { compareText } from '../parts/compare-text.ts';
import { groupCameras } from '../parts/groups.ts';
import { column, number, row, table, text } from '../views/blocks.ts';
import type { RequirementsInput } from './input.ts';

/** Functions that are not asked for only because no source says whether today's cameras have them. */
export function unasked({ run, context, says }: RequirementsInput): readonly Block[] {
  const cameras = new Map<string, number>();
  for (const { result, cameras: own } of groupCameras(run)) {
    for (const { id, importance, need, verdict } of result?.candidates[0]?.features ?? []) {
      if (importance !== 'should' || need !== null || verdict !== 'unknown') continue;
      cameras.set(id, (cameras.get(id) ?? 0) + own.length);
    }
  }
  if (cameras.size === 0) return [];
  const rows = [...cameras]
    .map(([id, count]) => ({ name: context.featureName(id), count }))
    .sort((one, other) => other.count - one.count || compareText(one.name, other.name));
  return [
    { type: 'heading', level: 2, text: says('requirements.unasked') },
    { type: 'paragraph', text: says('requirements.unasked-intro') },
    table(
      'unasked',
      says('requirements.unasked-caption'),
      [column('feature', says('memo.feature')), column('cameras', says('memo.cameras'), 'right')],
      rows.map(({ name, count }) => row(text(name), number(count))),
    ),
  ];
}
