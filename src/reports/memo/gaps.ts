import type { Determination } from '../../model/determination.ts';
import type { Block } from '../../model/document.ts';
import { featureNames, withPurpose } from '../parts/names.ts';
import { changesText } from '../parts/relaxation-text.ts';
import { column, number, row, table, text } from '../views/blocks.ts';
import { byModel } from './by-model.ts';
import { camerasOf, heading, type MemoInput, paragraph, write } from './section.ts';

/** The models that nothing on the agreement can replace: what fails, what comes nearest, what would relax it. */
export function gaps(input: MemoInput): readonly Block[] {
  const groups = input.groups.filter(({ outcome }) => outcome === 'gap');
  if (groups.length === 0) return [heading(input, 'memo.gaps', 3), paragraph(input, 'memo.no-gaps')];
  return [
    heading(input, 'memo.gaps', 3),
    paragraph(input, 'memo.gaps-intro', { cameras: camerasOf(groups) }),
    table(
      'gaps',
      write(input, 'memo.gaps-caption'),
      [
        column('model', write(input, 'memo.model')),
        column('cameras', write(input, 'memo.cameras'), 'right'),
        column('failing', write(input, 'memo.failing')),
        column('nearest', write(input, 'memo.nearest')),
        column('relax', write(input, 'memo.relax')),
      ],
      byModel(groups).map(({ name, kind, result, cameras }) => {
        const determination = result?.determination ?? null;
        return row(
          text(withPurpose(name, { kind, result }, input.context)),
          number(cameras),
          text(failing(determination, input)),
          text(nearestProduct(determination, input)),
          text(relaxation(determination, input)),
        );
      }),
    ),
  ];
}

/** What the nearest product fails; where there is none, every requirement that some product fails. */
function failing(determination: Determination | null, { context }: MemoInput): string {
  const { best = null, requirements = [] } = determination ?? {};
  const ids = best?.failing ?? requirements.filter(({ failed }) => failed > 0).map(({ id }) => id);
  return featureNames(ids, context);
}

function nearestProduct(determination: Determination | null, input: MemoInput): string {
  const best = determination?.best ?? null;
  if (best === null) return write(input, 'memo.no-nearest');
  return [best.brand, best.model].filter((part) => part !== null).join(' ');
}

function relaxation(determination: Determination | null, input: MemoInput): string {
  const [first] = determination?.relaxations ?? [];
  if (first === undefined) return write(input, 'memo.no-relaxation');
  const { language, featureName } = input.context;
  const { features: ids, from = {}, least } = first;
  const features = changesText(ids, from, least?.to ?? {}, language, featureName);
  return write(input, 'memo.relax-value', { features, candidates: least?.candidates ?? first.candidates });
}
