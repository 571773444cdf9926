import type { Block } from '../../model/document.ts';
import type { Competition } from '../../model/run.ts';
import { blank } from '../parts/cells.ts';
import { column, number, row, table, text } from '../views/blocks.ts';
import type { RequirementsInput } from './input.ts';
import { fieldOf, namedGroups } from './lock-in.ts';

/** Which groups only one make, or none, can meet, and which must alone does it. In numbers: names bind no less than needs. */
export function competitionSection({ chapters, context, says }: RequirementsInput): readonly Block[] {
  const groups = namedGroups(chapters).map((group) => ({ ...group, field: fieldOf(group.competition) }));
  const of = (field: string) => groups.filter((group) => group.field === field);
  const cameras = (field: string) => of(field).reduce((count, group) => count + group.cameras.length, 0);
  const narrow = groups.filter(({ field }) => field === 'one' || field === 'none');
  const warnings = (['one', 'none'] as const).filter((field) => of(field).length > 0);
  return [
    { type: 'heading', level: 2, text: says('requirements.competition') },
    { type: 'paragraph', text: says('requirements.competition-intro') },
    {
      type: 'list',
      items: (['several', 'one', 'none', 'not-examined'] as const)
        .filter((field) => of(field).length > 0)
        .map((field) =>
          says(`requirements.field-${field}`, { groups: of(field).length, cameras: cameras(field) }),
        ),
    },
    ...warnings.map((field): Block => ({ type: 'notice', text: says(`requirements.warning-${field}`) })),
    ...(narrow.length === 0
      ? []
      : [
          table(
            'competition',
            says('requirements.competition-caption'),
            [
              column('group', says('requirements.group'), 'right'),
              column('name', says('requirements.camera-sort')),
              column('cameras', says('memo.cameras'), 'right'),
              column('makes', says('requirements.makes'), 'right'),
              column('if-confirmed', says('requirements.if-confirmed'), 'right'),
              column('cause', says('requirements.cause')),
            ],
            narrow.map(({ number: id, name, cameras: own, competition }) =>
              row(
                number(id),
                text(name),
                number(own.length),
                ...(competition === null
                  ? [blank, blank]
                  : [competition.makes, competition.ifConfirmed].map(({ length }) => number(length))),
                text(causeText(competition)),
              ),
            ),
          ),
        ]),
  ];

  function causeText(competition: Competition | null): string {
    const { without = [] } = competition ?? {};
    if (without.length === 0) return says('requirements.no-single-cause');
    return without
      .map(({ feature, makes }) =>
        says('requirements.cause-value', { feature: context.featureName(feature), makes: makes.length }),
      )
      .join(', ');
  }
}
