import type { Block } from '../../model/document.ts';
import { compareText } from '../parts/compare-text.ts';
import type { Group } from '../parts/groups.ts';
import { column, number, row, table, text } from '../views/blocks.ts';
import { camerasOf, heading, type MemoInput, paragraph, write } from './section.ts';

/** What the suppliers must be asked before the cameras with the outcome "question" can be settled. */
export function questions(input: MemoInput): readonly Block[] {
  const groups = input.groups.filter(({ outcome }) => outcome === 'question');
  if (groups.length === 0)
    return [heading(input, 'memo.questions', 3), paragraph(input, 'memo.no-questions')];
  const asked = groups.map((group) => ({ group, subjects: subjects(group, input) }));
  const rows = [...new Set(asked.flatMap((one) => one.subjects))]
    .map((subject) => {
      const members = asked.filter((one) => one.subjects.includes(subject)).map(({ group }) => group);
      const models = new Set(members.map(({ result, name }) => result ?? name)).size;
      return { subject, models, cameras: camerasOf(members) };
    })
    .sort((one, other) => other.cameras - one.cameras || compareText(one.subject, other.subject));
  return [
    heading(input, 'memo.questions', 3),
    paragraph(input, 'memo.questions-intro', { cameras: camerasOf(groups) }),
    table(
      'questions',
      write(input, 'memo.questions-caption'),
      [
        column('subject', write(input, 'memo.asked-about')),
        column('models', write(input, 'memo.models'), 'right'),
        column('cameras', write(input, 'memo.cameras'), 'right'),
      ],
      rows.map(({ subject, models, cameras }) => row(text(subject), number(models), number(cameras))),
    ),
  ];
}

/** The unknown musts of the best candidate, and who is behind it where that is what stands in the way. */
export function subjects({ result }: Group, input: Pick<MemoInput, 'context'>): readonly string[] {
  const best = result?.candidates[0];
  if (best === undefined) return [];
  const features = best.features
    .filter(({ importance, verdict }) => importance === 'must' && verdict === 'unknown')
    .map(({ id }) => input.context.featureName(id));
  if (best.origin === 'allowed') return features;
  const verdict = write(input, `origin-word.${best.origin}`);
  return [...features, write(input, 'memo.origin-question', { verdict })];
}
